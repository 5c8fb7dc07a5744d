package org.xingping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.xingping.files.FileOps;
import org.xingping.text.Messages;
import org.xingping.work.Progress;

/**
 * Writes the official workbook. What it says is written has been opened again, counted and compared with the sheet; what fails
 * leaves an older file as it was. Safe for any thread, one workbook at a time on each.
 */
public final class ReportWriter {
    /** More than a workbook without photos ever took. */
    private static final long ESTIMATE = 2_000_000;

    private final Words words;
    private final FileOps files;
    private final Layouts layouts;

    /** @param messages the language of the report, which need not be that of the window */
    public ReportWriter(Messages messages, FileOps files, Layouts layouts) {
        this.words = new Words(messages);
        this.files = files;
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
        Filled filled = fill(input, variant, steps);
        try {
            files.replace(
                    target,
                    ESTIMATE + filled.size(),
                    out -> {
                        filled.write(out, steps);
                        steps.next();
                    },
                    filled::verify);
        } finally {
            filled.revert();
        }
        steps.done();
        return filled.leftOut;
    }

    private Filled fill(ReportInput input, Variant variant, Steps steps) {
        Layout layout = layouts.read(variant);
        XSSFWorkbook workbook = layout.workbook();
        boolean done = false;
        try {
            Completeness completeness = new Completeness(words, input, layout);
            Pictures pictures = new Pictures(workbook, input.pictures(), steps::next);
            Texts texts = new Texts(workbook);
            new Book(layout, words, input, pictures, texts).fill();
            steps.next();
            List<LeftOut> leftOut = completeness.leftOut(pictures);
            Filled filled = new Filled(workbook, pictures.entries(), texts, completeness, leftOut);
            done = true;
            return filled;
        } finally {
            if (!done) {
                workbook.getPackage().revert();
            }
        }
    }

    /** A workbook ready to be written, and what it must be once it is read back; by then it is forgotten, for it is large. */
    private static final class Filled {
        private final Map<String, Media> media;
        private final Texts texts;
        private final WorkbookCheck check;
        private final Completeness completeness;
        private final List<LeftOut> leftOut;
        private @Nullable XSSFWorkbook workbook;

        Filled(
                XSSFWorkbook workbook,
                Map<String, Media> media,
                Texts texts,
                Completeness completeness,
                List<LeftOut> leftOut) {
            this.workbook = workbook;
            this.media = media;
            this.texts = texts;
            this.check = WorkbookCheck.of(workbook);
            this.completeness = completeness;
            this.leftOut = leftOut;
        }

        long size() {
            return media.values().stream().mapToLong(Media::size).sum();
        }

        void write(OutputStream out, Steps steps) throws IOException {
            StoredMediaZip.write(Objects.requireNonNull(workbook), media, texts, out, steps::next);
            revert();
        }

        /** close() would save the whole package once more. */
        void revert() {
            if (workbook != null) {
                workbook.getPackage().revert();
                workbook = null;
            }
        }

        void verify(Path file) throws IOException {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                Reopened read = Reopened.of(zip);
                check.verify(read);
                List<String> missing = completeness.missing(read);
                if (!missing.isEmpty()) {
                    throw new IOException("the workbook leaves out " + missing);
                }
                MediaCheck.verify(zip, media);
            }
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
