package org.xingping.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPictureData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.xingping.actions.PhotoActions.Incoming;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.files.FileOps;
import org.xingping.photo.Mark;
import org.xingping.photo.Mark.Spot;
import org.xingping.photo.Photo;
import org.xingping.report.Layouts;
import org.xingping.report.ReportInput;
import org.xingping.report.ReportWriter;
import org.xingping.report.Variant;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;
import org.xingping.testkit.photo.Letter;
import org.xingping.testkit.photo.PhoneExif;
import org.xingping.testkit.photo.PictureFiles;
import org.xingping.testkit.photo.Seen;
import org.xingping.text.Messages;

/** However it was held and whatever its format: in the workbook the letter stands upright, and so do its marks. */
class UprightTest {
    private static final double ALIKE = 15;
    private static final double NOT_ALIKE = 8;
    private static final List<Mark> MARKS = List.of(new Mark.Box(new Spot(8_600, 6_500), new Spot(9_600, 9_300)));

    @TempDir
    Path folder;

    private final Scenario scenario =
            Scenario.given(Editions.SHIPPED).fullMarks().on("BJ-02");

    private final List<BufferedImage> expected = new ArrayList<>();
    private Gallery gallery;

    @BeforeEach
    void open() {
        gallery = Gallery.in(folder.resolve("workspace"));
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    @Test
    void everyOrientationOfEveryFormatStandsUprightInTheWorkbookWithItsMarks() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            PhoneExif exif = PhoneExif.held(orientation);
            int width = Letter.LARGER * Letter.WIDTH;
            int height = Letter.LARGER * Letter.HEIGHT;
            BufferedImage letter = Seen.stretched(Letter.upright(), width, height);
            BufferedImage stored = Letter.stored(letter, orientation);
            int back = orientation == 6 ? 8 : orientation == 8 ? 6 : orientation;
            add(PictureFiles.jpegWithExif(PictureFiles.jpeg(stored, 0.9f, false), exif.block()), letter);
            add(PictureFiles.tiffWithExif(stored, exif), letter);
            add(
                    PictureFiles.webpWithExif(Letter.largeWebp(), width, height, exif.block()),
                    Letter.stored(letter, back));
        }
        Path file = folder.resolve("评分表.xlsx");
        ReportInput input = ReportInput.of(
                scenario.edition(),
                scenario.sheet(),
                LocalDateTime.of(2025, 11, 23, 17, 0),
                "0.1.0",
                photo -> gallery.marked(photo, scenario.sheet().marks(photo)));
        new ReportWriter(Messages.in(Locale.SIMPLIFIED_CHINESE), new FileOps(), Layouts.shipped())
                .write(file, input, Variant.FULL);

        try (Workbook workbook = Workbook.open(file)) {
            XSSFDrawing annex = workbook.poi().getSheet("照片附件").getDrawingPatriarch();
            List<CTOneCellAnchor> anchors = annex.getCTDrawing().getOneCellAnchorList();
            assertThat(anchors).hasSize(expected.size());
            for (CTOneCellAnchor anchor : anchors) {
                String number = anchor.getPic().getNvPicPr().getCNvPr().getDescr();
                XSSFPictureData picture = (XSSFPictureData) annex.getRelationById(
                        anchor.getPic().getBlipFill().getBlip().getEmbed());
                int at = Integer.parseInt(number.substring(1)) - 1;
                stands(PictureFiles.read(picture.getData()), expected.get(at), at);
            }
        }
    }

    private void add(byte[] file, BufferedImage upright) throws IOException {
        int number = expected.size() + 1;
        Path path = Files.write(folder.resolve("IMG_" + number), file);
        Incoming incoming = ((Delivery.Taken) gallery.takeIn(path)).incoming();
        Photo photo = Photo.of("ph-" + number, number, incoming.original(), incoming.claims());
        scenario.step(
                Deed.on("BJ-02", new Kind.PhotoAttached(photo)),
                Deed.on("BJ-02", new Kind.PhotoMarked(photo.id(), MARKS)));
        expected.add(upright);
    }

    private static void stands(BufferedImage seen, BufferedImage letter, int at) {
        assertThat(List.of(seen.getWidth(), seen.getHeight()))
                .as("size of " + at)
                .containsExactly(letter.getWidth(), letter.getHeight());
        BufferedImage unmarked = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
        int reds = 0;
        int inside = 0;
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                int rgb = seen.getRGB(x, y);
                boolean red = (rgb >> 16 & 0xFF) - (rgb >> 8 & 0xFF) > 40;
                reds += red ? 1 : 0;
                inside += red && x > 0.8 * seen.getWidth() && y > 0.6 * seen.getHeight() ? 1 : 0;
                boolean covered = x > 0.8 * seen.getWidth() && y > 0.6 * seen.getHeight();
                unmarked.setRGB(x, y, covered ? letter.getRGB(x, y) : rgb);
            }
        }
        assertThat(reds).as("red of " + at).isEqualTo(inside);
        assertThat(reds).as("marks on " + at).isGreaterThan(100);
        assertThat(Seen.psnr(unmarked, letter)).as("letter of " + at).isGreaterThan(ALIKE);
    }

    @Test
    void aLetterThatStandsOnItsHeadIsNotTakenForUpright() {
        assertThat(Seen.psnr(Letter.stored(Letter.upright(), 3), Letter.upright()))
                .isLessThan(NOT_ALIKE);
    }
}
