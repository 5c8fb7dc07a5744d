package org.xingping.quarantine;

import static org.xingping.quarantine.WorkbookEdit.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xingping.quarantine.WorkbookEdit.Named;
import org.xingping.testkit.Workbook;

/** Edits as a person makes them in a spreadsheet program: of cells, rows, columns and sheets. */
final class PoiEdits {
    static final List<WorkbookEdit> ALL = List.of(
            cell(
                    "a number",
                    PoiEdits::isNumber,
                    Aspect.VALUE,
                    cell -> cell.setCellValue(cell.getNumericCellValue() + 0.5)),
            cell(
                    "a number by one hundredth",
                    PoiEdits::isNumber,
                    Aspect.VALUE,
                    cell -> cell.setCellValue(cell.getNumericCellValue() - 0.01)),
            cell("a text", PoiEdits::isText, Aspect.VALUE, cell -> cell.setCellValue(cell.getStringCellValue() + "。")),
            cell("a text that is gone", PoiEdits::isText, Aspect.VALUE, Cell::setBlank),
            cell(
                    "a text for a number",
                    PoiEdits::isNumber,
                    Aspect.VALUE,
                    cell -> cell.setCellValue(String.valueOf(cell.getNumericCellValue()))),
            cell(
                    "a formula for a number",
                    PoiEdits::isNumber,
                    Aspect.FORMULA,
                    cell -> cell.setCellFormula("ROUND(" + cell.getNumericCellValue() + ",2)")),
            cell("a formula for a text", PoiEdits::isText, Aspect.FORMULA, cell -> cell.setCellFormula("\"好\"&\"评\"")),
            cell("a number for a formula", PoiEdits::isSum, Aspect.FORMULA, Cell::removeFormula),
            cell(
                    "another formula",
                    PoiEdits::isSum,
                    Aspect.FORMULA,
                    cell -> cell.setCellFormula(cell.getCellFormula() + "+0.01")),
            cell(
                    "a format that hides",
                    cell -> isNumber(cell) || isSum(cell),
                    Aspect.NUMBER_FORMAT,
                    cell -> format(cell, ";;;")),
            cell(
                    "a format that lies",
                    cell -> isNumber(cell) || isSum(cell),
                    Aspect.NUMBER_FORMAT,
                    cell -> format(cell, "\"15.00\"")),
            cell("a format that rounds", PoiEdits::isFormatted, Aspect.NUMBER_FORMAT, cell -> format(cell, "0")),
            cell("white ink", cell -> isText(cell) && isBare(cell), Aspect.HIDDEN, PoiEdits::whiten),
            cell(
                    "an unlocked cell",
                    cell -> isSum(cell) && cell.getCellStyle().getLocked(),
                    Aspect.PROTECTION,
                    cell -> {
                        XSSFCellStyle style = style(cell);
                        style.setLocked(false);
                        cell.setCellStyle(style);
                    }),
            workbook("a hidden row", false, (workbook, random) -> {
                XSSFCell cell = pick(workbook, random, PoiEdits::isText);
                cell.getRow().setZeroHeight(true);
                int row = cell.getRowIndex() + 1;
                return new Named(area(cell.getSheet().getSheetName(), row + ":" + row), Aspect.HIDDEN);
            }),
            workbook("a hidden column", false, (workbook, random) -> {
                XSSFCell cell = pick(workbook, random, PoiEdits::isText);
                cell.getSheet().setColumnHidden(cell.getColumnIndex(), true);
                String column = Cells.letters(cell.getColumnIndex());
                return new Named(area(cell.getSheet().getSheetName(), column + ":" + column), Aspect.HIDDEN);
            }),
            sheet("a hidden sheet", false, Aspect.HIDDEN, sheet -> see(sheet, SheetVisibility.HIDDEN)),
            sheet("a sheet hidden well", false, Aspect.HIDDEN, sheet -> see(sheet, SheetVisibility.VERY_HIDDEN)),
            workbook("the hidden sheet shown", false, (workbook, random) -> {
                int last = workbook.getNumberOfSheets() - 1;
                workbook.setSheetVisibility(last, SheetVisibility.VISIBLE);
                return new Named(new Place.Sheet(workbook.getSheetName(last)), Aspect.HIDDEN);
            }),
            sheet(
                    "a sheet called otherwise",
                    false,
                    Aspect.SHEET,
                    sheet ->
                            sheet.getWorkbook().setSheetName(sheet.getWorkbook().getSheetIndex(sheet), "另一张 表")),
            sheet(
                    "a sheet that is gone",
                    true,
                    Aspect.SHEET,
                    sheet -> sheet.getWorkbook()
                            .removeSheetAt(sheet.getWorkbook().getSheetIndex(sheet))),
            workbook("a sheet more", false, (workbook, random) -> {
                workbook.createSheet("补充说明").createRow(0).createCell(0).setCellValue("补充");
                return new Named(new Place.Sheet("补充说明"), Aspect.SHEET);
            }),
            workbook("sheets in another order", true, (workbook, random) -> {
                int from = 1 + random.nextInt(workbook.getNumberOfSheets() - 1);
                String name = workbook.getSheetName(from);
                workbook.setSheetOrder(name, 0);
                return new Named(new Place.Sheet(name), Aspect.SHEET);
            }));

