package org.xingping.checklist;

/** The season of the visit; it decides which seasonal items are live. */
public enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER
}
