package org.xingping.journal;

/**
 * A place where a chain does not hold together.
 *
 * @param seq the first line that is wrong
 */
public record ChainBreak(String sheet, String chain, long seq, Fault fault) {
    /** What is wrong at that place. */
    public enum Fault {
        /** A line is missing before this one. */
        GAP,
        /** The line does not follow from the one before it: one of the two was changed. */
        BROKEN_LINK,
        /** The stored hash is not the hash of the text. */
        EDITED,
        /** The columns beside the text do not say what the text says. */
        COLUMNS_DIFFER
    }
}
