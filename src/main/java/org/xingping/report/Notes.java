package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import org.xingping.assessment.Parameters;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.StarCut;
import org.xingping.report.Figures.OfSection;
import org.xingping.report.Workings.Column;

/** The sentences of the summary, each as a formula and as what it comes to. */
final class Notes {
    private final Words words;
    private final Workings workings;
    private final Figures figures;

    Notes(Words words, Workings workings) {
        this.words = words;
        this.workings = workings;
        this.figures = workings.figures();
    }

    /** What is open in a section, and what is special about it. */
    String sectionFormula(int place) {
        List<String> parts = new ArrayList<>();
        parts.add(some("book.note.unscored", at(place, Column.UNSCORED)));
        parts.add(some("book.note.cannot", at(place, Column.COULD_NOT_ASSESS)));
        parts.add(some("book.note.pending", at(place, Column.PENDING)));
        parts.add(flag("book.note.unconfirmed", at(place, Column.OPEN)));
        parts.add(flag("book.note.gone", at(place, Column.GONE)));
        if (workings.section(place).isBonus()) {
            parts.add(Formulas.when(
                    Formulas.is(workings.placement(), words.onTop()),
                    words.sentence("book.note.on-top", 1).formula(workings.cap()),
                    Formulas.literal("")));
        }
        return String.join("&", parts);
    }

    String section(OfSection section) {
        boolean onTop = workings.parameters().placement() == Placement.ON_TOP;
        String bonus = onTop && section.score().section().isBonus()
                ? words.sentence("book.note.on-top", 1)
                        .text(workings.checklist().bonus().cap().brief())
                : "";
        return some("book.note.unscored", section.unscored())
                + some("book.note.cannot", section.couldNotAssess())
                + some("book.note.pending", section.pending())
                + (section.open() ? words.get("book.note.unconfirmed") : "")
                + (section.score().spread() ? words.get("book.note.gone") : "")
                + bonus;
    }

    String checkFormula() {
        String vetoes = workings.steps().vetoes();
        String known = String.join(
                "+", sum(Column.UNSCORED), sum(Column.COULD_NOT_ASSESS), sum(Column.PENDING), sum(Column.OPEN));
        List<String> open = List.of(
                Formulas.literal(words.unfinished() + words.get("book.colon")),
                some("book.note.unscored", sum(Column.UNSCORED)),
                some("book.note.cannot", sum(Column.COULD_NOT_ASSESS)),
                some("book.note.pending", sum(Column.PENDING)),
                some("book.note.sections", sum(Column.OPEN)),
                vetoes.isEmpty() ? Formulas.literal("") : some("book.note.vetoes", vetoes),
                Formulas.when(
                        "AND(" + workings.percent() + ">0," + workings.steps().open() + ">" + known
                                + (vetoes.isEmpty() ? "" : "+" + vetoes) + ")",
                        Formulas.literal(words.get("book.note.survey")),
                        Formulas.literal("")));
        return Formulas.when(
                sum(Column.MISMATCH) + ">0",
                Formulas.literal(words.get("book.check.points")),
                Formulas.when(
                        workings.steps().open() + "=0",
                        Formulas.literal(words.get("book.check.passed")),
                        String.join("&", open)));
    }

    String check() {
        int unscored = 0;
        int cannot = 0;
        int pending = 0;
        int empty = 0;
        boolean mismatch = false;
        for (OfSection section : figures.sections()) {
            unscored += section.unscored();
            cannot += section.couldNotAssess();
            pending += section.pending();
            empty += section.open() ? 1 : 0;
            mismatch |= figures.mismatch(section);
        }
        if (mismatch) {
            return words.get("book.check.points");
        }
        if (figures.open() == 0) {
            return words.get("book.check.passed");
        }
        return words.unfinished()
                + words.get("book.colon")
                + some("book.note.unscored", unscored)
                + some("book.note.cannot", cannot)
                + some("book.note.pending", pending)
                + some("book.note.sections", empty)
                + some("book.note.vetoes", figures.vetoesToConfirm())
                + (figures.surveyMissing() ? words.get("book.note.survey") : "");
    }

    String lowestFormula() {
        String rates = workings.all(Column.RATE);
        String least = "MIN(" + rates + ")";
        String title = "INDEX(" + workings.all(Column.TITLE) + ",MATCH(" + least + "," + rates + ",0))";
        return Formulas.when(
                "OR(" + workings.steps().open() + ">0," + least + ">1)",
                Formulas.literal(words.none()),
                words.sentence("book.lowest", 2).formula(title, "ROUND(" + least + "*100,2)"));
    }

