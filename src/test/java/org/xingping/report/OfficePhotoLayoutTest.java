package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.xingping.files.FileOps;
import org.xingping.testkit.Album;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;
import org.xingping.text.Problem;

/** Layouts an office has changed: no annex, small pictures beside the items, one photo beside the other no more. */
class OfficePhotoLayoutTest {
    @TempDir
    Path folder;

    private final Scenario scenario = Scenario.given(Editions.SHIPPED);

    private void layout(Consumer<XSSFWorkbook> change) throws IOException {
        String name = Variant.FULL.file();
        XSSFWorkbook workbook;
        try (InputStream in = Objects.requireNonNull(Layouts.class.getResourceAsStream("/templates/" + name))) {
            workbook = new XSSFWorkbook(in);
        }
        change.accept(workbook);
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            workbook.write(out);
        }
        workbook.getPackage().revert();
    }

    private Path target() {
        return folder.resolve("评分表.xlsx");
    }

    private List<LeftOut> write(Album album) {
        ReportInput input = ReportInput.of(
                scenario.edition(), scenario.sheet(), LocalDateTime.of(2025, 11, 23, 17, 0), "0.1.0", album);
        return new ReportWriter(Recalculation.CHINESE, new FileOps(), Layouts.in(folder))
                .write(target(), input, Variant.FULL);
    }

    private static XSSFName name(XSSFWorkbook workbook, String name) {
        return workbook.getAllNames().stream()
                .filter(one -> one.getNameName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<CTOneCellAnchor> pictures(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch() == null
                ? List.of()
                : sheet.getDrawingPatriarch().getCTDrawing().getOneCellAnchorList();
    }

    @Test
    void aLayoutWithoutAnnexStillServesAndTheMissingPhotosAreTold() throws IOException {
        layout(workbook -> {
            List.copyOf(workbook.getAllNames()).stream()
                    .filter(name -> name.getNameName().matches("xp\\.(photos?|row\\.photo)\\b.*"))
                    .forEach(workbook::removeName);
            workbook.removeSheetAt(workbook.getSheetIndex("照片附件"));
        });
        Album album = new Album(folder, 2);
        album.attach(scenario, "KF-01", null, "说明");

        assertThat(write(album)).containsExactly(new LeftOut(LeftOut.What.PHOTO, "A1", LeftOut.Why.LAYOUT));
        try (Workbook workbook = Workbook.open(target())) {
            assertThat(workbook.poi().getAllPictures()).isEmpty();
        }
    }

    @Test
    void smallPicturesStandBesideTheItemWhereTheLayoutHasAPlaceForThem() throws IOException {
        layout(workbook -> name(workbook, "xp.item.check").setNameName("xp.item.pictures"));
        Album album = new Album(folder, 2);
        for (int photo = 0; photo < 5; photo++) {
            album.attach(scenario, "KF-02", null, "", album.picture(40 + photo, 60));
        }
        album.attach(scenario, "KF-03", null, "", null);

        assertThat(write(album)).containsExactly(new LeftOut(LeftOut.What.PICTURE, "A6", LeftOut.Why.NOT_SHOWN));

        try (Workbook workbook = Workbook.open(target())) {
            XSSFSheet sheet = workbook.item("KF-02", "代码").getSheet();
            int row = workbook.item("KF-02", "代码").getRowIndex();
            assertThat(pictures(sheet)).isNotEmpty().allSatisfy(anchor -> {
                assertThat(anchor.getFrom().getRow()).isEqualTo(row);
                assertThat(anchor.getExt().getCy() / 12_700.0)
                        .isLessThan(sheet.getRow(row).getHeightInPoints());
            });
            assertThat(workbook.poi().getAllPictures())
                    .as("the annex shows the same")
                    .hasSize(5);
            assertThat(pictures(workbook.poi().getSheet("照片附件"))).hasSize(5);
        }
    }

    @Test
    void onePhotoBesideTheOtherNoMore() throws IOException {
        layout(workbook -> List.copyOf(workbook.getAllNames()).stream()
                .filter(name -> name.getNameName().matches("xp\\.photo\\.\\w+\\.2"))
                .forEach(workbook::removeName));
        Album album = new Album(folder, 2);
        album.attach(scenario, "KF-01", null, "");
        album.attach(scenario, "KF-02", null, "");

        assertThat(write(album)).isEmpty();

        try (Workbook workbook = Workbook.open(target())) {
            List<CTOneCellAnchor> anchors = pictures(workbook.poi().getSheet("照片附件"));
            assertThat(anchors).hasSize(2);
            assertThat(anchors.get(1).getFrom().getRow())
                    .isGreaterThan(anchors.get(0).getFrom().getRow() + 3);
        }
    }

    @Test
    void aPictureWithoutANumberOrOutsideItsBlockIsRefusedByName() throws IOException {
        layout(workbook -> {
            workbook.removeName(name(workbook, "xp.photo.number.2"));
            name(workbook, "xp.photo.hash.1").setRefersToFormula("照片附件!$A$1");
        });
        Album album = new Album(folder, 2);

        Problem problem = catchThrowableOfType(Problem.class, () -> write(album));

        assertThat(problem.key()).isEqualTo("problem.layout");
        assertThat(problem.details().stream().map(Object::toString))
                .anyMatch(one -> one.contains("problem.layout.missing") && one.contains("xp.photo.number.2"))
                .anyMatch(one -> one.contains("problem.layout.misplaced") && one.contains("xp.photo.hash.1"));
    }
}
