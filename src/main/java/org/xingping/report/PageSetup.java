package org.xingping.report;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What makes a written sheet ready for paper and safe from slips: print area and titles, footer, locks, marks. */
final class PageSetup {
    /** A header or footer holds 255 characters in all; the number and the notice share what the page number leaves. */
    private static final int NUMBER = 50;

    private static final int NOTICE = 110;
    private static final byte GREY = (byte) 0xD9;

    private final Words words;
    private final FactBlock facts;
    private final ReportInput input;

    /** What the layout says of a sheet's paper: the columns that print, the rows repeated on each page. */
    record Paper(int firstColumn, int lastColumn, Optional<CellRangeAddress> repeated) {
        /** Reads it off a sheet of the layout; without a print area every named column prints. */
        static Paper of(XSSFSheet sheet) {
            XSSFWorkbook workbook = sheet.getWorkbook();
            String area = workbook.getPrintArea(workbook.getSheetIndex(sheet));
            Optional<CellRangeAddress> repeated = Optional.ofNullable(sheet.getRepeatingRows());
            if (area == null) {
                short last = sheet.getRow(0) == null ? 1 : sheet.getRow(0).getLastCellNum();
                return new Paper(0, Math.max(0, last - 1), repeated);
            }
            AreaReference cells = new AreaReference(area, SpreadsheetVersion.EXCEL2007);
            return new Paper(cells.getFirstCell().getCol(), cells.getLastCell().getCol(), repeated);
        }
    }

    PageSetup(Words words, FactBlock facts, ReportInput input) {
        this.words = words;
        this.facts = facts;
        this.input = input;
    }

    void apply(Form form, Paper paper) {
        XSSFSheet sheet = form.sheet();
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(
                workbook.getSheetIndex(sheet), paper.firstColumn(), paper.lastColumn(), 0, form.height() - 1);
        paper.repeated()
                .ifPresent(rows ->
                        sheet.setRepeatingRows(new CellRangeAddress(rows.getFirstRow(), rows.getLastRow(), -1, -1)));
        form.line(LayoutNames.BREAK).ifPresent(line -> sheet.setRowBreak(line.index() - 1));
        running(sheet);
        protect(sheet);
    }

    /** Estate and state above, file number, page and notice below: loose pages find home. */
    private void running(XSSFSheet sheet) {
        String number = input.facts().number();
        // the number stands beside the page's, so that neither runs into the notice below
        sheet.getHeader().setLeft(code(input.facts().estate().name(), NUMBER));
        sheet.getHeader().setRight(code(facts.state(), NUMBER));
        String notice = input.checklist().notice();
        sheet.getFooter()
                .setLeft(number == null ? "" : code(words.get("book.footer.number", number), NUMBER) + "\n\u3000");
        sheet.getFooter()
                .setCenter("&9 " + words.get("book.footer.page", "&P", "&N") + "\n"
                        + code(notice == null ? facts.edition() : notice, NOTICE));
    }

    /** A text among the codes of headers and footers: small, on one line, no code itself, and marked where it is cut. */
    static String code(String text, int most) {
        StringBuilder code = new StringBuilder("&9 ");
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        int at = 0;
        while (at < line.length()) {
            int next = at + Character.charCount(line.codePointAt(at));
            String unit = line.substring(at, next);
            String safe = unit.equals("&") ? "&&" : TextCell.stored(unit);
            if (code.length() + safe.length() > most) {
                return code.append('…').toString();
            }
            code.append(safe);
            at = next;
        }
        return code.toString();
    }

    /** Without a password: a guard against slips. Rows can be made higher and lists filtered. */
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
    }

    /** Marks scores below 60 % of the full mark, red lines and what does not count; never by colour alone. */
    void marks(Form form, List<SectionBlock.Written> sections) {
        XSSFSheet sheet = form.sheet();
        var formats = sheet.getSheetConditionalFormatting();
        for (SectionBlock.Written section : sections) {
            int row = section.first();
            String score = relative(form, "xp.item.score", row);
            String points = relative(form, "xp.item.points", row);
            String status = relative(form, "xp.item.status", row);
            CellRangeAddress[] scores = {column(form, "xp.item.score", section)};
            CellRangeAddress[] statuses = {column(form, "xp.item.status", section)};
            ConditionalFormattingRule low = formats.createConditionalFormattingRule(
                    "AND(COUNTIF(" + score + ",\">=0\")=1," + score + "<0.6*" + points + ")");
            strong(low);
            formats.addConditionalFormatting(scores, low);
            ConditionalFormattingRule crossed =
                    formats.createConditionalFormattingRule(Formulas.is(status, words.zeroLine()));
            strong(crossed);
            formats.addConditionalFormatting(statuses, crossed);
            ConditionalFormattingRule leftOut =
                    formats.createConditionalFormattingRule(Formulas.is(status, words.notApplicable()));
            leftOut.createFontFormatting().setFontStyle(true, false);
            formats.addConditionalFormatting(scores, leftOut);
        }
    }

    /** Vetoes that hold. */
    void marks(Form form, int first, int last) {
        if (last < first) {
            return;
        }
        var formats = form.sheet().getSheetConditionalFormatting();
        ConditionalFormattingRule holds = formats.createConditionalFormattingRule(
                Formulas.is(relative(form, "xp.veto.found", first), words.yes()));
        strong(holds);
        int column = form.column("xp.veto.found");
        formats.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(first, last, column, column)}, holds);
    }

    /** Lists that can be filtered. */
    static void filter(Form form, Paper paper, int head, int last) {
        form.sheet().setAutoFilter(new CellRangeAddress(head, last, paper.firstColumn(), paper.lastColumn()));
    }

    private static void strong(ConditionalFormattingRule rule) {
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(new XSSFColor(new byte[] {GREY, GREY, GREY}));
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
    }

    private static String relative(Form form, String name, int row) {
        return new CellReference(row, form.column(name), false, true).formatAsString();
    }

    private static CellRangeAddress column(Form form, String name, SectionBlock.Written section) {
        int column = form.column(name);
        return new CellRangeAddress(section.first(), section.last(), column, column);
    }
}
