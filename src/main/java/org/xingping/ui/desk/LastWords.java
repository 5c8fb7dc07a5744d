package org.xingping.ui.desk;

import java.util.List;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Earlier;
import org.xingping.scoring.Earlier.Trend;
import org.xingping.scoring.ItemScore;

/** The last visit in a few words: on a row, on top of its block, in a menu. */
final class LastWords {
    private LastWords() {}

    /** On a row, below its points; empty where nothing is to be told. */
    static String row(RowState row, DeskModels models) {
        return row.earlier().map(earlier -> row(earlier, row, models)).orElse("");
    }

    private static String row(Earlier earlier, RowState row, DeskModels models) {
        ItemScore score = earlier.score();
        if (!earlier.sameStandard()) {
            return models.get("desk.last.row.other", share(score, models));
        }
        String words = score.state() == ItemState.ANSWERED
                ? score.points().high().toString()
                : models.get("desk.last.row." + score.state());
        return models.get(
                        "desk.last.row", words, row.trend().map(LastWords::sign).orElse(""))
                .strip();
    }

    /** Behind what is read aloud of a row; begins with what parts it from that. */
    static String spoken(RowState row, DeskModels models) {
        return row.earlier()
                .map(earlier -> models.get(
                        "desk.last.row.spoken",
                        share(earlier.score(), models),
                        earlier.sameStandard()
                                ? row.trend().map(models.messages()::term).orElse("")
                                : models.get("desk.last.standard")))
                .orElse("");
    }

    /** Beside what it was, what it is now and what became of it; empty where that cannot be told. */
    static String now(RowState row, DeskModels models) {
        return row.trend()
                .map(trend -> models.get(
                        "desk.last.now",
                        sign(trend),
                        share(row.score(), models),
                        models.messages().term(trend)))
                .orElse("");
    }

    /** Of the full mark: {@code 1.5/2}; without points, why. */
    private static String share(ItemScore score, DeskModels models) {
        return score.state() == ItemState.ANSWERED
                ? models.get(
                        "desk.last.share",
                        score.points().high().brief(),
                        score.item().points().brief())
                : models.messages().term(score.state());
    }

    /** What became of it, as a sign beside its word. */
    static String sign(Trend trend) {
        return switch (trend) {
            case BETTER -> "▲";
            case WORSE -> "▼";
            case SAME -> "=";
            case OTHER -> "≠";
        };
    }

    /** When it was, and what: {@code 2025-10-12 · 复核}. */
    static String when(AssessmentRow visit, DeskModels models) {
        return DeskModels.dotted(List.of(visit.date().toString(), what(visit, models)));
    }

    private static String what(AssessmentRow visit, DeskModels models) {
        String type = models.messages().term(visit.type());
        return visit.kind() == Kind.SheetKind.PANEL ? models.get("desk.last.panel", type) : type;
    }

    /** Over an item in large: {@code BJ-02 大堂清洁质量 · 上次 2025-10-12 · 复核}. */
    static String title(AssessmentRow visit, RowState row, DeskModels models) {
        return models.get("desk.last.title", row.code(), row.item().title(), when(visit, models));
    }

    /** The same with its total, as a line of a menu. */
    static String choice(AssessmentRow visit, DeskModels models) {
        return DeskModels.dotted(List.of(when(visit, models), visit.total().told()));
    }

    /** What it came to, for the bar on top: {@code 上次 86.40 ★★★}. */
    static String total(AssessmentRow visit, DeskModels models) {
        int stars = visit.lowStars();
        return models.get(
                "desk.last.total",
                visit.total().told(),
                stars == 0 ? models.messages().stars(0) : "★".repeat(stars));
    }
}
