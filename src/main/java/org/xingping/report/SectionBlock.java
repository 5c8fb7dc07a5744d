package org.xingping.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.xingping.checklist.Group;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.SectionScore;

/** The rows of one section: its title, its items with their groups merged down, its subtotal. */
final class SectionBlock {
    private final Form form;
    private final Words words;
    private final ReportInput input;
    private final ItemRow rows;
    private final SectionScore section;
    private final Pages pages;
    private final boolean opensTable;
    private final List<String> hidden = new ArrayList<>();

    /** Where the written section stands: its cells for the formulas, and its title's line, if it has one. */
    record Written(Formulas.SectionCells cells, Map<String, String> subtotal, Line title, int first, int last) {}

    private record Span(String title, int first, int last) {}

    /** @param opensTable whether it is the first section of its sheet */
    SectionBlock(
            Form form,
            Words words,
            ReportInput input,
            ItemRow rows,
            SectionScore section,
            Pages pages,
            boolean opensTable) {
        this.form = form;
        this.words = words;
        this.input = input;
        this.rows = rows;
        this.section = section;
        this.pages = pages;
        this.opensTable = opensTable;
    }

    Written write() {
        boolean continued = form.has(LayoutNames.SECTION);
        Line title = continued
                ? form.next(LayoutNames.SECTION)
                : form.line("xp.section.title").orElseThrow();
        if (section.section().isBonus() && !continued) {
            form.line("xp.head.deduction")
                    .ifPresent(line -> line.text("xp.head.deduction", words.get("book.head.claimed")));
            form.line("xp.head.status").ifPresent(line -> line.text("xp.head.status", words.get("book.head.verdict")));
        }
        Map<String, ItemScore> scores = new HashMap<>();
        section.items().forEach(score -> scores.put(score.item().code(), score));
        List<Line> lines = new ArrayList<>();
        List<Span> groups = new ArrayList<>();
        for (Group group : section.section().groups()) {
            int top = lines.size();
            for (Item item : group.items()) {
                Line line = form.next(LayoutNames.ITEM);
                lines.add(line);
                rows.write(line, lines.size(), item, scores.get(item.code()));
                hide(line, item, scores.containsKey(item.code()));
            }
            if (lines.size() > top) {
                groups.add(new Span(
                        group.title(), lines.get(top).index(), lines.getLast().index()));
            }
        }
        int first = lines.getFirst().index();
        int last = lines.getLast().index();
        // the very first section of a continuous table shares its page with the table's head
        int start = continued && !opensTable ? title.index() : 0;
        List<Integer> breaks = pages.breaks(start, first, last, tail());
        breaks.forEach(row -> form.sheet().setRowBreak(row - 1));
        if (form.has("xp.item.group")) {
            groups.forEach(group -> merge(group, breaks));
        }
        rows.drawPictures();
        return subtotal(title, first, last);
    }

    /** What follows the last item on its page. */
    private double tail() {
        double note = hidden.isEmpty() ? 0 : form.heightOf(LayoutNames.FOOTNOTE);
        double foot = form.has(LayoutNames.SUM) ? 0 : form.constantsBelow();
        return form.heightOf(LayoutNames.SUBTOTAL) + note + foot;
    }

    private void hide(Line line, Item item, boolean live) {
        if (!live && !input.outOfSeason()) {
            line.row().setZeroHeight(true);
            hidden.add(item.code());
        }
    }

    /** The group's title stands once on each page, over all its rows there, which must be high enough for it. */
    private void merge(Span group, List<Integer> breaks) {
        int top = group.first();
        for (int row = group.first() + 1; row <= group.last() + 1; row++) {
            if (row > group.last() || breaks.contains(row)) {
                String title = top == group.first() ? group.title() : words.get("book.continued", group.title());
                merge(title, top, row - 1);
                top = row;
            }
        }
    }

    private void merge(String title, int top, int last) {
        XSSFSheet sheet = form.sheet();
        int column = form.column("xp.item.group");
        XSSFCell cell = sheet.getRow(top).getCell(column);
        Form.Room room = new Form.Room(Pages.points(sheet, column), form.font(cell));
        String shown = form.fitted(Spot.of(cell), title, room);
        form.pen().text(cell, shown);
        double needed = TextFit.height(TextFit.lines(shown, room.width(), room.font()), room.font());
        double there = 0;
        for (int row = top; row <= last; row++) {
            there += sheet.getRow(row).getZeroHeight() ? 0 : sheet.getRow(row).getHeightInPoints();
        }
        if (there > 0 && there < needed) {
            XSSFRow row = sheet.getRow(last);
            row.setHeightInPoints((float) (row.getHeightInPoints() + needed - there));
        }
        if (last > top) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, last, column, column));
        }
    }

    private Written subtotal(Line title, int first, int last) {
        Line line = form.next(LayoutNames.SUBTOTAL);
        Formulas.SectionCells cells = new Formulas.SectionCells(
                range("xp.item.points", first, last),
                range("xp.item.deduction", first, last),
                range("xp.item.score", first, last),
                range("xp.item.status", first, last),
                range("xp.item.live", first, last),
                line.at("xp.subtotal.score"));
        Points live = Points.ZERO;
        Points lost = Points.ZERO;
        for (ItemScore score : section.items()) {
            live = live.plus(score.item().points());
            lost = lost.plus(rows.deducted(score));
        }
        Points low = section.points().low();
        String applicable = line.at("xp.subtotal.applicable");
        line.live("xp.subtotal.points", Formulas.round(Formulas.sumWhere(cells.points(), cells.live(), "1")), live)
                .live("xp.subtotal.applicable", Formulas.applicable(cells, words), section.applicable())
                .live("xp.subtotal.score", Formulas.scored(cells, words), low)
                .live(
                        "xp.subtotal.deduction",
                        section.section().isBonus() ? Formulas.claims(cells, words) : Formulas.deducted(cells, words),
                        lost);
        Rates.write(line, "xp.subtotal.rate", cells.scoreSum(), applicable, low, section.applicable(), words);
        if (!hidden.isEmpty() && form.has(LayoutNames.FOOTNOTE)) {
            form.next(LayoutNames.FOOTNOTE)
                    .text(
                            "xp.footnote",
                            words.get(
                                    "book.footnote.season",
                                    words.messages().term(input.facts().season()),
                                    String.join(words.get("book.and"), hidden)));
        }
        Map<String, String> subtotal = new HashMap<>();
        for (String name : List.of("points", "applicable", "score")) {
            subtotal.put(name, line.from("xp.subtotal." + name));
        }
        return new Written(absolute(cells), subtotal, title, first, last);
    }

    private String range(String name, int first, int last) {
        int column = form.column(name);
        return new CellReference(first, column, true, true).formatAsString()
                + ":"
                + new CellReference(last, column, true, true).formatAsString();
    }

    /** The same ranges as other sheets must call them. */
    private Formulas.SectionCells absolute(Formulas.SectionCells cells) {
        String sheet = new CellReference(form.sheet().getSheetName(), 0, 0, true, true)
                .formatAsString()
                .replace("$A$1", "");
        return new Formulas.SectionCells(
                sheet + cells.points(),
                sheet + cells.deduction(),
                sheet + cells.score(),
                sheet + cells.status(),
                sheet + cells.live(),
                sheet + cells.scoreSum());
    }
}
