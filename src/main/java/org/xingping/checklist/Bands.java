package org.xingping.checklist;

import java.math.BigDecimal;
import java.util.List;

/**
 * Ordered bands, read from the first to the last; the first that matches earns. The raw value is compared, never a
 * rounded one (97.96 % is not 98 %).
 *
 * @param otherwise percent earned where no band matches
 */
public record Bands(Direction direction, List<Band> bands, int otherwise) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether more is better or less is better. */
    public enum Direction {
        AT_LEAST,
        AT_MOST
    }

    /** A bound, inclusive, and the percent of the full mark it earns. 95 and 95.0 are the same bound. */
    public record Band(BigDecimal bound, int earns) {
        public Band {
            bound = plain(bound);
        }
    }

    public Bands {
        bands = List.copyOf(bands);
    }

    /** The same number without needless zeros, never in exponents, so that equal numbers are equal values. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Percent earned by a value. */
    public int earns(BigDecimal value) {
        return earns(value, BigDecimal.ONE);
    }

    /** Percent earned by {@code part / whole} taken as a percentage, compared without division; {@code whole} positive. */
    public int earnsPercentage(long part, long whole) {
        return earns(BigDecimal.valueOf(part).multiply(HUNDRED), BigDecimal.valueOf(whole));
    }

    private int earns(BigDecimal part, BigDecimal whole) {
        for (Band band : bands) {
            int order = part.compareTo(band.bound().multiply(whole));
            if (direction == Direction.AT_LEAST ? order >= 0 : order <= 0) {
                return band.earns();
            }
        }
        return otherwise;
    }
}
