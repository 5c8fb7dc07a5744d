package org.xingping.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.xingping.checklist.Applicability;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;

/** The cells of one sheet that may be changed, and what may be entered there. */
final class Inputs {
    private final Words words;
    private final Pen pen;
    private final Map<Points, CellRangeAddressList> points = new LinkedHashMap<>();
    private final Map<List<String>, CellRangeAddressList> choices = new LinkedHashMap<>();

    Inputs(Words words, Pen pen) {
        this.words = words;
        this.pen = pen;
    }

    /** Points from nothing to the item's full mark. */
    void points(Line line, String name, Item item) {
        line.put(name, cell -> add(points.computeIfAbsent(item.points(), _ -> new CellRangeAddressList()), cell));
    }

    /** 不适用, 无法评定, the red line or the verdict on a claim, as far as the item has them. */
    void status(Line line, Item item) {
        List<String> allowed = new ArrayList<>();
        if (item.isBonus()) {
            allowed.addAll(List.of(words.pending(), words.confirmed(), words.refused()));
        } else if (!(item.notApplicable() instanceof Applicability.Never)) {
            allowed.add(words.notApplicable());
        }
        allowed.add(words.couldNotAssess());
        if (!item.isBonus() && item.mode().zeroLine() != null) {
            allowed.add(words.zeroLine());
        }
        line.put("xp.item.status", cell -> choice(cell, allowed));
    }

    /** What experts give, and a panel decides: points up to the item's full mark, 不适用 or 无法评定; nothing takes it back. */
    void scores(Form form, int first, int last, int seats) {
        int from = form.column(ExpertCells.name("score", 0));
        int decided = form.column("xp.expert.decided");
        for (int row = first; row <= last; row++) {
            for (int seat = 0; seat < seats; seat++) {
                pen.unlock(cell(form, row, form.column(ExpertCells.name("score", seat))));
            }
            pen.unlock(cell(form, row, decided));
        }
        if (seats > 0) {
            int to = form.column(ExpertCells.name("score", seats - 1));
            expert(form, new CellRangeAddress(first, last, from, to));
        }
        expert(form, new CellRangeAddress(first, last, decided, decided));
    }

    private static XSSFCell cell(Form form, int row, int column) {
        XSSFRow line = form.sheet().getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }

    private void expert(Form form, CellRangeAddress cells) {
        XSSFSheet sheet = form.sheet();
        var helper = sheet.getDataValidationHelper();
        String cell = new CellReference(cells.getFirstRow(), cells.getFirstColumn(), false, false).formatAsString();
        String full =
                new CellReference(cells.getFirstRow(), form.column("xp.expert.points"), false, true).formatAsString();
        String allowed = "OR(AND(" + Formulas.isNumber(cell) + "," + cell + "<=" + full + "),"
                + Formulas.is(cell, words.notApplicable()) + "," + Formulas.is(cell, words.couldNotAssess()) + ")";
        DataValidation validation = helper.createValidation(
                helper.createCustomConstraint(allowed),
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        validation.createErrorBox(words.get("book.input.title"), words.get("book.input.expert"));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    /** One of these words. */
    void choice(XSSFCell cell, List<String> allowed) {
        add(choices.computeIfAbsent(List.copyOf(allowed), _ -> new CellRangeAddressList()), cell);
    }

    private void add(CellRangeAddressList cells, XSSFCell cell) {
        cells.addCellRangeAddress(cell.getRowIndex(), cell.getColumnIndex(), cell.getRowIndex(), cell.getColumnIndex());
        pen.unlock(cell);
    }

    /** Tells the sheet what may be entered. */
    void apply(XSSFSheet sheet) {
        var helper = sheet.getDataValidationHelper();
        points.forEach((full, cells) -> {
            DataValidationConstraint rule = helper.createDecimalConstraint(OperatorType.BETWEEN, "0", full.brief());
            DataValidation validation = helper.createValidation(rule, cells);
            validation.createErrorBox(words.get("book.input.title"), words.get("book.input.points", full.brief()));
            validation.setShowErrorBox(true);
            sheet.addValidationData(validation);
        });
        choices.forEach((allowed, cells) -> {
            DataValidationConstraint rule = helper.createExplicitListConstraint(allowed.toArray(String[]::new));
            DataValidation validation = helper.createValidation(rule, cells);
            validation.createErrorBox(words.get("book.input.title"), words.get("book.input.choice"));
            validation.setShowErrorBox(true);
            sheet.addValidationData(validation);
        });
    }
}
