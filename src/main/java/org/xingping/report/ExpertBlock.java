package org.xingping.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xingping.assessment.Decision;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Panel;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.Section;
import org.xingping.scoring.Consensus;
import org.xingping.scoring.Ruling;
import org.xingping.scoring.Ruling.Outcome;
import org.xingping.scoring.Scoring;
import org.xingping.scoring.Voice;

/**
 * What each sheet at a panel's table gives each item, and what the panel makes of it (专家评分汇总). Inputs are the scores, what was
 * decided, and whether a sheet is accepted; the rest of the workbook follows from them.
 */
final class ExpertBlock {
    private static final String SCORE = "score";

    private final Words words;
    private final Sheet panel;
    private final Consensus consensus;
    private final TableWorkings table;
    private final Inputs inputs;

    ExpertBlock(Words words, ReportInput input, Consensus consensus, TableWorkings table, Inputs inputs) {
        this.words = words;
        this.panel = input.sheet();
        this.consensus = consensus;
        this.table = table;
        this.inputs = inputs;
    }

    /** The word for an item that has no points. */
    static String state(Words words, ItemState state) {
        return switch (state) {
            case NOT_APPLICABLE -> words.notApplicable();
            case COULD_NOT_ASSESS -> words.couldNotAssess();
            case OPEN, ANSWERED -> "";
        };
    }

    /** What stands where the panel decided, but no points; empty where it did not decide. */
    static String decided(Words words, Ruling ruling, Sheet panel) {
        if (ruling.outcome() != Outcome.DECIDED || panel.state(ruling.item()) == ItemState.ANSWERED) {
            return "";
        }
        String said = state(words, ruling.score().state());
        return said.isEmpty() ? words.unscored() : said;
    }

    /** Fills the sheet; gives back what was agreed, by item. */
    Map<String, Agreed> write(Form form, VoiceWorkings voices) {
        ExpertCells cells = new ExpertCells(form, voices);
        names(form);
        Map<String, Agreed> agreed = new HashMap<>();
        int number = 0;
        int place = 0;
        for (Section section : table.checklist().sections()) {
            if (form.has(PanelNames.EXPERT_SECTION)) {
                form.next(PanelNames.EXPERT_SECTION).text("xp.expert.section", section.title());
            }
            int first = form.height();
            int row = 0;
            for (Item item : section.items()) {
                Line line = form.next(PanelNames.EXPERT);
                Optional<Ruling> ruling = consensus.ruling(item.code());
                line.text("xp.expert.code", item.code()).number("xp.expert.points", item.points());
                scores(line, item, ruling);
                if (ruling.isPresent()) {
                    line.number("xp.expert.index", ++number).text("xp.expert.title", item.title());
                    decision(line, ruling.get());
                    agreed.put(item.code(), voices.write(place, row, ruling.get(), line));
                } else {
                    line.row().setZeroHeight(true);
                    voices.plain(place, row, item);
                }
                row++;
            }
            cells.section(place, first, form.height() - 1);
            inputs.scores(form, first, form.height() - 1, table.seats().size());
            place++;
        }
        form.finish();
        foot(form, cells);
        return agreed;
    }

    /** Columns of sheets that are not there are hidden; what they leave goes to the reasons. */
    private void names(Form form) {
        double freed = 0;
        for (int seat = 0; form.has(ExpertCells.name(SCORE, seat)); seat++) {
            String name = ExpertCells.name("name", seat);
            if (seat < table.seats().size()) {
                var seated = table.seats().get(seat).seated();
                form.line(name)
                        .ifPresent(line -> line.text(
                                name, seated.number() + "\n" + seated.seat().name()));
            } else {
                int column = form.column(ExpertCells.name(SCORE, seat));
                form.sheet().setColumnHidden(column, true);
                freed += seat < USUAL ? Pages.points(form.sheet(), column) : 0;
            }
        }
        if (form.has("xp.expert.reason")) {
            int column = form.column("xp.expert.reason");
            form.widen(column, freed);
        }
    }

