package org.xingping.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.xingping.checklist.Points;

/** Rates (得分率) as cells and as figures: a part of a whole, or a dash where there is no whole. */
final class Rates {
    private Rates() {}

    /** {@code part / whole} rounded half up to so many places; the whole must not be zero. */
    static BigDecimal of(Points part, Points whole, int places) {
        return part.toBigDecimal().divide(whole.toBigDecimal(), places, RoundingMode.HALF_UP);
    }

    static void write(Line line, String name, String part, String whole, Points got, Points of, Words words) {
        String formula = Formulas.when(
                whole + "=0", Formulas.literal(words.none()), "ROUND(ROUND(" + part + "/" + whole + ",11),4)");
        if (of.isZero()) {
            line.live(name, formula, words.none());
        } else {
            line.live(name, formula, of(got, of, 4));
        }
    }
}
