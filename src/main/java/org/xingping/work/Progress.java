package org.xingping.work;

/** How far long work has come. Called from the thread that works; the receiver sees to its own thread. */
@FunctionalInterface
public interface Progress {
    /** For work that nobody watches. */
    Progress UNSEEN = (done, all) -> {};

    /** {@code done} of {@code all} steps are finished. */
    void at(long done, long all);
}
