package org.xingping.quarantine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was found to differ so far, as it may be shown; what is too much is counted no more. */
final class Differences {
    private final List<Difference> all = new ArrayList<>();
    private final Set<Difference> known = new HashSet<>();
    private boolean more;

    List<Difference> all() {
        return all;
    }

    boolean more() {
        return more;
    }

    void add(Place place, Aspect aspect, String ours, String theirs) {
        Difference difference =
                new Difference(shown(place), aspect, WorkbookReply.shown(ours), WorkbookReply.shown(theirs));
        if (!known.contains(difference)) {
            if (all.size() < Comparison.MOST) {
                known.add(difference);
                all.add(difference);
            } else {
                more = true;
            }
        }
    }

    private static Place shown(Place place) {
        return switch (place) {
            case Place.Area(String sheet, String address) -> new Place.Area(WorkbookReply.shown(sheet), address);
            case Place.Sheet(String name) -> new Place.Sheet(WorkbookReply.shown(name));
            case Place.Part(String name) -> new Place.Part(WorkbookReply.shown(name));
        };
    }
}
