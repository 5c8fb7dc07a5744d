package org.xingping.actions;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.files.FileOps;
import org.xingping.photo.Mark;
import org.xingping.photo.Photo;
import org.xingping.report.Layouts;
import org.xingping.report.LeftOut;
import org.xingping.report.ReportInput;
import org.xingping.report.ReportName;
import org.xingping.report.ReportWriter;
import org.xingping.report.Variant;
import org.xingping.scoring.Opened;
import org.xingping.storage.Session;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** Handing over the official workbook, in Chinese whatever the window speaks. Runs on the library thread. */
public final class ReportActions {
    private final Session session;
    private final Pictures pictures;
    private final ReportWriter writer;
    private final Messages chinese;

    /** @param layouts those of the office's own before ours */
    ReportActions(Layouts layouts, Session session, Pictures pictures, Messages chinese) {
        this.session = session;
        this.pictures = pictures;
        this.chinese = chinese;
        this.writer = new ReportWriter(chinese, new FileOps(), layouts);
    }

    /** Gives the picture of a photo with these marks drawn in; empty where it cannot be shown. */
    @FunctionalInterface
    interface Pictures {
        Optional<Path> marked(Photo photo, List<Mark> marks);
    }

    /**
     * Writes the workbook; an older file of that name is replaced only by a whole one.
     *
     * @param oneSheet everything scored in one continuous table, instead of one sheet a section
     * @return a line for each sort of things that the workbook leaves out on purpose
     */
    public List<Problem.Detail> export(Opened opened, Path target, boolean oneSheet, Progress progress) {
        List<LeftOut> leftOut = writer.write(
                target,
                ReportInput.of(
                        opened.edition(),
                        opened.sheet(),
                        LocalDateTime.now(session.clock()),
                        session.app(),
                        photo -> pictures.marked(photo, marks(opened.sheet(), photo))),
                oneSheet ? Variant.ONE_SHEET : Variant.FULL,
                progress);
        return LeftOut.lines(leftOut);
    }

    /** What is drawn on it; at a panel's table by the inspector who took it in. */
    private static List<Mark> marks(Sheet sheet, Photo photo) {
        return Seated.with(sheet).stream()
                .map(one -> one.marks(photo))
                .filter(marks -> !marks.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The file name to offer. */
    public String suggestedName(Opened opened) {
        return ReportName.suggest(chinese, opened.sheet());
    }
}
