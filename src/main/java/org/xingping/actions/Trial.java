package org.xingping.actions;

import java.util.List;
import java.util.Set;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Lines;
import org.xingping.assessment.Sheet;
import org.xingping.journal.Line;
import org.xingping.scoring.Opened;

/**
 * What was tried out (试算): one chain of lines on top of what stands, which no workspace holds.
 *
 * @param begun what stands
 */
record Trial(Opened begun, List<Line> lines) {
    Trial {
        lines = List.copyOf(lines);
    }

    /** What would stand. Throws {@link IllegalArgumentException} for lines that no trial writes here. */
    Opened tried() {
        Sheet sheet = begun.sheet();
        for (Line line : lines) {
            Entry entry = Lines.read(line);
            if (!isTried(entry.kind())) {
                throw new IllegalArgumentException("no trial does that: " + entry.kind());
            }
            sheet = sheet.with(entry);
        }
        return begun.trying(sheet);
    }

    private static boolean isTried(Kind kind) {
        return switch (kind) {
            case Kind.Decided _,
                    Kind.Remarked _,
                    Kind.Reviewed _,
                    Kind.BonusConfirmed _,
                    Kind.VetoFound _,
                    Kind.VetoCleared _,
                    Kind.SurveyRecorded _,
                    Kind.Joined _,
                    Kind.Undone _ -> true;
            default -> false;
        };
    }

    /** Whether anything of what was tried over a sheet is left: not all was taken back. */
    static boolean isChanged(Sheet begun, Sheet tried) {
        Set<String> chains = begun.lastLines().keySet();
        return tried.entries().stream()
                .filter(entry -> !chains.contains(entry.line().chain()))
                .filter(entry -> !(entry.kind() instanceof Kind.Joined || entry.kind() instanceof Kind.Undone))
                .anyMatch(entry -> !tried.isCancelled(entry.step()));
    }
}
