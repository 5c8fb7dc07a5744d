package org.xingping.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The picture of the house: which package may import which. An exception is a change to this table, argued in the change
 * itself; there is no annotation to slip out by.
 */
record FloorTable(String root) {
    /** The composition root: knows all, known by none. */
    static final String MAIN = "";

    private static final String SCREEN = "ui.<screen>";
    private static final Set<String> PURE =
            Set.of("journal", "photo", "checklist", "fieldwork", "assessment", "scoring", "text");
    private static final Set<String> HANDED_OUT = plus(PURE, "files", "work");
    private static final Set<String> BELOW_ACTIONS =
            plus(HANDED_OUT, "settings", "storage", "quarantine", "exchange", "report");
    private static final Set<String> ABOVE_ACTIONS = plus(PURE, "actions", "settings", "work");

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("journal", Set.of()),
            Map.entry("photo", Set.of()),
            Map.entry("files", Set.of("text")),
            Map.entry("work", Set.of("text")),
            Map.entry("checklist", Set.of("text")),
            Map.entry("fieldwork", Set.of("checklist", "text")),
            Map.entry("assessment", Set.of("journal", "checklist", "photo", "fieldwork", "text")),
            Map.entry("scoring", Set.of("assessment", "checklist")),
            Map.entry("settings", Set.of("files", "text")),
            Map.entry("storage", Set.of("scoring", "assessment", "journal", "checklist", "photo", "files", "text")),
            Map.entry("quarantine", Set.of("photo", "files", "work", "text")),
            Map.entry("exchange", HANDED_OUT),
            Map.entry("report", HANDED_OUT),
            Map.entry("actions", BELOW_ACTIONS),
            Map.entry("ui.kit", Set.of("work", "text")),
            Map.entry(SCREEN, plus(ABOVE_ACTIONS, "ui.kit")),
            Map.entry("ui", plus(ABOVE_ACTIONS, "ui.kit", SCREEN)),
            Map.entry("cli", ABOVE_ACTIONS));

    /** Whether the table allows the first to import the second. Its own floor is always allowed. */
    boolean allows(JavaClass from, JavaClass to) {
        String here = floor(from);
        String there = floor(to);
        return here.equals(MAIN)
                || here.equals(there)
                || MAY_IMPORT.getOrDefault(kind(here), Set.of()).contains(kind(there));
    }

    boolean knows(JavaClass type) {
        String floor = floor(type);
        return floor.equals(MAIN) || MAY_IMPORT.containsKey(kind(floor));
    }

    boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    boolean isScreen(JavaClass type) {
        return isOurs(type) && isScreen(floor(type));
    }

    /** First name below the root; in {@code ui} the first two, for each screen is a floor of its own. */
    String floor(JavaClass type) {
        String[] names = type.getPackageName().substring(root.length()).split("\\.");
        if (names.length < 2) {
            return MAIN;
        }
        return names[1].equals("ui") && names.length > 2 ? "ui." + names[2] : names[1];
    }

    private static boolean isScreen(String floor) {
        return floor.startsWith("ui.") && !floor.equals("ui.kit");
    }

    private static String kind(String floor) {
        return isScreen(floor) ? SCREEN : floor;
    }

    private static Set<String> plus(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
