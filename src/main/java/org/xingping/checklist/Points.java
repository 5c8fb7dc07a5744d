package org.xingping.checklist;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact number of points, held as whole hundredths: a score, a full mark, a weight or a loss. No binary fraction ever
 * touches it. Rounding is half away from zero to 0.01 and happens only in {@link #percent} and {@link #share}.
 *
 * @param hundredths the points times one hundred
 */
public record Points(long hundredths) implements Comparable<Points> {
    public static final Points ZERO = new Points(0);
    /** One hundred points: the full scale of the trade (百分制). */
    public static final Points HUNDRED = new Points(10_000);

    /** Reads a decimal number; throws {@link ArithmeticException} where it has more than two decimals. */
    public static Points of(BigDecimal value) {
        return new Points(value.movePointRight(2).longValueExact());
    }

    /** Reads a plain decimal text such as {@code 1.5}. */
    public static Points of(String value) {
        return of(new BigDecimal(value));
    }

    public Points plus(Points other) {
        return new Points(hundredths + other.hundredths);
    }

    public Points minus(Points other) {
        return new Points(hundredths - other.hundredths);
    }

    public Points times(long count) {
        return new Points(Math.multiplyExact(hundredths, count));
    }

    /** This many percent of the points, rounded to 0.01. */
    public Points percent(int percent) {
        return share(percent, 100);
    }

    /** {@code points * part / whole}, rounded half up to 0.01; {@code whole} must be positive, nothing negative. */
    public Points share(long part, long whole) {
        return new Points(divideHalfUp(Math.multiplyExact(hundredths, part), whole));
    }

    /** {@code dividend / divisor} rounded half up; both not negative, the divisor positive. */
    public static long divideHalfUp(long dividend, long divisor) {
        return (2 * dividend + divisor) / (2 * divisor);
    }

    public Points atLeastZero() {
        return hundredths < 0 ? ZERO : this;
    }

    public Points min(Points other) {
        return hundredths <= other.hundredths ? this : other;
    }

    public Points max(Points other) {
        return hundredths >= other.hundredths ? this : other;
    }

    public boolean isZero() {
        return hundredths == 0;
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** Without needless zeros: {@code 1.5}, {@code 25}. */
    public String brief() {
        BigDecimal stripped = toBigDecimal().stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(hundredths, other.hundredths);
    }

    /** Always with two decimals: {@code 1.50}. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