    /** For so many sheets the layout has its widths. */
    private static final int USUAL = 5;

    private void scores(Line line, Item item, Optional<Ruling> ruling) {
        for (int seat = 0; seat < table.seats().size(); seat++) {
            String name = ExpertCells.name(SCORE, seat);
            SeatFigures figures = table.seats().get(seat);
            Optional<Points> given =
                    ruling.isPresent() ? voice(ruling.get(), seat).points() : figures.given(item);
            if (given.isPresent()) {
                line.number(name, given.get());
            } else {
                line.text(name, state(words, figures.sheet().state(item)));
            }
        }
    }

    private static Voice voice(Ruling ruling, int seat) {
        return ruling.voices().get(seat);
    }

    private void decision(Line line, Ruling ruling) {
        if (ruling.outcome() != Outcome.DECIDED) {
            return;
        }
        Item item = ruling.item();
        boolean scored = ruling.score().state() == ItemState.ANSWERED;
        Optional<Points> points = scored ? Scoring.worth(item, panel) : Optional.empty();
        if (points.isPresent()) {
            line.number("xp.expert.decided", points.get());
        } else {
            line.text("xp.expert.decided", decided(words, ruling, panel));
        }
        line.text("xp.expert.reason", reason(item));
    }

    private String reason(Item item) {
        return panel.panel()
                .decision(item.code())
                .map(Decision::said)
                .map(Kind.Decided::reason)
                .orElseGet(() -> words.get("book.expert.survey"));
    }

    private void foot(Form form, ExpertCells cells) {
        Panel said = panel.panel();
        for (int seat = 0; seat < table.seats().size(); seat++) {
            SeatFigures figures = table.seats().get(seat);
            String state = ExpertCells.name("state", seat);
            String review = words.term(said.review(figures.seated().seat().sheet()));
            form.line(state).ifPresent(line -> {
                line.text(state, review);
                line.put(state, cell -> inputs.choice(cell, List.of(words.accepted(), words.rejected())));
            });
        }
        table.calculate(cells);
        for (int seat = 0; seat < table.seats().size(); seat++) {
            total(form, seat);
            mark(form, seat);
        }
        form.line("xp.expert.explained").ifPresent(line -> line.text("xp.expert.explained", explained()));
    }

    private void total(Form form, int seat) {
        SeatFigures figures = table.seats().get(seat);
        String name = ExpertCells.name("total", seat);
        String formula = table.at(TableWorkings.Row.TOTAL, seat);
        form.line(name).ifPresent(line -> {
            if (figures.full()) {
                line.live(name, formula, figures.total());
            } else {
                line.live(name, formula, words.unscored());
            }
        });
    }

    /** Whether the sheet counts, and why it does not. */
    private void mark(Form form, int seat) {
        int place = seat + 1;
        String name = ExpertCells.name("mark", seat);
        String highest = words.get("book.expert.highest");
        String lowest = words.get("book.expert.lowest");
        String counts = words.get("book.expert.counts");
        String formula = Formulas.when(
                table.at(TableWorkings.Row.ACCEPTED, seat) + "=0",
                Formulas.literal(words.rejected()),
                Formulas.when(
                        table.highest() + "=" + place,
                        Formulas.literal(highest),
                        Formulas.when(
                                table.lowest() + "=" + place, Formulas.literal(lowest), Formulas.literal(counts))));
        String shown = table.isRejected(table.seats().get(seat))
                ? words.rejected()
                : table.highestPlace() == place ? highest : table.lowestPlace() == place ? lowest : counts;
        form.line(name).ifPresent(line -> line.live(name, formula, shown));
    }

    private String explained() {
        Kind.Convened convened = panel.panel().convened();
        return convened == null
                ? ""
                : words.get(
                        "book.expert.explained",
                        String.valueOf(convened.seats().size()),
                        words.term(convened.rule()),
                        String.valueOf(convened.tolerance()),
                        String.valueOf(Consensus.DROPPING));
    }
}
