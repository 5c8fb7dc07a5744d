package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** How rows get into a sheet of which POI does not know them. */
class StreamedRowsTest {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final StreamedRows rows = new StreamedRows(workbook.createSheet("照片附件"));

    /** Rows 4 and 5, of which the second lost its first cell. */
    private void twoRows() {
        Stencil stencil =
                new Stencil(20, List.of(new Stencil.Cell(0, "3", "7"), new Stencil.Cell(27, "0", "")), List.of());
        rows.add(3, stencil).height(42.5f);
        StreamedRow second = rows.add(4, stencil);
        second.put(27, "8", "9");
        second.clear(0, 1);
        rows.end();
    }

    private String among(String pois) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.write(pois.getBytes(StandardCharsets.UTF_8), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theyStandWherePoiHasAnEmptyRowAndWhatIsAroundStays() throws IOException {
        twoRows();

        assertThat(among("<s><row r=\"1\"><c>中</c></row><row r=\"5\"/><row r=\"6\"/></s>"))
                .isEqualTo("<s><row r=\"1\"><c>中</c></row>"
                        + "<row r=\"4\" ht=\"42.5\" customHeight=\"1\">"
                        + "<c r=\"A4\" s=\"3\" t=\"s\"><v>7</v></c><c r=\"AB4\" s=\"0\"/></row>"
                        + "<row r=\"5\" ht=\"20.0\" customHeight=\"1\"><c r=\"AB5\" s=\"8\" t=\"s\"><v>9</v></c></row>"
                        + "<row r=\"6\"/></s>");
        assertThat(rows.cells()).isEqualTo(3);
    }

    @Test
    void theyTakeThePrefixTheSheetHas() throws IOException {
        twoRows();

        assertThat(among("<x:row r=\"5\"/>")).contains("<x:row r=\"4\"", "<x:v>7</x:v></x:c>", "</x:row>");
    }

    @Test
    void aSheetWithoutAPlaceForThemIsNotWritten() {
        twoRows();

        assertThatThrownBy(() -> among("<row r=\"4\"/><row r=\"5\" ht=\"2\"/>"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("no place");
    }

    @Test
    void aCellThatIsLostOnTheWayIsNoticed() {
        twoRows();
        WorkbookCheck meant = WorkbookCheck.of(workbook, List.of(rows));

        assertThat(meant.sheets()).containsEntry("照片附件", new WorkbookCheck.Counts(3, 0, 0, List.of()));
        assertThat(WorkbookCheck.of(workbook, List.of())).isNotEqualTo(meant);
    }

    @Test
    void heightsAreThoseOfTheRowsThemselves() {
        twoRows();

        assertThat(rows.has(2)).isFalse();
        assertThat(rows.row(3).height()).isEqualTo(42.5f);
        assertThat(rows.row(3).grown()).isEqualTo(22.5);
        assertThat(rows.has(5)).isFalse();
    }
}
