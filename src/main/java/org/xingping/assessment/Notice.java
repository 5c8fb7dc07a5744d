package org.xingping.assessment;

import java.util.List;

/**
 * One line of the check panel (核对): what is wrong or odd, and what to do about it.
 *
 * @param key of the sentence in the bundles
 * @param args texts for its placeholders
 * @param about what it is about, so that a person can go there
 */
public record Notice(Severity severity, String key, List<String> args, About about) {
    /** How much it matters: an error forbids finishing, a warning wants a look, a hint is advice. */
    public enum Severity {
        ERROR,
        WARNING,
        HINT
    }

    /** Where a person mends it, by its code in the checklist. */
    public sealed interface About {
        /** The code in the checklist; empty where it is none of its entries. */
        String code();

        /** An item and its answer. */
        record OfItem(String code) implements About {}

        /** The proof and the verdict of a bonus item. */
        record OfClaim(String code) implements About {}

        record OfVeto(String code) implements About {}

        /** A section as a whole. */
        record OfSection(String code) implements About {}

        /** What came from several laptops and differs, and belongs to no entry of the checklist. */
        record OfConflicts() implements About {
            @Override
            public String code() {
                return "";
            }
        }

        /** Who has signed. */
        record OfSignatures() implements About {
            @Override
            public String code() {
                return "";
            }
        }
    }

    public Notice {
        args = List.copyOf(args);
    }

    /** Something that forbids finishing. */
    public static Notice error(About about, String key, String... args) {
        return new Notice(Severity.ERROR, key, List.of(args), about);
    }

    /** Something about an item that forbids finishing. */
    public static Notice error(String item, String key, String... args) {
        return error(new About.OfItem(item), key, args);
    }

    /** Something that wants a look. */
    public static Notice warning(About about, String key, String... args) {
        return new Notice(Severity.WARNING, key, List.of(args), about);
    }

    static Notice warning(String item, String key, String... args) {
        return warning(new About.OfItem(item), key, args);
    }

    /** Advice on an item that changes nothing. */
    public static Notice hint(String item, String key, String... args) {
        return new Notice(Severity.HINT, key, List.of(args), new About.OfItem(item));
    }
}
