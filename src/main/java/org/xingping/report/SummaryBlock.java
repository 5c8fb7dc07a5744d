package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Points;
import org.xingping.report.Figures.OfSection;
import org.xingping.report.Workings.Column;

/** The rows of the summary: base sections, what they come to, bonus sections, the survey's part, total. */
final class SummaryBlock {
    private final Form form;
    private final Words words;
    private final ReportInput input;
    private final Workings workings;
    private final Notes notes;

    SummaryBlock(Form form, Words words, ReportInput input, Workings workings) {
        this.form = form;
        this.words = words;
        this.input = input;
        this.workings = workings;
        this.notes = new Notes(words, workings);
    }

    void write() {
        List<OfSection> sections = workings.figures().sections();
        for (int place = 0; place < sections.size(); place++) {
            if (!sections.get(place).score().section().isBonus()) {
                section(place, sections.get(place));
            }
        }
        if (form.has(LayoutNames.BASE)) {
            base(sections);
        }
        for (int place = 0; place < sections.size(); place++) {
            if (sections.get(place).score().section().isBonus()) {
                section(place, sections.get(place));
            }
        }
        if (form.has(LayoutNames.BLEND) && input.facts().parameters().surveyPercent() > 0) {
            blend();
        }
        form.finish();
        form.line("xp.total").ifPresent(this::all);
    }

    /** The columns of the table added up, beside the total. */
    private void all(Line line) {
        Points points = Points.ZERO;
        Points applicable = Points.ZERO;
        Points score = Points.ZERO;
        Points weight = Points.ZERO;
        for (OfSection section : workings.figures().sections()) {
            points = points.plus(Figures.live(section));
            applicable = applicable.plus(section.score().applicable());
            score = score.plus(section.score().points().low());
            weight = weight.plus(section.score().weight());
        }
        line.live("xp.total.points", ofAll(Column.LIVE), points)
                .live("xp.total.applicable", ofAll(Column.APPLICABLE), applicable)
                .live("xp.total.score", ofAll(Column.SCORE), score)
                .live("xp.total.weight", ofAll(Column.WEIGHT), weight);
        Rates.write(line, "xp.total.rate", ofAll(Column.SCORE), ofAll(Column.APPLICABLE), score, applicable, words);
    }

    private String ofAll(Column column) {
        return Formulas.round(Formulas.sum(workings.all(column)));
    }

    private void section(int place, OfSection figures) {
        Line line = form.next(LayoutNames.SUM);
        Points applicable = figures.score().applicable();
        Points low = figures.score().points().low();
        line.live("xp.sum.title", at(place, Column.TITLE), workings.figures().title(figures))
                .live("xp.sum.points", at(place, Column.LIVE), Figures.live(figures))
                .live("xp.sum.applicable", at(place, Column.APPLICABLE), applicable)
                .live("xp.sum.score", at(place, Column.SCORE), low)
                .live("xp.sum.weight", at(place, Column.WEIGHT), figures.score().weight())
                .live(
                        "xp.sum.share",
                        at(place, Column.SHARE),
                        figures.score().score().low())
                .live("xp.sum.note", notes.sectionFormula(place), notes.section(figures));
        Rates.write(line, "xp.sum.rate", at(place, Column.SCORE), at(place, Column.APPLICABLE), low, applicable, words);
    }

    private void base(List<OfSection> sections) {
        Points points = Points.ZERO;
        Points applicable = Points.ZERO;
        Points score = Points.ZERO;
        Points weight = Points.ZERO;
        Points share = Points.ZERO;
        for (OfSection section : sections) {
            if (!section.score().section().isBonus()) {
                points = points.plus(Figures.live(section));
                applicable = applicable.plus(section.score().applicable());
                score = score.plus(section.score().points().low());
                weight = weight.plus(section.score().weight());
                share = share.plus(section.score().score().low());
            }
        }
        Line line = form.next(LayoutNames.BASE);
        line.live("xp.base.points", ofBase(Column.LIVE), points)
                .live("xp.base.applicable", ofBase(Column.APPLICABLE), applicable)
                .live("xp.base.score", ofBase(Column.SCORE), score)
                .live("xp.base.weight", ofBase(Column.WEIGHT), weight)
                .live("xp.base.share", ofBase(Column.SHARE), share);
        Rates.write(line, "xp.base.rate", ofBase(Column.SCORE), ofBase(Column.APPLICABLE), score, applicable, words);
    }

    private String ofBase(Column column) {
        return Formulas.round(
                Formulas.sumWhere(workings.all(column), workings.all(Column.BONUS), Formulas.literal(words.no())));
    }

    private void blend() {
        Figures figures = workings.figures();
        Workings.Steps steps = workings.steps();
        int percent = input.facts().parameters().surveyPercent();
        form.next(LayoutNames.BLEND)
                .text("xp.blend.title", words.get("book.blend.sections"))
                .live("xp.blend.weight", "100-" + workings.percent() + "&\"%\"", (100 - percent) + "%")
                .live("xp.blend.share", steps.capped(), figures.capped());
        form.next(LayoutNames.BLEND)
                .text("xp.blend.title", words.get("book.blend.survey"))
                .live("xp.blend.weight", workings.percent() + "&\"%\"", percent + "%")
                .live(
                        "xp.blend.share",
                        steps.index(),
                        figures.index().isExact() ? figures.index().low() : Points.ZERO);
    }

    /** Titles of the sections as their sheets print them, live in their weights. */
    void titles(List<SectionBlock.Written> written) {
        for (int place = 0; place < written.size(); place++) {
            OfSection figures = workings.figures().sections().get(place);
            written.get(place).title().live("xp.section.title", titleFormula(place), title(place, figures));
        }
    }

    private String titleFormula(int place) {
        String number = Formulas.literal(words.numeral(place + 1));
        String title = at(place, Column.TITLE);
        String points = at(place, Column.POINTS);
        String weight = at(place, Column.WEIGHT);
        String normal = Formulas.when(
                points + "=" + weight,
                words.sentence("book.section.title", 3).formula(number, title, points),
                words.sentence("book.section.title.weighed", 4).formula(number, title, points, weight));
        String base = Formulas.when(
                at(place, Column.GONE) + "=1",
                words.sentence("book.section.title.gone", 3).formula(number, title, points),
                normal);
        if (!workings.section(place).isBonus()) {
            return base;
        }
        return Formulas.when(
                Formulas.is(workings.placement(), words.onTop()),
                words.sentence("book.section.title.on-top", 4).formula(number, title, points, workings.cap()),
                normal);
    }

    private String title(int place, OfSection figures) {
        String number = words.numeral(place + 1);
        var section = figures.score().section();
        String points = section.points().brief();
        boolean onTop = input.facts().parameters().placement() == Placement.ON_TOP;
        List<Object> values = new ArrayList<>(List.of(number, workings.figures().title(figures), points));
        String key = "book.section.title";
        if (section.isBonus() && onTop) {
            key = "book.section.title.on-top";
            values.add(input.checklist().bonus().cap().brief());
        } else if (figures.score().spread()) {
            key = "book.section.title.gone";
        } else if (!section.points().equals(figures.score().weight())) {
            key = "book.section.title.weighed";
            values.add(figures.score().weight().brief());
        }
        return words.sentence(key, values.size()).text(values.toArray());
    }

    private String at(int place, Column column) {
        return workings.section(place, column);
    }

    /** Total and stars as they stand, or 未完成 in their place. */
    static String unless(Workings workings, Words words, String result) {
        return Formulas.when(workings.steps().open() + ">0", Formulas.literal(words.unfinished()), result);
    }
}
