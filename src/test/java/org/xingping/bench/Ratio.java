package org.xingping.bench;

import java.util.Arrays;

/** A figure and its yardstick of the same run. */
record Ratio(String name, double ours, double yardstick) {
    /** The percentile of two series in nanoseconds, told in microseconds. */
    static Ratio of(String name, long[] ours, long[] yardstick, int percentile) {
        return new Ratio(name, percentile(ours, percentile), percentile(yardstick, percentile));
    }

    double value() {
        return ours / yardstick;
    }

    /** One line: figure, yardstick, ratio, target of a release, gate of the run. */
    void print(double target, double gate) {
        System.out.printf(
                "BENCH %s: %.1f / %.1f = %.2f (target %.2f, gate %.2f)%n",
                name, ours, yardstick, value(), target, gate);
    }

    static double percentile(long[] nanos, int percentile) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)] / 1_000.0;
    }
}
