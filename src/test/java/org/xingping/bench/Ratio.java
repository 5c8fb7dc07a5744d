package org.xingping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** A figure and its yardstick of the same run. */
public record Ratio(String name, double ours, double yardstick) {
    /** The percentile of two series in nanoseconds, told in microseconds. */
    static Ratio of(String name, long[] ours, long[] yardstick, int percentile) {
        return new Ratio(name, percentile(ours, percentile), percentile(yardstick, percentile));
    }

    double value() {
        return ours / yardstick;
    }

    /** One line: figure, yardstick, ratio, target of a release, gate of the run; above the gate, the run has failed. */
    public void hold(double target, double gate) {
        System.out.printf(
                "BENCH %s: %.1f / %.1f = %.2f (target %.2f, gate %.2f)%n",
                name, ours, yardstick, value(), target, gate);
        assertThat(ours).as(name).isPositive(); // nothing at all was measured
        assertThat(value()).as(name).isLessThanOrEqualTo(gate);
    }

    /** The same line of what has no goal yet. */
    void print() {
        System.out.printf("BENCH %s: %.1f / %.1f = %.2f (no goal yet)%n", name, ours, yardstick, value());
    }

    /** The same of a figure that is its own measure, in microseconds. */
    public static void hold(String name, double micros, double target, double gate) {
        System.out.printf("BENCH %s: %.1f µs (target %.0f, gate %.0f)%n", name, micros, target, gate);
        assertThat(micros).as(name).isPositive().isLessThanOrEqualTo(gate);
    }

    /** Of nanoseconds, in microseconds. */
    public static double percentile(long[] nanos, int percentile) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)] / 1_000.0;
    }
}
