package org.xingping.ui.desk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.xingping.assessment.Answer;
import org.xingping.checklist.Bands;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.text.Messages;

/** What a measurement comes to while it is typed: the exact percentage and the band it falls into. */
final class Results {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 6;

    private Results() {}

    /** In one phrase; empty where the answer does not belong to the item. */
    static String of(Item item, Answer answer, Messages messages) {
        return switch (answer) {
            case Answer.Ratio(long part, long whole)
            when item.mode() instanceof ScoringMode.Measured mode ->
                figured(percentage(part, whole), mode.bands().earnsPercentage(part, whole), messages);
            case Answer.Value value
            when item.mode() instanceof ScoringMode.Measured mode -> earned(mode.bands(), value.value(), messages);
            case Answer.Done(long done, long due, int _)
            when item.mode() instanceof ScoringMode.Rate mode -> {
                long counts = Math.min(done, due);
                yield figured(percentage(counts, due), mode.bands().earnsPercentage(counts, due), messages);
            }
            case Answer.Counted(long count, boolean provided)
            when item.mode() instanceof ScoringMode.Count mode -> {
                int earns = mode.bands().earns(BigDecimal.valueOf(count));
                ScoringMode.Provided condition = mode.provided();
                int most = condition == null || provided ? earns : condition.otherwiseAtMost();
                yield messages.get("desk.result.earns", String.valueOf(Math.min(earns, most)));
            }
            default -> "";
        };
    }

    /**
     * {@code part / whole} in percent with two decimals; with more where two would show a whole percent that it is not, for
     * bands begin there.
     */
    static String percentage(long part, long whole) {
        BigDecimal exact = BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), new MathContext(20, RoundingMode.HALF_UP));
        BigDecimal shown = exact.setScale(2, RoundingMode.HALF_UP);
        for (int scale = 3; scale <= MOST_DECIMALS && isWhole(shown) && !isWhole(exact); scale++) {
            shown = exact.setScale(scale, RoundingMode.HALF_UP);
        }
        BigDecimal stripped = shown.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()), RoundingMode.UNNECESSARY)
                        .toPlainString() + "%";
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static String figured(String figure, int earns, Messages messages) {
        return messages.get("desk.result.figure", figure, String.valueOf(earns));
    }

    private static String earned(Bands bands, BigDecimal value, Messages messages) {
        return messages.get("desk.result.earns", String.valueOf(bands.earns(value)));
    }
}
