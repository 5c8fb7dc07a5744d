package org.xingping.quarantine;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.xingping.quarantine.Styles.Look;

/** Compares a sheet with what came back of it. */
final class SheetComparer {
    private final String sheet;
    private final SheetContent ours;
    private final Styles ourStyles;
    private final SheetContent theirs;
    private final Styles theirStyles;
    private final Differences differences;

    SheetComparer(
            String sheet,
            SheetContent ours,
            Styles ourStyles,
            SheetContent theirs,
            Styles theirStyles,
            Differences differences) {
        this.sheet = sheet;
        this.ours = ours;
        this.ourStyles = ourStyles;
        this.theirs = theirs;
        this.theirStyles = theirStyles;
        this.differences = differences;
    }

    void compare() throws IOException {
        whole();
        hidden(ours.hiddenRows, theirs.hiddenRows, true);
        hidden(ours.hiddenColumns, theirs.hiddenColumns, false);
        cells();
        new PictureComparer(sheet, differences).compare(ours.pictures, theirs.pictures);
        byCell(Aspect.LINK, ours.links, theirs.links);
        byCell(Aspect.NOTE, ours.notes, theirs.notes);
        byCell(Aspect.VALIDATION, ours.validations, theirs.validations);
        byCell(Aspect.CONDITION, ours.conditions, theirs.conditions);
        merges();
    }

    private void whole() {
        for (Aspect aspect : Aspect.values()) {
            SortedSet<String> our = ours.whole.getOrDefault(aspect, new TreeSet<>());
            SortedSet<String> their = theirs.whole.getOrDefault(aspect, new TreeSet<>());
            if (!our.equals(their)) {
                differences.add(new Place.Sheet(sheet), aspect, String.join("; ", our), String.join("; ", their));
            }
        }
    }

    private void add(long cell, Aspect aspect, String our, String their) {
        differences.add(new Place.Area(sheet, Cells.address(cell)), aspect, our, their);
    }

    private void hidden(BitSet our, BitSet their, boolean rows) {
        BitSet changed = (BitSet) our.clone();
        changed.xor(their);
        int from = changed.nextSetBit(0);
        while (from >= 0) {
            boolean now = their.get(from);
            int to = from;
            while (changed.get(to + 1) && their.get(to + 1) == now) {
                to++;
            }
            String address = rows ? (from + 1) + ":" + (to + 1) : Cells.letters(from) + ":" + Cells.letters(to);
            differences.add(
                    new Place.Area(sheet, address),
                    Aspect.HIDDEN,
                    now ? "visible" : "hidden",
                    now ? "hidden" : "visible");
            from = changed.nextSetBit(to + 1);
        }
    }

    private static final CellValue NOTHING = new CellValue(CellValue.Kind.BLANK, "", "", -1);

    private void cells() throws IOException {
        SortedSet<Long> all = new TreeSet<>(ours.cells.keySet());
        all.addAll(theirs.cells.keySet());
        for (long cell : all) {
            CellValue our = ours.cells.getOrDefault(cell, NOTHING);
            CellValue their = theirs.cells.getOrDefault(cell, NOTHING);
            if (!our.formula().equals(their.formula())) {
                add(cell, Aspect.FORMULA, written(our), written(their));
            } else if (!our.isSameValue(their)) {
                add(cell, Aspect.VALUE, our.shown(), their.shown());
            }
            boolean both = our.style() >= 0 && their.style() >= 0;
            if (both) {
                look(cell, our, their);
            }
        }
    }

    private static String written(CellValue value) {
        return value.formula().isEmpty() ? value.shown() : "=" + value.formula();
    }

    private void look(long cell, CellValue ourValue, CellValue theirValue) throws IOException {
        Look our = ourStyles.look(ourValue.style());
        Look their = theirStyles.look(theirValue.style());
        boolean blank = ourValue.isBlank() && theirValue.isBlank();
        boolean taken = !theirValue.formula().isEmpty()
                && our.format().equals(FormatCode.GENERAL)
                && theirValue.isWholeIn(their.format());
        if (!our.format().equals(their.format()) && !taken) {
            add(cell, Aspect.NUMBER_FORMAT, FormatCode.shown(our.format()), FormatCode.shown(their.format()));
        }
        if (our.locked() != their.locked()) {
            add(cell, Aspect.PROTECTION, our.locked() ? "locked" : "unlocked", their.locked() ? "locked" : "unlocked");
        }
        if (our.unseen() != their.unseen() && !blank) {
            add(cell, Aspect.HIDDEN, our.unseen() ? "hidden" : "visible", their.unseen() ? "hidden" : "visible");
        }
    }

    /** One and the same change of many cells is said once, of the first of them. */
    private void byCell(Aspect aspect, SortedMap<Long, String> our, SortedMap<Long, String> their) {
        SortedSet<Long> all = new TreeSet<>(our.keySet());
        all.addAll(their.keySet());
        Set<Map.Entry<String, String>> said = new HashSet<>();
        for (long cell : all) {
            String before = our.getOrDefault(cell, "");
            String now = their.getOrDefault(cell, "");
            if (!before.equals(now) && said.add(Map.entry(before, now))) {
                add(cell, aspect, before, now);
            }
        }
    }

    private void merges() {
        for (String merge : ours.merges) {
            if (!theirs.merges.contains(merge)) {
                differences.add(new Place.Area(sheet, merge), Aspect.MERGE, merge, "");
            }
        }
        for (String merge : theirs.merges) {
            if (!ours.merges.contains(merge)) {
                differences.add(new Place.Area(sheet, merge), Aspect.MERGE, "", merge);
            }
        }
    }
}