    String lowest() {
        OfSection lowest = null;
        for (OfSection section : figures.sections()) {
            boolean rated = !section.score().section().isBonus()
                    && !section.score().applicable().isZero();
            if (rated && (lowest == null || rate(section).compareTo(rate(lowest)) < 0)) {
                lowest = section;
            }
        }
        if (figures.open() > 0 || lowest == null) {
            return words.none();
        }
        String percent = rate(lowest).movePointRight(2).stripTrailingZeros().toPlainString();
        return words.sentence("book.lowest", 2).text(figures.title(lowest), percent);
    }

    private static java.math.BigDecimal rate(OfSection section) {
        return Rates.of(section.score().points().low(), section.score().applicable(), 4);
    }

    String vetoesFormula(List<VetoBlock.Written> vetoes) {
        if (vetoes.isEmpty()) {
            return Formulas.literal(words.get("book.veto.none"));
        }
        List<String> codes = new ArrayList<>();
        List<String> open = new ArrayList<>();
        List<String> any = new ArrayList<>();
        for (VetoBlock.Written veto : vetoes) {
            String effect = words.sentence("book.veto.holds", 2).formula(veto.code(), veto.effect());
            String holds = Formulas.is(veto.found(), words.yes());
            any.add(holds);
            codes.add(Formulas.when(holds, effect, Formulas.literal("")));
            open.add(Formulas.when("OR(" + holds + "," + Formulas.is(veto.found(), words.no()) + ")", "0", "1"));
        }
        String count = "(" + String.join("+", open) + ")";
        String none = Formulas.when(
                count + "=0",
                Formulas.literal(words.get("book.veto.none")),
                words.sentence("book.veto.open", 1).formula(count));
        return Formulas.when("OR(" + String.join(",", any) + ")", String.join("&", codes), none);
    }

    String vetoes(List<VetoBlock.Written> vetoes) {
        StringBuilder holding = new StringBuilder();
        int open = 0;
        for (VetoBlock.Written veto : vetoes) {
            open += veto.open() ? 1 : 0;
            if (veto.holds()) {
                holding.append(words.sentence("book.veto.holds", 2)
                        .text(veto.veto().code(), words.effect(veto.veto().effect())));
            }
        }
        if (!holding.isEmpty()) {
            return holding.toString();
        }
        return open == 0
                ? words.get("book.veto.none")
                : words.sentence("book.veto.open", 1).text(open);
    }

    String parametersFormula() {
        return words.sentence("book.parameters", 6)
                .formula(
                        workings.placement(),
                        workings.capAt100(),
                        workings.floor(),
                        workings.percent(),
                        workings.fair(),
                        String.join("&\"/\"&", workings.steps().cuts()));
    }

    String parameters() {
        Parameters parameters = workings.parameters();
        Checklist checklist = workings.checklist();
        List<String> cuts = checklist.stars().stream()
                .map(StarCut::from)
                .map(from -> from.brief())
                .toList();
        return words.sentence("book.parameters", 6)
                .text(
                        words.messages().term(parameters.placement()),
                        words.yes(parameters.capTotalAt100()),
                        words.yes(parameters.sectionFloor()),
                        String.valueOf(parameters.surveyPercent()),
                        words.yes(parameters.fairCounts()),
                        String.join("/", cuts));
    }

    /** Of what the total is a part. */
    String scaleFormula() {
        return Formulas.when(
                Formulas.is(workings.placement(), words.onTop()),
                Formulas.when(
                        Formulas.is(workings.capAt100(), words.yes()),
                        Formulas.literal(words.get("book.scale.capped")),
                        Formulas.literal(words.get("book.scale.on-top"))),
                Formulas.literal(words.get("book.scale.inside")));
    }

    String scale() {
        Parameters parameters = workings.parameters();
        boolean onTop = parameters.placement() == Placement.ON_TOP;
        return words.get(
                onTop ? parameters.capTotalAt100() ? "book.scale.capped" : "book.scale.on-top" : "book.scale.inside");
    }

    private String at(int place, Column column) {
        return workings.section(place, column);
    }

    private String sum(Column column) {
        return Formulas.sum(workings.all(column));
    }

    private String some(String key, String count) {
        return Formulas.when(count + ">0", words.sentence(key, 1).formula(count), Formulas.literal(""));
    }

    private String some(String key, int count) {
        return count > 0 ? words.sentence(key, 1).text(count) : "";
    }

    private String flag(String key, String cell) {
        return Formulas.when(cell + "=1", Formulas.literal(words.get(key)), Formulas.literal(""));
    }
}
