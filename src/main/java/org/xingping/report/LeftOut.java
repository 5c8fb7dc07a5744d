package org.xingping.report;

import org.xingping.text.Problem;

/**
 * Something the sheet holds and the workbook does not show, on purpose.
 *
 * @param subject which one: the number of a finding or photo, the code of an item or veto
 */
public record LeftOut(What what, String subject, Why why) {
    /** What is left out. */
    public enum What {
        ANSWER,
        REASON,
        FINDING,
        NOTE,
        CLAIM,
        VETO,
        /** A photo, with all that is said of it. */
        PHOTO,
        SIGNATURE,
        /** The picture alone: its number, its place and its words are there. */
        PICTURE
    }

    /** Why it is left out. */
    public enum Why {
        /** Its item is not asked in this season. */
        SEASON,
        /** A photo that was not yet brought under an item. */
        TRAY,
        /** The sheet was changed after it was signed. */
        OUTDATED,
        /** The office's layout has no place for it. */
        LAYOUT,
        /** Nothing here can show it; the original is kept. */
        NOT_SHOWN
    }

    /** In one line, such as {@code 照片A9：尚未归入项目}, to be worded in the language of whoever reads it. */
    public Problem.Detail line() {
        return new Problem.Detail(
                "omitted.line",
                new Problem.Detail("enum.What." + what.name()),
                subject,
                new Problem.Detail("enum.Why." + why.name()));
    }
}
