package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.xingping.assessment.Finding;
import org.xingping.checklist.Item;
import org.xingping.checklist.Season;
import org.xingping.files.FileOps;
import org.xingping.testkit.Album;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;
import org.xingping.text.Problem;

/** The photos of a sheet in its workbook: the annex, the numbers that lead there, the ways back. */
class PhotoAnnexTest {
    private static final String ANNEX = "照片附件";

    @TempDir
    Path folder;

    private final Scenario scenario = Scenario.given(Editions.SHIPPED).date("2025-11-23");
    private Path file = Path.of("");
    private List<LeftOut> leftOut = List.of();

    private Album album() {
        file = folder.resolve("评分表.xlsx");
        return new Album(folder, 11);
    }

    private Workbook written(Album album) {
        ReportInput input = ReportInput.of(
                scenario.edition(), scenario.sheet(), LocalDateTime.of(2025, 11, 23, 17, 0), "0.1.0", album);
        leftOut = new ReportWriter(Recalculation.CHINESE, new FileOps(), Layouts.shipped())
                .write(file, input, Variant.FULL);
        return Workbook.open(file);
    }

    private static List<String> texts(Workbook workbook, String pattern) {
        List<String> found = new ArrayList<>();
        XSSFSheet sheet = workbook.poi().getSheet(ANNEX);
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (Workbook.shown(cell).matches(pattern)) {
                    found.add(Workbook.shown(cell));
                }
            }
        }
        return found;
    }

    private static XSSFCell cell(XSSFSheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (Workbook.shown(cell).equals(text)) {
                    return (XSSFCell) cell;
                }
            }
        }
        throw new AssertionError(text + " is not on " + sheet.getSheetName());
    }

    private static String target(XSSFCell cell) {
        XSSFHyperlink link = cell.getHyperlink();
        return link == null ? "" : link.getLocation();
    }

    private static List<CTOneCellAnchor> anchors(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch() == null
                ? List.of()
                : sheet.getDrawingPatriarch().getCTDrawing().getOneCellAnchorList();
    }

    @Test
    void eachPhotoStandsThereOnceInTheOrderOfTheNumbersUnderTheRightItem() {
        Album album = album();
        scenario.on("BJ-02").finding("a", "3栋大堂", "积尘", 2);
        Finding finding = scenario.sheet().findings("BJ-02").getFirst();
        album.attach(scenario, "BA-16", null, "通道");
        album.attach(scenario, "BJ-02", finding, "近照");
        album.attach(scenario, "BJ-02", null, "");

        try (Workbook workbook = written(album)) {
            assertThat(texts(workbook, "A\\d+")).containsExactly("A1", "A2", "A3");
            assertThat(texts(workbook, "[A-Z]{2}-\\d\\d .*"))
                    .containsExactly("BA-16 消防设施与疏散通道", "BJ-02 大堂清洁质量", "BJ-02 大堂清洁质量");
            assertThat(texts(workbook, "3栋大堂|积尘.*")).containsExactly("3栋大堂", "积尘；近照");
            assertThat(anchors(workbook.poi().getSheet(ANNEX))).hasSize(3);
            assertThat(Workbook.shown(workbook.item("BJ-02", "备注（问题、照片号、不适用原因）", "备注")))
                    .isEqualTo("问题1：3栋大堂，积尘×2；照片：A2、A3");
            assertThat(leftOut).isEmpty();
        }
    }

    @Test
    void noPictureIsStretchedOrLeavesItsFrame() {
        Album album = album();
        int[][] sizes = {{400, 300}, {300, 400}, {600, 60}, {30, 500}, {20, 20}};
        for (int[] size : sizes) {
            album.attach(scenario, "KF-01", null, "说明".repeat(40), album.picture(size[0], size[1]));
        }
        try (Workbook workbook = written(album)) {
            XSSFSheet sheet = workbook.poi().getSheet(ANNEX);
            List<CTOneCellAnchor> anchors = anchors(sheet);
            assertThat(anchors).hasSize(sizes.length);
            for (int i = 0; i < sizes.length; i++) {
                double wide = anchors.get(i).getExt().getCx() / 12_700.0;
                double high = anchors.get(i).getExt().getCy() / 12_700.0;
                assertThat(wide / high)
                        .isCloseTo((double) sizes[i][0] / sizes[i][1], org.assertj.core.data.Offset.offset(0.01));
                int row = anchors.get(i).getFrom().getRow();
                double top = ((Number) anchors.get(i).getFrom().getRowOff()).doubleValue() / 12_700;
                assertThat(top).isPositive();
                assertThat(top + high).isLessThan(sheet.getRow(row).getHeightInPoints());
                assertThat(wide).isLessThanOrEqualTo(sizes[i][0]);
            }
        }
    }

    @Test
    void sixPhotosGoOnAPage() {
        Album album = album();
        for (int number = 1; number <= 14; number++) {
            album.attach(scenario, "KF-01", null, number == 3 ? "长说明".repeat(20) : "");
        }
        try (Workbook workbook = written(album)) {
            XSSFSheet sheet = workbook.poi().getSheet(ANNEX);
            List<Integer> breaks = new ArrayList<>();
            for (int above : sheet.getRowBreaks()) {
                breaks.add(above + 1);
            }
            int seventh = cell(sheet, "A7").getRowIndex() - 1; // the picture stands above its number
            int thirteenth = cell(sheet, "A13").getRowIndex() - 1;
            assertThat(breaks).containsExactly(seventh, thirteenth);
            assertThat(sheet.getRepeatingRows()).isNotNull();
        }
    }

    @Test
    void numbersLeadToTheAnnexAndFromThereBackToFindingAndItem() {
        Album album = album();
        scenario.on("BJ-02").finding("a", "3栋大堂", "积尘", 2);
        scenario.on("BJ-05").finding("a", "电梯", "污渍", 1);
        Finding finding = scenario.sheet().findings("BJ-02").getFirst();
        album.attach(scenario, "KF-01", null, "");
        album.attach(scenario, "BJ-02", finding, "");
        album.attach(scenario, "BJ-02", finding, "");

        try (Workbook workbook = written(album)) {
            XSSFSheet annex = workbook.poi().getSheet(ANNEX);
            XSSFSheet findings = workbook.poi().getSheet("扣分问题清单");
            XSSFCell photos = cell(findings, "A2、A3");
            XSSFCell number = findings.getRow(photos.getRowIndex()).getCell(0);
            XSSFCell row = workbook.item("KF-01", "代码");

            assertThat(target(photos)).isEqualTo("照片附件!" + cell(annex, "A2").getReference());
            assertThat(target(cell(annex, "A3"))).isEqualTo("扣分问题清单!" + number.getReference());
            assertThat(target(cell(annex, "A1"))).isEqualTo(row.getSheet().getSheetName() + "!" + row.getReference());
            assertThat(target(cell(annex, "KF-01 24小时响应渠道"))).isEqualTo(target(cell(annex, "A1")));
            assertThat(new CellAddress(target(photos).split("!")[1])).isNotNull();
            assertThat(findings.getHyperlinkList())
                    .as("none where there is no photo")
                    .hasSize(1);
        }
    }

    @Test
    void withoutAPhotoUnderAnItemThereIsNoAnnex() {
        Album album = album();
        album.attach(scenario, null, null, "托盘");

        try (Workbook workbook = written(album)) {
            assertThat(workbook.poi().getSheet(ANNEX)).isNull();
            assertThat(leftOut).containsExactly(new LeftOut(LeftOut.What.PHOTO, "A1", LeftOut.Why.TRAY));
        }
    }

    @Test
    void photosInTheTrayAndOfOtherSeasonsAreCountedAndNotShown() {
        Album album = album();
        Item spring = scenario.checklist().items().stream()
                .filter(item -> item.season() == Season.SPRING)
                .findFirst()
                .orElseThrow();
        album.attach(scenario, "KF-01", null, "");
        album.attach(scenario, null, null, "");
        album.attach(scenario, null, null, "");
        album.attach(scenario, spring.code(), null, "");

        try (Workbook workbook = written(album)) {
            assertThat(texts(workbook, "A\\d+")).containsExactly("A1");
            assertThat(texts(workbook, "共.*"))
                    .containsExactly("共1张照片，按编号排列；右下为原图SHA-256的前12位。另有2张未归入项目的照片未列入。另有1张属当季不评价的项目，未列入。");
            assertThat(leftOut)
                    .containsExactly(
                            new LeftOut(LeftOut.What.PHOTO, "A2", LeftOut.Why.TRAY),
                            new LeftOut(LeftOut.What.PHOTO, "A3", LeftOut.Why.TRAY),
                            new LeftOut(LeftOut.What.PHOTO, "A4", LeftOut.Why.SEASON));
        }
    }

    @Test
    void aPhotoWithoutPictureKeepsItsFrameAndSaysWhy() {
        Album album = album();
        album.attach(scenario, "KF-01", null, "", null);

        try (Workbook workbook = written(album)) {
            assertThat(texts(workbook, "无法显示.*")).containsExactly("无法显示：HEIC格式，原图已保存");
            assertThat(anchors(workbook.poi().getSheet(ANNEX))).isEmpty();
            assertThat(leftOut).containsExactly(new LeftOut(LeftOut.What.PICTURE, "A1", LeftOut.Why.NOT_SHOWN));
            Problem.Detail line = LeftOut.lines(leftOut).getFirst();
            assertThat(Recalculation.CHINESE.get(line.key(), line.args().toArray()))
                    .isEqualTo("照片图像A1：无法显示，原图已保存");
        }
    }
}
