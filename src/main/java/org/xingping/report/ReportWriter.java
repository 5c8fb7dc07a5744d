package org.xingping.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.xingping.files.FileOps;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.work.Errand;
import org.xingping.work.Progress;

/**
 * Writes the official workbook. What it says is written has been opened again, counted and compared with the sheet; what fails
 * leaves an older file as it was. Safe for any thread, one workbook at a time on each.
 */
public final class ReportWriter {
    /** More than a workbook without photos ever took. */
    private static final long ESTIMATE = 2_000_000;

    private final Words words;
    private final FileOps disk;
    private final Layouts layouts;

    /** @param messages the language of the report, which need not be that of the window */
    public ReportWriter(Messages messages, FileOps disk, Layouts layouts) {
        this.words = new Words(messages);
        this.disk = disk;
        this.layouts = layouts;
    }

    /** The same, watched by nobody. */
    public List<LeftOut> write(Path target, ReportInput input, Variant variant) {
        return write(target, input, variant, Progress.UNSEEN);
    }

    /**
     * Throws {@code problem.layout} where the layout's names are wrong, all of them at once; {@code problem.file.*} where the
     * disk refused or the file read back is not what was meant. Between any two photos {@code progress} may throw to stop.
     *
     * @return what the sheet holds and the workbook does not, on purpose; nothing else is missing
     */
    public List<LeftOut> write(Path target, ReportInput input, Variant variant, Progress progress) {
        Steps steps = new Steps(progress, 3 + 2L * PhotoList.of(input).shown().size());
        Export export = begin(input, variant, steps);
        try {
            export.prepare();
            disk.replace(target, ESTIMATE + export.size(), export::write, export::verify);
        } finally {
            export.revert();
        }
        steps.done();
        return export.leftOut();
    }

    /** Reads the pictures beside the layout: both take about as long. */
    private Export begin(ReportInput input, Variant variant, Steps steps) {
        MediaFiles files = new MediaFiles(input, steps::next);
        try (Errand reading = Errand.start("pictures of a workbook", files::read)) {
            Layout layout = layouts.read(variant);
            forWhom(layout, input, variant);
            reading.join(() -> {});
            return new Export(words, input, layout, files.media(), steps::next);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A panel's workbook has sheets of its own. */
    private static void forWhom(Layout layout, ReportInput input, Variant variant) {
        if (!input.sheet().isPanel()) {
            layout.withoutPanel();
            return;
        }
        try {
            layout.requirePanel(input.sheet().table().size(), variant.file());
        } catch (Problem wrong) {
            layout.workbook().getPackage().revert();
            throw wrong;
        }
    }

    /** Counts what is done, from nothing to all. */
    private static final class Steps {
        private final Progress progress;
        private final long all;
        private long done;

        Steps(Progress progress, long all) {
            this.progress = progress;
            this.all = all;
            progress.at(0, all);
        }

        void next() {
            progress.at(++done, all);
        }

        void done() {
            progress.at(all, all);
        }
    }
}
