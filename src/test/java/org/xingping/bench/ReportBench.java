package org.xingping.bench;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.files.FileOps;
import org.xingping.report.Layouts;
import org.xingping.report.ReportInput;
import org.xingping.report.ReportWriter;
import org.xingping.report.Variant;
import org.xingping.testkit.Scenario;
import org.xingping.text.Messages;

/** Exporting a workbook without photos, against POI writing the same cells into an empty one; both synced. */
class ReportBench {
    private static final int WARM = 40;
    private static final int MEASURED = 40;

    @Test
    void anExportCostsWhatItsCellsCostAndALittle(@TempDir Path folder) throws IOException {
        ReportWriter writer =
                new ReportWriter(Messages.in(Locale.SIMPLIFIED_CHINESE), new FileOps(), Layouts.shipped());
        org.xingping.assessment.Sheet sheet = Scenario.given(Benches.EDITION)
                .fullMarks()
                .claimAllConfirmed()
                .allVetoesCleared()
                .sheet();
        ReportInput input = ReportInput.of(Benches.EDITION, sheet, LocalDateTime.of(2026, 11, 23, 17, 0), "bench");
        Path ours = folder.resolve("ours.xlsx");
        Runnable export = () -> writer.write(ours, input, Variant.FULL);
        export.run();
        List<List<Place>> cells = cells(ours);
        Path bare = folder.resolve("bare.xlsx");
        long[][] nanos = Turns.timed(WARM, MEASURED, export, () -> write(cells, bare));
        System.out.printf(
                "BENCH export: %d cells on %d sheets, %,d bytes; bare POI %,d bytes%n",
                cells.stream().mapToInt(List::size).sum(), cells.size(), Files.size(ours), Files.size(bare));
        Ratio.of("export without photos / bare POI, µs", nanos[0], nanos[1], 50).print();
    }

    /** A cell: its place, and what stands in it where that is no formula. */
    private record Place(int row, int column, String text, double number, String formula) {
        static Place of(Cell cell) {
            return switch (cell.getCellType()) {
                case NUMERIC -> at(cell, "", cell.getNumericCellValue(), "");
                case FORMULA -> at(cell, "", 0, cell.getCellFormula());
                default -> at(cell, cell.toString(), 0, "");
            };
        }

        private static Place at(Cell cell, String text, double number, String formula) {
            return new Place(cell.getRowIndex(), cell.getColumnIndex(), text, number, formula);
        }
    }

    private static List<List<Place>> cells(Path file) throws IOException {
        List<List<Place>> sheets = new ArrayList<>();
        try (FileInputStream in = new FileInputStream(file.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                List<Place> places = new ArrayList<>();
                sheet.forEach(row -> row.forEach(cell -> places.add(Place.of(cell))));
                sheets.add(places);
            }
        }
        return sheets;
    }

    /** Formulas as texts of the same length: names and other sheets would have to be there first. */
    private static void write(List<List<Place>> sheets, Path target) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        try (FileOutputStream out = new FileOutputStream(target.toFile())) {
            for (List<Place> places : sheets) {
                Sheet sheet = workbook.createSheet();
                for (Place place : places) {
                    Row row = sheet.getRow(place.row()) == null
                            ? sheet.createRow(place.row())
                            : sheet.getRow(place.row());
                    Cell cell = row.createCell(place.column());
                    if (!place.formula().isEmpty()) {
                        cell.setCellValue(place.formula());
                    } else if (!place.text().isEmpty()) {
                        cell.setCellValue(place.text());
                    } else {
                        cell.setCellValue(place.number());
                    }
                }
            }
            workbook.write(out);
            out.getFD().sync();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            workbook.getPackage().revert();
        }
    }
}
