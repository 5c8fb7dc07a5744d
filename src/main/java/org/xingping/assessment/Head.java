package org.xingping.assessment;

import org.xingping.journal.Line;

/**
 * The last line of a chain, as somebody knew it.
 *
 * @param seq its place in the chain, from 1
 * @param hash its hash
 */
public record Head(String chain, long seq, String hash) {
    /** That line, as who has it knows it. */
    public static Head of(Line line) {
        return new Head(line.chain(), line.seq(), line.hash());
    }
}
