package org.xingping.report;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Answer;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.RuleText;
import org.xingping.checklist.ScoringMode;
import org.xingping.report.Formulas.ItemCells;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.Scoring;

/**
 * The row of one item. Its input is 扣分 where points are deducted, the claimed points where it is a bonus, 得分 in all other
 * modes; and its status. The rest follows by formula.
 */
final class ItemRow {
    private final Words words;
    private final RuleText rules;
    private final Remarks remarks;
    private final Sheet sheet;
    private final Workings workings;
    private final Inputs inputs;
    private final Links links;
    private final ItemPictures pictures;
    private final TakenOver panel;

    /** @param agreed what a panel came to, by item; nothing in the workbook of an inspector */
    ItemRow(
            Words words,
            ReportInput input,
            Workings workings,
            Inputs inputs,
            Links links,
            ItemPictures pictures,
            Map<String, Agreed> agreed) {
        this.words = words;
        this.rules = new RuleText(words.messages());
        this.remarks = new Remarks(words, input.sheet());
        this.sheet = input.sheet();
        this.workings = workings;
        this.inputs = inputs;
        this.links = links;
        this.pictures = pictures;
        this.panel = new TakenOver(words, input.sheet(), inputs, agreed);
    }

    /** @param score none where the item is not asked in this season */
    void write(Line line, int number, Item item, @Nullable ItemScore score) {
        line.number("xp.item.index", number)
                .text("xp.item.code", item.code())
                .titled("xp.item.criterion", item.title(), item.criterion())
                .number("xp.item.points", item.points())
                .text("xp.item.rule", rules.rule(item))
                .text("xp.item.check", String.join(words.get("book.and"), item.check()))
                .text("xp.item.measured", score == null || panel.of(item).isPresent() ? "" : remarks.measured(item))
                .text("xp.item.note", score == null ? "" : remarks.of(item));
        season(line, item, score != null);
        Optional<Agreed> agreed = score == null ? Optional.empty() : panel.of(item);
        if (score != null && agreed.isPresent()) {
            panel.write(line, agreed.get(), score, cells(line));
        } else {
            String status = status(item, score);
            line.text("xp.item.status", status);
            inputs.status(line, item);
            points(line, item, score, status);
        }
        line.cell("xp.item.code").ifPresent(cell -> links.place(new Links.Place.OfItem(item.code()), Spot.of(cell)));
        if (score != null) {
            pictures.reserve(line, sheet.photos(item.code()));
        }
    }

    /** The small pictures, once the rows written so far have their heights. */
    void drawPictures() {
        pictures.draw();
    }

    /** What the row contributes to the sum of the 扣分 column. */
    Points deducted(ItemScore score) {
        if (score.state() != ItemState.ANSWERED) {
            return Points.ZERO;
        }
        Item item = score.item();
        return item.isBonus()
                ? worth(item).orElse(Points.ZERO)
                : item.points().minus(score.points().low());
    }

    private void season(Line line, Item item, boolean live) {
        if (item.season() == null) {
            line.number("xp.item.live", 1);
        } else {
            String season = words.messages().term(item.season());
            line.live(
                    "xp.item.live",
                    Formulas.when(Formulas.is(workings.season(), season), "1", "0"),
                    live ? new Points(100) : Points.ZERO);
        }
    }

    private String status(Item item, @Nullable ItemScore score) {
        if (score == null) {
            return words.outOfSeason();
        }
        return switch (score.state()) {
            case NOT_APPLICABLE -> words.notApplicable();
            case COULD_NOT_ASSESS -> words.couldNotAssess();
            case OPEN -> item.isBonus() ? verdict(item) : "";
            case ANSWERED -> item.isBonus() ? verdict(item) : crossed(item) ? words.zeroLine() : "";
        };
    }

    /** Blank where nothing is claimed that could be waiting. */
    private String verdict(Item item) {
        Verdict verdict = sheet.claim(item.code()).verdict();
        boolean nothing = worth(item).orElse(Points.ZERO).isZero();
        return verdict == Verdict.PENDING && nothing ? "" : words.messages().term(verdict);
    }

    private boolean crossed(Item item) {
        return sheet.crossesZeroLine(item.code()) && !(sheet.answer(item) instanceof Answer.Awarded);
    }

    private Optional<Points> worth(Item item) {
        return panel.of(item).map(Agreed::points).orElseGet(() -> Scoring.worth(item, sheet));
    }

    private static ItemCells cells(Line line) {
        return new ItemCells(
                line.at("xp.item.points"),
                line.at("xp.item.deduction"),
                line.at("xp.item.score"),
                line.at("xp.item.status"));
    }

    private void points(Line line, Item item, @Nullable ItemScore score, String status) {
        ItemCells cells = cells(line);
        ItemState state = score == null ? ItemState.OPEN : score.state();
        boolean left = state == ItemState.NOT_APPLICABLE;
        String unsaid = left || state == ItemState.COULD_NOT_ASSESS ? status : "";
        Points earned = score == null || state != ItemState.ANSWERED
                ? null
                : score.points().low();
        if (item.isBonus()) {
            bonus(line, item, cells, score, unsaid);
        } else if (item.mode() instanceof ScoringMode.Deduction) {
            inputs.points(line, "xp.item.deduction", item);
            String formula = Formulas.deducted(cells, words);
            if (earned == null) {
                line.text("xp.item.deduction", left ? "/" : "").live("xp.item.score", formula, unsaid);
            } else {
                line.number("xp.item.deduction", item.points().minus(earned)).live("xp.item.score", formula, earned);
            }
        } else {
            inputs.points(line, "xp.item.score", item);
            String formula = Formulas.lost(cells, words);
            if (earned == null) {
                line.text("xp.item.score", left ? status : "").live("xp.item.deduction", formula, left ? "/" : "");
            } else {
                line.number("xp.item.score", earned)
                        .live("xp.item.deduction", formula, item.points().minus(earned));
            }
        }
    }

    private void bonus(Line line, Item item, ItemCells cells, @Nullable ItemScore score, String unsaid) {
        inputs.points(line, "xp.item.deduction", item);
        String formula = Formulas.claimed(cells, words);
        Optional<Points> worth = score == null ? Optional.empty() : worth(item);
        worth.ifPresent(points -> line.number("xp.item.deduction", points));
        if (score == null || worth.isEmpty()) {
            line.live("xp.item.score", formula, unsaid);
        } else if (score.pending()) {
            line.live("xp.item.score", formula, words.pending());
        } else {
            line.live("xp.item.score", formula, score.points().low());
        }
    }
}
