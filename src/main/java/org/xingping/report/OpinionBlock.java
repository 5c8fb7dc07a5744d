package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xingping.assessment.Decision;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Panel;
import org.xingping.assessment.Remark;
import org.xingping.assessment.Seat;
import org.xingping.checklist.Item;
import org.xingping.report.Figures.OfSection;
import org.xingping.report.Workings.Column;

/**
 * The panel's opinion (评审意见书): sections, total and suggested stars, what was decided and why, sheets that were not accepted,
 * and what is said of the whole. Room for signatures is the layout's; the authority decides on the stars.
 */
final class OpinionBlock {
    private final Words words;
    private final ReportInput input;
    private final Workings workings;

    OpinionBlock(Words words, ReportInput input, Workings workings) {
        this.words = words;
        this.input = input;
        this.workings = workings;
    }

    /** @param agreed what the panel came to, by item */
    void write(Form form, Map<String, Agreed> agreed) {
        Panel panel = input.sheet().panel();
        List<OfSection> sections = workings.figures().sections();
        for (int place = 0; place < sections.size(); place++) {
            section(form.next(PanelNames.OPINION), place, sections.get(place));
        }
        boolean none = true;
        for (Item item : input.checklist().items()) {
            Agreed one = agreed.get(item.code());
            if (one != null && panel.decision(item.code()).isPresent()) {
                decided(
                        form.next(PanelNames.DECIDED),
                        item,
                        one,
                        panel.decision(item.code()).get());
                none = false;
            }
        }
        if (none && form.has(PanelNames.DECIDED)) {
            form.next(PanelNames.DECIDED).text("xp.decided.title", words.get("book.opinion.none"));
        }
        form.finish();
        say(form, "xp.panel.members", String.join(words.get("book.and"), members(panel)));
        say(form, "xp.panel.sheets", rule(panel));
        say(form, "xp.panel.remarks", remarks(panel));
        say(form, "xp.panel.reviews", reviews(panel));
    }

    private static void say(Form form, String name, String text) {
        form.line(name).ifPresent(line -> line.text(name, text));
    }

    private static List<String> members(Panel panel) {
        return panel.seats().stream().map(Seat::name).distinct().toList();
    }

    private void section(Line line, int place, OfSection figures) {
        line.live(
                        "xp.opinion.title",
                        at(place, Column.TITLE),
                        workings.figures().title(figures))
                .live(
                        "xp.opinion.applicable",
                        at(place, Column.APPLICABLE),
                        figures.score().applicable())
                .live(
                        "xp.opinion.score",
                        at(place, Column.SCORE),
                        figures.score().points().low())
                .live(
                        "xp.opinion.weight",
                        at(place, Column.WEIGHT),
                        figures.score().weight())
                .live(
                        "xp.opinion.share",
                        at(place, Column.SHARE),
                        figures.score().score().low());
    }

    private void decided(Line line, Item item, Agreed agreed, Decision decision) {
        line.text("xp.decided.code", item.code())
                .text("xp.decided.title", item.title())
                .live("xp.decided.told", agreed.told(), agreed.shown())
                .text("xp.decided.reason", decision.said().reason());
        if (agreed.points().isPresent()) {
            line.live("xp.decided.points", agreed.value(), agreed.points().get());
        } else {
            String word = ExpertBlock.decided(words, agreed.ruling(), input.sheet());
            line.live("xp.decided.points", agreed.value(), word);
        }
    }

    private String rule(Panel panel) {
        Kind.Convened convened = panel.convened();
        return convened == null
                ? words.none()
                : words.get(
                        "book.opinion.rule",
                        String.valueOf(convened.seats().size()),
                        words.term(convened.rule()),
                        String.valueOf(convened.tolerance()));
    }

    private String remarks(Panel panel) {
        List<String> remarks = new ArrayList<>();
        for (Remark remark : panel.remarks("")) {
            if (!remark.said().text().isBlank()) {
                remarks.add(words.get(
                        "book.opinion.remark",
                        remark.person().name(),
                        remark.said().text()));
            }
        }
        return remarks.isEmpty() ? words.none() : String.join("\n", remarks);
    }

    /** The sheets that count in nothing, and why. */
    private String reviews(Panel panel) {
        List<String> reviews = new ArrayList<>();
        for (Seat seat : panel.seats()) {
            Kind.Reviewed said = panel.reviews().get(seat.sheet());
            if (said != null && said.review() == Kind.Review.REJECTED) {
                reviews.add(words.get("book.opinion.rejected", seat.name(), said.reason()));
            }
        }
        return reviews.isEmpty() ? words.none() : String.join("\n", reviews);
    }

    private String at(int place, Column column) {
        return workings.section(place, column);
    }
}
