package org.xingping.work;

/** A request to stop long work; asked between two steps of the work. Safe for every thread. */
public final class Cancel {
    private volatile boolean requested;

    public void request() {
        requested = true;
    }

    public boolean isRequested() {
        return requested;
    }
}
