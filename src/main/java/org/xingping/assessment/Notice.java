package org.xingping.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the check panel (核对): what is wrong or odd, and what to do about it.
 *
 * @param key of the sentence in the bundles
 * @param args texts for its placeholders
 * @param item the code of the item to jump to; none where it is about the whole sheet
 */
public record Notice(
        Severity severity,
        String key,
        List<String> args,
        @Nullable String item) {
    /** How much it matters: an error forbids finishing, a warning wants a look, a hint is advice. */
    public enum Severity {
        ERROR,
        WARNING,
        HINT
    }

    public Notice {
        args = List.copyOf(args);
    }

    static Notice error(@Nullable String item, String key, String... args) {
        return new Notice(Severity.ERROR, key, List.of(args), item);
    }

    static Notice warning(@Nullable String item, String key, String... args) {
        return new Notice(Severity.WARNING, key, List.of(args), item);
    }

    /** Advice that changes nothing. */
    public static Notice hint(@Nullable String item, String key, String... args) {
        return new Notice(Severity.HINT, key, List.of(args), item);
    }
}
