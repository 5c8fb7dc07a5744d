package org.xingping.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** So many of a sort are named; of more, how many there are. */
    private static final int NAMED = 6;

    private record Sort(What what, Why why) {}

    /**
     * A line for each sort of things left out for one reason, such as {@code 照片A9 A12：尚未归入项目}, to be worded in the language
     * of whoever reads it.
     */
    public static List<Problem.Detail> lines(List<LeftOut> all) {
        Map<Sort, List<String>> sorts = new LinkedHashMap<>();
        for (LeftOut one : all) {
            sorts.computeIfAbsent(new Sort(one.what, one.why), _ -> new ArrayList<>())
                    .add(one.subject);
        }
        List<Problem.Detail> lines = new ArrayList<>();
        sorts.forEach((sort, subjects) -> {
            String named = String.join(" ", subjects.subList(0, Math.min(NAMED, subjects.size())));
            lines.add(new Problem.Detail(
                    subjects.size() > NAMED ? "omitted.many" : "omitted.line",
                    new Problem.Detail("enum.What." + sort.what.name()),
                    named,
                    new Problem.Detail("enum.Why." + sort.why.name()),
                    String.valueOf(subjects.size())));
        });
        return lines;
    }
}
