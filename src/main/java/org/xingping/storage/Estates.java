package org.xingping.storage;

import java.util.List;
import java.util.Optional;
import org.xingping.assessment.EstateFacts;

/** The address book: estates as last known, and the companies that run them. Assessments hold frozen copies. */
@SuppressWarnings("DoNotCallSuggester") // until the bodies are in
public final class Estates {
    /** An estate in the address book. */
    public record Estate(String id, EstateFacts facts) {}

    /** All estates, by name. */
    public List<Estate> all() {
        throw Unbuilt.body();
    }

    /** Estates whose name contains the text, by name; at most {@code limit}. */
    public List<Estate> named(String text, int limit) {
        throw Unbuilt.body(text + limit);
    }

    public Optional<Estate> find(String id) {
        throw Unbuilt.body(id);
    }

    /** The names of all companies known, in order. */
    public List<String> companies() {
        throw Unbuilt.body();
    }

    /** Keeps the facts under this id, or under a new one; the same facts again are no change. */
    public Estate put(Optional<String> id, EstateFacts facts) {
        throw Unbuilt.body(id + facts.name());
    }
}
