package org.xingping.actions;

import java.nio.file.Path;
import java.util.List;
import org.xingping.exchange.PackagedReport;
import org.xingping.files.FileOps;
import org.xingping.files.ThrowAway;
import org.xingping.quarantine.Comparison;
import org.xingping.quarantine.Difference;
import org.xingping.quarantine.Likeness;
import org.xingping.quarantine.Place;
import org.xingping.quarantine.Workbooks;
import org.xingping.report.ReportName;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** Comparing a workbook that somebody holds with the one in a package. Needs no workspace; any thread but the window's. */
public final class WorkbookActions {
    private final Workbooks workbooks = new Workbooks();
    private final FileOps disk = new FileOps();

    WorkbookActions() {}

    /**
     * How a workbook stands to the one in the package.
     *
     * @param likeness in words
     * @param equal whether it says the same, be it that a program saved it again
     * @param differences none where it is equal
     * @param more whether there are more than those
     */
    public record Compared(Problem.Detail likeness, boolean equal, List<Row> differences, boolean more) {
        public Compared {
            differences = List.copyOf(differences);
        }
    }

    /**
     * One difference.
     *
     * @param sheet empty where it is about the file as a whole
     * @param place cells, or a part of the file; empty where it is about the sheet as a whole
     * @param kind what about it differs, in words
     * @param ours what the package has, in words, cut where it is long
     * @param theirs what the workbook has, likewise
     * @param words all of it as one sentence
     */
    public record Row(
            String sheet,
            String place,
            Problem.Detail kind,
            Problem.Detail ours,
            Problem.Detail theirs,
            Problem.Detail words) {}

    /**
     * Compares {@code workbook} with the one in the package. The package's is taken out to a place of its own, which is gone
     * afterwards; nothing is written beside the package. Throws {@code problem.package.no-workbook} where there is none in it,
     * {@code problem.package.since} where the package was changed since it was verified, {@code problem.workbook.*} where the
     * file is no workbook that can be read.
     *
     * @param content what verifying the package found
     * @param progress may throw to stop
     */
    public Compared compare(Path handed, Handed.Content content, Path workbook, Progress progress) {
        String report = content.report().orElseThrow(() -> new Problem("problem.package.no-workbook"));
        return ThrowAway.folder(folder -> {
            Path ours = folder.resolve("report" + ReportName.ENDING);
            PackagedReport.extract(disk.reading(handed), report, ours, disk, progress.part(0, 20));
            return compared(workbooks.compare(ours, workbook, progress.part(20, 100)));
        });
    }

    private static Compared compared(Comparison comparison) {
        Likeness likeness = comparison.likeness();
        return new Compared(
                new Problem.Detail("enum.Likeness." + likeness.name()),
                likeness != Likeness.EDITED,
                comparison.differences().stream().map(WorkbookActions::row).toList(),
                comparison.more());
    }

    private static Row row(Difference one) {
        return switch (one.place()) {
            case Place.Area(String sheet, String address) -> row(one, sheet, address);
            case Place.Sheet(String name) -> row(one, name, "");
            case Place.Part(String name) -> row(one, "", name);
        };
    }

    private static Row row(Difference one, String sheet, String place) {
        return new Row(sheet, place, one.kind(), one.oursInWords(), one.theirsInWords(), one.words());
    }
}
