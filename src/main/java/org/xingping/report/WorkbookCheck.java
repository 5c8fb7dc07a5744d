package org.xingping.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/**
 * What a workbook holds, counted before it is written and again in the file: sheets, cells, formulas, pictures with their
 * places, and the key cells. It is how an export is verified before it takes the place of an older one.
 */
record WorkbookCheck(Map<String, Counts> sheets, Map<String, String> keys) {
    /** Cells, formulas and ways of one sheet, and where which picture hangs: {@code 12/0 /xl/media/image1.jpeg}. */
    record Counts(int cells, int formulas, int links, List<String> pictures) {}

    /** @param streamed rows that POI does not know */
    static WorkbookCheck of(XSSFWorkbook workbook, List<StreamedRows> streamed) {
        Map<String, Integer> more = new HashMap<>();
        streamed.forEach(rows -> more.put(rows.sheet().getSheetName(), rows.cells()));
        Map<String, Counts> sheets = new LinkedHashMap<>();
        for (Sheet sheet : workbook) {
            String name = sheet.getSheetName();
            sheets.put(name, counts((XSSFSheet) sheet, more.getOrDefault(name, 0)));
        }
        Map<String, String> keys = new LinkedHashMap<>();
        for (String name : ResultNames.of(workbook)) {
            CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
            XSSFCell cell =
                    workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
            CTCell held = cell.getCTCell();
            keys.put(name, key(held.isSetF() ? held.getF().getStringValue() : null, held.getV()));
        }
        return new WorkbookCheck(sheets, keys);
    }

    /** Throws where the file does not hold the same. */
    void verify(Reopened file) throws IOException {
        Map<String, Counts> found = new LinkedHashMap<>();
        file.sheets().forEach(sheet -> found.put(sheet.name(), sheet.counts()));
        WorkbookCheck there = new WorkbookCheck(found, file.keys());
        if (!there.equals(this)) {
            throw new IOException("the workbook holds " + there + " and not " + this);
        }
    }

    /** What stands in a key cell. */
    static String key(@Nullable String formula, @Nullable String value) {
        return Objects.requireNonNullElse(formula, "") + " → " + Objects.requireNonNullElse(value, "");
    }

    /** Where which picture hangs. */
    static String picture(Object row, Object column, Object part) {
        return row + "/" + column + " " + part;
    }

    private static Counts counts(XSSFSheet sheet, int streamed) {
        int cells = streamed;
        int formulas = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                cells++;
                formulas += ((XSSFCell) cell).getCTCell().isSetF() ? 1 : 0;
            }
        }
        return new Counts(cells, formulas, sheet.getHyperlinkList().size(), pictures(sheet));
    }

    private static List<String> pictures(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        List<String> pictures = new ArrayList<>();
        if (drawing != null) {
            for (CTOneCellAnchor anchor : drawing.getCTDrawing().getOneCellAnchorList()) {
                String id = anchor.getPic().getBlipFill().getBlip().getEmbed();
                pictures.add(picture(
                        anchor.getFrom().getRow(),
                        anchor.getFrom().getCol(),
                        drawing.getRelationById(id).getPackagePart().getPartName()));
            }
        }
        return pictures;
    }
}
