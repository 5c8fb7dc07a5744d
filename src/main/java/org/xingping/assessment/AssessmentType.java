package org.xingping.assessment;

/** What the evaluation is for: 自评, 初评, 复核, 复评. */
public enum AssessmentType {
    SELF,
    FIRST,
    REVIEW,
    REPEAT
}
