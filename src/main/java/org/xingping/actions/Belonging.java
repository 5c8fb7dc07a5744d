package org.xingping.actions;

import java.util.List;
import org.xingping.text.Problem;

/** How a paper about a sealed revision, such as a receipt, stands to what is in the workspace. */
public sealed interface Belonging {
    /**
     * All it says of the revision is so here.
     *
     * @param kept whether it is kept beside the revision already
     */
    record Here(boolean kept) implements Belonging {}

    /**
     * The assessment is here, and what the paper speaks of is not.
     *
     * @param differences what does not agree
     */
    record Differs(List<Problem.Detail> differences) implements Belonging {
        public Differs {
            differences = List.copyOf(differences);
        }
    }

    /** The assessment is not in this workspace. */
    record Elsewhere() implements Belonging {}

    /** Nobody looked into a workspace. */
    record Unasked() implements Belonging {}
}
