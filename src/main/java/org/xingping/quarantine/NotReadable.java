package org.xingping.quarantine;

import java.io.IOException;

/** A file turned out to be no workbook that can be read. */
final class NotReadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final NoWorkbook why;
    private boolean ours;

    NotReadable(NoWorkbook why) {
        this.why = why;
    }

    NotReadable(NoWorkbook why, Throwable cause) {
        super(cause);
        this.why = why;
    }

    NoWorkbook why() {
        return why;
    }

    /** The same of our own workbook. */
    NotReadable ofOurs() {
        ours = true;
        return this;
    }

    boolean isOurs() {
        return ours;
    }

    /** It is broken, or not as any spreadsheet program writes it. */
    static NotReadable damaged() {
        return new NotReadable(NoWorkbook.DAMAGED);
    }

    /** Refuses what is beyond a limit. */
    static int atMost(int most, int value) throws NotReadable {
        if (value > most) {
            throw new NotReadable(NoWorkbook.TOO_LARGE);
        }
        return value;
    }
}
