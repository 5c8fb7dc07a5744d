package org.xingping.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.xingping.files.WatchedStream;
import org.xingping.work.Errand;

/**
 * One workbook on its way into its file: its pictures are taken, then written by a thread of their own while the layout is
 * filled, then the rest follows. What was meant is kept, to compare the file with; by then the workbook is forgotten, for it is
 * large.
 */
final class Export {
    private final Words words;
    private final ReportInput input;
    private final Runnable each;
    private final Completeness completeness;
    private @Nullable Open open;
    private Map<String, Media> media = Map.of();
    private List<LeftOut> leftOut = List.of();
    private @Nullable WorkbookCheck check;

    /** What is there until the file is written. */
    private record Open(Layout layout, Pictures pictures) {
        XSSFWorkbook workbook() {
            return layout.workbook();
        }
    }

    /**
     * @param layout becomes the workbook; {@link #revert} lets go of it
     * @param files of the photos that can be shown, by their ids
     * @param each hears of the workbook when it is filled, of every picture when it is written, and of the end; may throw to stop
     */
    Export(Words words, ReportInput input, Layout layout, Map<String, Media> files, Runnable each) {
        this.words = words;
        this.input = input;
        this.each = each;
        this.open = new Open(layout, new Pictures(layout.workbook(), files));
        this.completeness = new Completeness(words, input, layout);
    }

    /** Takes the pictures of the annex. A layout without one may show some beside the items; nobody knows yet which. */
    void prepare() {
        Open at = open();
        if (at.layout().find(LayoutNames.PHOTO).isPresent()) {
            PhotoList.of(input).shown().forEach(shown -> at.pictures().of(shown.photo()));
        }
        media = at.pictures().entries();
    }

    /** Bytes of the pictures. */
    long size() {
        return media.values().stream().mapToLong(Media::size).sum();
    }

    void write(WatchedStream out) throws IOException {
        Open at = open();
        Map<String, Media> known = media;
        Properties.write(at.workbook(), words, input);
        StoredMediaZip zip = new StoredMediaZip(out);
        zip.begin(at.workbook());
        Texts texts = new Texts(at.workbook());
        Map<String, StoredMediaZip.Part> ours = new HashMap<>(Map.of(texts.part(), texts));
        try (Errand ahead = Errand.start("pictures of a workbook", step -> {
            zip.pictures(known, step);
            zip.flush();
            out.force();
        })) {
            Book book = new Book(at.layout(), words, input, at.pictures(), texts);
            book.fill();
            List<StreamedRows> streamed = book.streamed();
            streamed.forEach(rows -> ours.put(rows.part(), rows));
            each.run();
            leftOut = completeness.leftOut(at.pictures());
            check = WorkbookCheck.of(at.workbook(), streamed);
            ahead.join(each);
        }
        media = at.pictures().entries();
        zip.write(at.workbook(), media, ours);
        revert();
        each.run();
    }

    /** Throws where the file is not what was meant. */
    void verify(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Reopened read = Reopened.of(zip);
            Objects.requireNonNull(check).verify(read);
            List<String> missing = completeness.missing(read);
            if (!missing.isEmpty()) {
                throw new IOException("the workbook leaves out " + missing);
            }
            MediaCheck.verify(zip, media);
        }
    }

    /** What the sheet holds and the written workbook does not, on purpose. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Lets go of the workbook if it is still there; close() would save the whole package once more. */
    void revert() {
        if (open != null) {
            open.workbook().getPackage().revert();
            open = null;
        }
    }

    private Open open() {
        return Objects.requireNonNull(open);
    }
}
