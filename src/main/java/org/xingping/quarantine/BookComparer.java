package org.xingping.quarantine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xingping.quarantine.BookFile.Name;
import org.xingping.quarantine.BookFile.Tab;

/** Compares two workbooks: what holds for them as a whole first, then sheet by sheet, so that only two sheets are in memory. */
final class BookComparer {
    private static final String BOOK = "xl/workbook.xml";

    /** Programs note down here what they filter; what is filtered out is seen by its hidden rows. */
    private static final String FILTER = "_xlnm._filterdatabase";

    private final BookFile ours;
    private final BookFile theirs;
    private final Differences differences;
    private final Map<Tab, Tab> pairs = new LinkedHashMap<>();

    /** Their names of sheets that are called otherwise with us, in capitals. */
    private final Map<String, String> renamed = new LinkedHashMap<>();

    BookComparer(BookFile ours, BookFile theirs, Differences differences) {
        this.ours = ours;
        this.theirs = theirs;
        this.differences = differences;
    }

    void compare() throws IOException {
        inventory();
        traits();
        pair();
        states();
        names();
        CellCount ourCount = new CellCount();
        CellCount theirCount = new CellCount();
        for (Map.Entry<Tab, Tab> pair : pairs.entrySet()) {
            SheetContent our = read(pair.getKey(), ourCount);
            SheetContent their = SheetReader.read(theirs, pair.getValue(), renamed, theirCount);
            String name = pair.getValue().name();
            new SheetComparer(name, our, ours.styles(), their, theirs.styles(), differences).compare();
        }
    }

    private SheetContent read(Tab tab, CellCount count) throws IOException {
        try {
            return SheetReader.read(ours, tab, Map.of(), count);
        } catch (NotReadable broken) {
            throw broken.ofOurs();
        }
    }

    private void inventory() {
        theirs.inventory().forEach((part, aspect) -> {
            if (aspect != ours.inventory().get(part)) {
                differences.add(new Place.Part(part), aspect, "", part);
            }
        });
        ours.inventory().forEach((part, aspect) -> {
            if (!theirs.inventory().containsKey(part)) {
                differences.add(new Place.Part(part), aspect, part, "");
            }
        });
    }

    private void traits() {
        Set<String> all = new TreeSet<>(ours.traits());
        all.addAll(theirs.traits());
        for (String trait : all) {
            boolean our = ours.traits().contains(trait);
            if (our != theirs.traits().contains(trait)) {
                Aspect aspect = trait.equals("locked") ? Aspect.PROTECTION : Aspect.NUMBER_FORMAT;
                differences.add(new Place.Part(BOOK), aspect, our ? trait : "", our ? "" : trait);
            }
        }
    }

    /** Sheets of one name belong together; of the others those that stand at the same place. */
    private void pair() {
        List<Tab> missing = new ArrayList<>(ours.tabs());
        List<Tab> added = new ArrayList<>(theirs.tabs());
        Map<Tab, Tab> found = new LinkedHashMap<>();
        for (Tab tab : ours.tabs()) {
            added.stream()
                    .filter(other -> isNamed(other, tab.name()))
                    .findFirst()
                    .ifPresent(other -> {
                        found.put(tab, other);
                        missing.remove(tab);
                        added.remove(other);
                    });
        }
        for (Tab tab : List.copyOf(missing)) {
            int place = ours.tabs().indexOf(tab);
            added.stream()
                    .filter(other -> theirs.tabs().indexOf(other) == place
                            && theirs.tabs().size() == ours.tabs().size())
                    .findFirst()
                    .ifPresent(other -> {
                        found.put(tab, other);
                        missing.remove(tab);
                        added.remove(other);
                        renamed.put(capital(other.name()), capital(tab.name()));
                        differences.add(new Place.Sheet(tab.name()), Aspect.SHEET, tab.name(), other.name());
                    });
        }
        missing.forEach(tab -> differences.add(new Place.Sheet(tab.name()), Aspect.SHEET, tab.name(), ""));
        added.forEach(tab -> differences.add(new Place.Sheet(tab.name()), Aspect.SHEET, "", tab.name()));
        for (Tab tab : ours.tabs()) { // in our order
            Tab other = found.get(tab);
            if (other != null) {
                pairs.put(tab, other);
            }
        }
        order();
    }

    private static boolean isNamed(Tab tab, String name) {
        return tab.name().equalsIgnoreCase(name);
    }

    private static String capital(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private void order() {
        List<Tab> there = new ArrayList<>(pairs.values());
        List<Tab> inTheirOrder = theirs.tabs().stream().filter(there::contains).toList();
        for (int place = 0; place < there.size(); place++) {
            if (!there.get(place).equals(inTheirOrder.get(place))) {
                String name = there.get(place).name();
                int now = inTheirOrder.indexOf(there.get(place));
                differences.add(
                        new Place.Sheet(name), Aspect.SHEET, String.valueOf(place + 1), String.valueOf(now + 1));
            }
        }
    }

    private void states() {
        pairs.forEach((our, their) -> {
            if (!our.state().equals(their.state())) {
                differences.add(new Place.Sheet(their.name()), Aspect.HIDDEN, our.state(), their.state());
            } else if (!our.name().equals(their.name()) && isNamed(our, their.name())) {
                differences.add(new Place.Sheet(our.name()), Aspect.SHEET, our.name(), their.name());
            }
        });
    }

    private void names() {
        Map<String, Name> left = new LinkedHashMap<>();
        theirs.names().values().forEach(name -> left.put(key(name, renamed), name));
        ours.names().values().forEach(name -> {
            Name other = left.remove(key(name, Map.of()));
            String formula = FormulaText.plain(name.formula(), Map.of());
            if (isFilter(name)) {
                return;
            } else if (other == null) {
                name(name, name.formula(), "");
            } else if (!formula.equals(FormulaText.plain(other.formula(), renamed))) {
                name(name, name.formula(), other.formula());
            } else if (name.hidden() != other.hidden()) {
                differences.add(place(name), Aspect.HIDDEN, visible(name), visible(other));
            }
        });
        left.values().stream().filter(name -> !isFilter(name)).forEach(name -> name(name, "", name.formula()));
    }

    private static boolean isFilter(Name name) {
        return name.name().toLowerCase(Locale.ROOT).equals(FILTER);
    }

    private static String visible(Name name) {
        return name.hidden() ? "hidden" : "visible";
    }

    private static String key(Name name, Map<String, String> renamed) {
        String sheet = capital(name.sheet());
        return renamed.getOrDefault(sheet, sheet) + "!" + capital(name.name());
    }

    private void name(Name name, String our, String their) {
        differences.add(place(name), Aspect.NAME, our, their);
    }

    /** A name is a place of its own: it says which. */
    private static Place place(Name name) {
        return new Place.Part(name.sheet().isEmpty() ? name.name() : name.sheet() + "!" + name.name());
    }
}