    private PoiEdits() {}

    /** What is done to a workbook. */
    @FunctionalInterface
    interface Change {
        Named in(XSSFWorkbook workbook, Random random);
    }

    /** What is done to one thing. */
    @FunctionalInterface
    interface Doing<T> {
        void to(T thing);
    }

    static WorkbookEdit workbook(String name, boolean wide, Change change) {
        return new WorkbookEdit(name, wide, (from, to, random) -> {
            try (Workbook workbook = Workbook.open(from)) {
                Named named = change.in(workbook.poi(), random);
                workbook.save(to);
                return named;
            }
        });
    }

    static WorkbookEdit cell(String name, Predicate<XSSFCell> which, Aspect aspect, Doing<XSSFCell> doing) {
        return workbook(name, false, (workbook, random) -> {
            XSSFCell cell = pick(workbook, random, which);
            String sheet = cell.getSheet().getSheetName();
            doing.to(cell);
            return new Named(area(sheet, cell.getReference()), aspect);
        });
    }

    static WorkbookEdit sheet(String name, boolean wide, Aspect aspect, Doing<XSSFSheet> doing) {
        return workbook(name, wide, (workbook, random) -> {
            XSSFSheet sheet =
                    workbook.getSheetAt(random.nextInt(workbook.getNumberOfSheets() - 1)); // none that is hidden
            String before = sheet.getSheetName();
            doing.to(sheet);
            return new Named(new Place.Sheet(before), aspect);
        });
    }

    /** Any of the cells that fit. */
    static XSSFCell pick(XSSFWorkbook workbook, Random random, Predicate<XSSFCell> which) {
        List<XSSFCell> fit = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (which.test((XSSFCell) cell)) {
                        fit.add((XSSFCell) cell);
                    }
                }
            }
        }
        return fit.get(random.nextInt(fit.size()));
    }

    static boolean isNumber(XSSFCell cell) {
        return cell.getCellType() == CellType.NUMERIC;
    }

    static boolean isText(XSSFCell cell) {
        return cell.getCellType() == CellType.STRING
                && !cell.getStringCellValue().isBlank();
    }

    static boolean isSum(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC;
    }

    private static boolean isFormatted(XSSFCell cell) {
        return isSum(cell) && !cell.getCellStyle().getDataFormatString().equals("General");
    }

    private static boolean isBare(XSSFCell cell) {
        return cell.getCellStyle().getFillPattern() == FillPatternType.NO_FILL;
    }

    private static XSSFCellStyle style(XSSFCell cell) {
        XSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        return style;
    }

    private static void format(XSSFCell cell, String code) {
        XSSFCellStyle style = style(cell);
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(code));
        cell.setCellStyle(style);
    }

    private static void whiten(XSSFCell cell) {
        XSSFFont font = cell.getSheet().getWorkbook().createFont();
        font.setColor(IndexedColors.WHITE.getIndex());
        XSSFCellStyle style = style(cell);
        style.setFont(font);
        cell.setCellStyle(style);
    }

    private static void see(XSSFSheet sheet, SheetVisibility how) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        int at = workbook.getSheetIndex(sheet);
        workbook.setActiveSheet(at == 0 ? 1 : 0);
        workbook.setSheetVisibility(at, how);
    }
}
