package org.xingping.ui.compare;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Wording;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.Section;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Comparison;
import org.xingping.scoring.ItemComparison;
import org.xingping.scoring.ItemComparison.Cell;
import org.xingping.scoring.LossCause;
import org.xingping.scoring.LossCause.Why;
import org.xingping.scoring.Opened;
import org.xingping.scoring.SectionComparison;
import org.xingping.text.Messages;

/** What a comparison calls things. */
record CompareWords(Messages messages, Wording wording) {
    static CompareWords in(Messages messages) {
        return new CompareWords(messages, new Wording(messages));
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    /** {@code 初评 · 2026-07-15}, and that it is a panel's where it is. */
    String visit(Opened opened) {
        Facts facts = opened.sheet().facts();
        return dotted(
                messages.term(facts.type()),
                facts.date().toString(),
                opened.sheet().isPanel() ? get("comparison.panel") : "");
    }

    static String team(Opened opened) {
        return String.join("、", opened.sheet().facts().team());
    }

    String state(boolean sealed) {
        return get(sealed ? "comparison.sealed" : "comparison.draft");
    }

    String stars(Opened opened) {
        String stars =
                messages.stars(opened.rating().lowStars(), opened.rating().highStars());
        return opened.rating().highStars() == 0 ? stars : get("shelf.stars", stars);
    }

    /** Everything a header shows, as one sentence to listen to. */
    String aloud(Series series, Opened opened) {
        return String.join(
                get("shelf.comma"),
                series.name(),
                opened.row().estate(),
                visit(opened),
                team(opened),
                opened.rating().total().told(),
                stars(opened),
                state(opened.sheet().seal().isPresent()));
    }

    /** One of those that can be chosen: no points, which may not be seen yet. */
    String choice(AssessmentRow row) {
        return dotted(
                row.estate(),
                messages.term(row.type()) + " " + row.date(),
                row.team(),
                row.kind() == Kind.SheetKind.PANEL ? get("comparison.panel") : "",
                state(row.state() == AssessmentRow.State.SEALED));
    }

    String section(Section section) {
        return spoken(section.gloss(), section.title());
    }

    String item(Item item) {
        return spoken(item.gloss(), item.title());
    }

    /** In English where that is spoken and known. */
    private String spoken(@Nullable String gloss, String title) {
        return messages.isEnglish() && gloss != null ? gloss : title;
    }

    /** {@code 94.67%}, {@code 80.00–94.67%}, or a dash. */
    static String percent(Optional<SectionComparison.Part> part) {
        return part.map(known -> known.percent().told() + "%").orElse("–");
    }

    /** {@code 14.20 / 15}. */
    static String score(SectionComparison.Part part) {
        return part.score().told() + " / " + part.weight().brief();
    }

    /** All numbers of the drawing. */
    String radar(Comparison comparison) {
        StringBuilder aloud = new StringBuilder(get("comparison.radar"));
        for (int at = 0; at < comparison.assessments().size(); at++) {
            int place = at;
            aloud.append('\n')
                    .append(Series.of(at))
                    .append(' ')
                    .append(comparison.sections().stream()
                            .map(row -> section(row.section()) + " "
                                    + percent(row.parts().get(place)))
                            .collect(Collectors.joining(get("shelf.comma"))));
        }
        return aloud.toString();
    }

    /** What one assessment says of an item: points, or why there are none. */
    String cell(Cell cell) {
        return switch (cell) {
            case Cell.Absent _ -> get("comparison.cell.absent");
            case Cell.OutOfSeason _ -> get("comparison.cell.season");
            case Cell.Asked asked ->
                asked.points()
                        .map(Points::toString)
                        .orElseGet(() -> asked.score().pending()
                                ? get("comparison.cell.pending")
                                : messages.term(asked.score().state()));
        };
    }

    /** {@code ▲ 高0.40（20%）} of two; of more what lies between; else why nothing is counted. */
    String difference(ItemComparison row) {
        String size = get("comparison.difference.size", row.apart().toString(), share(row));
        return switch (row.difference()) {
            case DIFFERENT ->
                row.change()
                        .map(change -> get(
                                isLess(change) ? "comparison.difference.lower" : "comparison.difference.higher", size))
                        .orElse(size);
            case PARTLY ->
                row.apart().isZero()
                        ? get("comparison.difference.partly")
                        : get("comparison.difference.partly.and", row.apart().toString());
            case CHANGED -> get("comparison.difference.changed");
            case UNSETTLED -> get("comparison.difference.unsettled");
            case ALONE -> get("comparison.difference.alone");
            case SAME -> get("comparison.difference.same");
        };
    }

    static boolean isLess(Points change) {
        return change.hundredths() < 0;
    }

    /** Percent of the full mark, rounded half up to 0.01. */
    private static String share(ItemComparison row) {
        return Points.HUNDRED
                .share(row.apart().hundredths(), row.item().points().hundredths())
                .brief();
    }

    /** What lost points: the title of the item. */
    String what(LossCause cause, Comparison comparison) {
        return comparison
                .item(cause.why().code())
                .map(row -> item(row.item()))
                .orElseGet(() -> get("comparison.why.index"));
    }

    /** How it lost them: a kind of finding, the zero line, or how the item is scored. */
    String how(LossCause cause, Comparison comparison) {
        return switch (cause.why()) {
            case Why.Kind(String _, String title) -> title;
            case Why.ZeroLine _ -> get("comparison.why.zero");
            case Why.Whole(String code) ->
                comparison.item(code).map(row -> mode(row.item().mode())).orElse("");
            case Why.SurveyIndex _ -> get("comparison.mode.survey");
        };
    }

    private String mode(ScoringMode mode) {
        return switch (mode) {
            case ScoringMode.Deduction _ -> get("comparison.mode.deduction");
            case ScoringMode.Levels _ -> get("comparison.mode.levels");
            case ScoringMode.Elements _ -> get("comparison.mode.elements");
            case ScoringMode.Measured _ -> get("comparison.mode.measured");
            case ScoringMode.Rate _ -> get("comparison.mode.rate");
            case ScoringMode.Count _ -> get("comparison.mode.count");
            case ScoringMode.YesNo _ -> get("comparison.mode.yes-no");
            case ScoringMode.Survey _ -> get("comparison.mode.survey");
        };
    }

    static String dotted(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
