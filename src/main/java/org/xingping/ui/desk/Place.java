package org.xingping.ui.desk;

/** What stands in the middle of the desk. */
sealed interface Place {
    /** The items of one section. */
    record OfSection(String code) implements Place {}

    /** Items found by a search over all sections. */
    record Found(String query) implements Place {}

    /** 否决与加分认定. */
    record Verdicts() implements Place {}

    /** 扣分问题: all findings. */
    record Findings() implements Place {}

    Place FINDINGS = new Findings();

    Place VERDICTS = new Verdicts();
}
