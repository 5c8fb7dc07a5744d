package org.xingping.scoring;

import java.util.Arrays;
import org.xingping.checklist.Points;

/** Sharing points out in hundredths so that the shares add up exactly. */
final class Shares {
    private static final Points HUNDREDTH = new Points(1);

    private Shares() {}

    /**
     * Shares {@code total} in proportion to {@code parts} by largest remainder; ties go to the earlier part. With all parts
     * zero nothing is shared.
     */
    static Points[] largestRemainder(Points total, long[] parts) {
        long sum = 0;
        for (long part : parts) {
            sum += part;
        }
        Points[] shares = new Points[parts.length];
        Arrays.fill(shares, Points.ZERO);
        if (sum == 0 || total.isZero()) {
            return shares;
        }
        long[] remainders = new long[parts.length];
        long left = total.hundredths();
        for (int i = 0; i < parts.length; i++) {
            long product = Math.multiplyExact(total.hundredths(), parts[i]);
            long share = product / sum;
            shares[i] = new Points(share);
            remainders[i] = product - share * sum;
            left -= share;
        }
        for (; left > 0; left--) {
            int most = 0;
            for (int i = 1; i < remainders.length; i++) {
                most = remainders[i] > remainders[most] ? i : most;
            }
            shares[most] = shares[most].plus(HUNDREDTH);
            remainders[most] = -1;
        }
        return shares;
    }

    /**
     * Gives {@code extra} to parts in proportion, each share rounded to 0.01, the largest part taking what rounding left
     * over; so the parts grow by exactly {@code extra}.
     */
    static Points[] spread(Points[] parts, Points extra) {
        long sum = Arrays.stream(parts).mapToLong(Points::hundredths).sum();
        Points[] grown = parts.clone();
        if (sum == 0) {
            return grown;
        }
        int largest = 0;
        long left = extra.hundredths();
        for (int i = 0; i < parts.length; i++) {
            Points share = extra.share(parts[i].hundredths(), sum);
            grown[i] = parts[i].plus(share);
            left -= share.hundredths();
            largest = parts[i].compareTo(parts[largest]) > 0 ? i : largest;
        }
        grown[largest] = grown[largest].plus(new Points(left));
        return grown;
    }
}
