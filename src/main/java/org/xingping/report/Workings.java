package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.xingping.assessment.Parameters;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Points;
import org.xingping.checklist.Section;
import org.xingping.checklist.StarCut;
import org.xingping.report.Figures.OfSection;

/**
 * The sheet 参数: the switches of the rules, and the way from the sections to the stars step by step, all in cells. It is
 * hidden, so that nobody prints it; every number of the summary is taken from here.
 */
final class Workings {
    private static final int SWITCHES = 2;
    private static final int SECTIONS = 14;

    /** Columns of the table of sections; what each holds stands in its heading. */
    enum Column {
        CODE,
        TITLE,
        POINTS,
        INSIDE,
        ON_TOP,
        BONUS,
        CONFIRMED,
        LIVE,
        APPLICABLE,
        SCORE,
        COUNT,
        UNSCORED,
        COULD_NOT_ASSESS,
        PENDING,
        BASE,
        LEAVING,
        STAYING,
        EXTRA,
        GONE,
        WEIGHT,
        SHARE,
        OPEN,
        MISMATCH,
        RATE;

        private static final List<Column> ORDER = List.of(values());

        /** Its place on the sheet, from 0. */
        int place() {
            return ORDER.indexOf(this);
        }
    }

    private final Grid grid;
    private final Words words;
    private final Checklist checklist;
    private final Parameters parameters;
    private final Figures figures;
    private final String placement;
    private final String cap;
    private final String capAt100;
    private final String floor;
    private final String percent;
    private final String fair;
    private final String season;
    private final int sections;
    private final boolean panel;
    private Steps steps = Steps.NONE;

    /**
     * Addresses of the results.
     *
     * @param vetoes how many a panel has still to decide; empty in the workbook of an inspector
     */
    record Steps(
            String capped,
            String index,
            String total,
            String open,
            String vetoes,
            String stars,
            List<String> cuts,
            Stars table) {
        static final Steps NONE = new Steps("", "", "", "", "", "", List.of(), new Stars("", "", ""));
    }

    /** The table from numbers of stars to their names and meanings. */
    record Stars(String numbers, String names, String meanings) {}

    Workings(XSSFSheet sheet, Pen pen, Words words, ReportInput input, Annex annex) {
        this.grid = new Grid(sheet, pen);
        this.words = words;
        this.checklist = input.checklist();
        this.parameters = input.facts().parameters();
        this.figures = new Figures(input, annex, sheet.getSheetName());
        this.sections = checklist.sections().size();
        this.panel = input.sheet().isPanel();
        grid.text(0, 0, words.get("book.workings.title"));
        placement = choice(0, "placement", words.messages().term(parameters.placement()));
        cap = grid.number(SWITCHES + 1, 1, checklist.bonus().cap());
        capAt100 = choice(2, "cap100", words.yes(parameters.capTotalAt100()));
        floor = choice(3, "floor", words.yes(parameters.sectionFloor()));
        percent = grid.number(SWITCHES + 4, 1, parameters.surveyPercent());
        fair = choice(5, "fair", words.yes(parameters.fairCounts()));
        season = choice(6, "season", words.messages().term(input.facts().season()));
        label(1, "cap", cap);
        label(4, "percent", percent);
    }

    private String choice(int row, String key, String value) {
        String at = grid.text(SWITCHES + row, 1, value);
        label(row, key, at);
        return at;
    }

    private void label(int row, String key, String at) {
        grid.text(SWITCHES + row, 0, words.get("book.workings." + key));
        grid.name("xp." + key, at);
    }

    boolean isPanel() {
        return panel;
    }

    String placement() {
        return placement;
    }

    String cap() {
        return cap;
    }

    String capAt100() {
        return capAt100;
    }

    String floor() {
        return floor;
    }

    String percent() {
        return percent;
    }

    String fair() {
        return fair;
    }

    String season() {
        return season;
    }

    Figures figures() {
        return figures;
    }

    Grid grid() {
        return grid;
    }

    Steps steps() {
        return steps;
    }

    /** A cell of the table of sections; the place counts from 0. */
    String section(int place, Column column) {
        return grid.at(SECTIONS + place, column.place());
    }

    /** A whole column of it. */
    String all(Column column) {
        return grid.column(SECTIONS, SECTIONS + sections - 1, column.place());
    }

    /** Writes the calculation, once sections, vetoes and survey stand on their sheets. */
    void calculate(List<SectionBlock.Written> written, List<VetoBlock.Written> vetoes, String index) {
        for (Column column : Column.values()) {
            grid.text(SECTIONS - 1, column.place(), words.get("book.workings.column." + column.name()));
        }
        int below = SECTIONS + sections + 1;
        String freed = grid.at(below, 1);
        String staying = grid.at(below + 1, 1);
        String largest = grid.at(below + 2, 1);
        for (int place = 0; place < sections; place++) {
            new SectionWorkings(this, words, place, freed, staying, largest).write(written.get(place));
        }
        grid.text(below, 0, words.get("book.workings.freed"));
        grid.live(
                below,
                1,
                Formulas.round("SUMPRODUCT(" + all(Column.LEAVING) + "," + all(Column.BASE) + ")"),
                figures.freed());
        grid.text(below + 1, 0, words.get("book.workings.staying"));
        grid.live(below + 1, 1, Formulas.round(Formulas.sum(all(Column.STAYING))), figures.staying());
        grid.text(below + 2, 0, words.get("book.workings.largest"));
        String stayings = all(Column.STAYING);
        grid.live(below + 2, 1, "MATCH(MAX(" + stayings + ")," + stayings + ",0)", figures.largest());
        steps = new StarWorkings(this, words, below + 4).write(vetoes, index);
    }

    Section section(int place) {
        return checklist.sections().get(place);
    }

    Checklist checklist() {
        return checklist;
    }

    Parameters parameters() {
        return parameters;
    }

    /** First column right of the table of sections: one column a star cut, whether the section reaches what it asks. */
    int floorColumn(int cut) {
        return Column.values().length + cut;
    }

    /** All sections' cells for one star cut. */
    String floors(int cut) {
        return grid.column(SECTIONS, SECTIONS + sections - 1, floorColumn(cut));
    }

    int row(int place) {
        return SECTIONS + place;
    }

    boolean reaches(OfSection section, StarCut cut) {
        return figures.reaches(section, cut);
    }

    Points weightOf(int place) {
        return figures.sections().get(place).score().weight();
    }

    /** Cuts as the edition has them, best first. */
    List<StarCut> cuts() {
        return new ArrayList<>(checklist.stars());
    }
}
