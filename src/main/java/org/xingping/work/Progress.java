package org.xingping.work;

/** How far long work has come. Called from the thread that works; the receiver sees to its own thread. */
@FunctionalInterface
public interface Progress {
    /** For work that nobody watches. */
    Progress UNSEEN = (done, all) -> {};

    /** {@code done} of {@code all} steps are finished. */
    void at(long done, long all);

    /** For one of several like parts, counted from 0, which counts its own steps. */
    default Progress one(int part, int of) {
        return part(100 * part / of, 100 * (part + 1) / of);
    }

    /** For a part of the work, which counts its own steps: it goes from {@code from} to {@code to} percent of the whole. */
    default Progress part(int from, int to) {
        return (done, all) -> at(from * 100L + (to - from) * 100L * done / Math.max(1, all), 10_000);
    }
}
