package org.xingping.storage;

import java.util.List;
import org.xingping.checklist.Edition;

/** The checklists that assessments of this workspace have frozen. */
@SuppressWarnings("DoNotCallSuggester") // until the bodies are in
public final class Editions {
    /** An edition by name; its text is read only when asked for. */
    public record Title(String hash, String id, String edition, String title) {}

    /** All of them, by id and edition. */
    public List<Title> all() {
        throw Unbuilt.body();
    }

    /** The edition with this hash; it is parsed once and then kept. */
    public Edition of(String hash) {
        throw Unbuilt.body(hash);
    }
}
