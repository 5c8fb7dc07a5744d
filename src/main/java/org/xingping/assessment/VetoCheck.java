package org.xingping.assessment;

import java.util.List;

/** Where a veto stands: not looked into, not the case, or found. */
public sealed interface VetoCheck {
    record Open() implements VetoCheck {}

    record Cleared() implements VetoCheck {}

    record Found(String proof, List<String> names) implements VetoCheck {
        public Found {
            names = List.copyOf(names);
        }
    }
}
