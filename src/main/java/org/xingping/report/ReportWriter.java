package org.xingping.report;

import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xingping.files.FileOps;
import org.xingping.text.Messages;
import org.xingping.work.Progress;

/**
 * Writes the official workbook. What it says is written has been opened again and counted; what fails leaves an older file
 * as it was. Safe for any thread, one workbook at a time on each.
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

    public void write(Path target, ReportInput input, Variant variant) {
        write(target, input, variant, Progress.UNSEEN);
    }

    /**
     * Throws {@code problem.layout} where the layout's names are wrong, all of them at once; {@code problem.file.*} where the
     * disk refused.
     */
    public void write(Path target, ReportInput input, Variant variant, Progress progress) {
        progress.at(0, 3);
        Layout layout = layouts.read(variant);
        XSSFWorkbook workbook = layout.workbook();
        try {
            new Book(layout, words, input).fill();
            progress.at(1, 3);
            WorkbookCheck check = WorkbookCheck.of(workbook);
            files.replace(
                    target,
                    ESTIMATE,
                    out -> {
                        workbook.write(out);
                        progress.at(2, 3);
                    },
                    check::verify);
            progress.at(3, 3);
        } finally {
            workbook.getPackage().revert(); // close() would save the whole package once more
        }
    }
}
