package org.xingping.quarantine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A workbook without its sheets, which are read one by one.
 *
 * @param names what each defined name stands for; the key is the name, behind the sheet it holds for
 * @param inventory what its file holds beyond cells
 * @param traits what else holds for the whole workbook and changes what is seen or locked
 */
record BookFile(
        ZipParts parts,
        List<Tab> tabs,
        Map<String, Name> names,
        Map<String, Aspect> inventory,
        Set<String> traits,
        List<String> texts,
        Styles styles) {
    private static final int MOST_SHEETS = 1_000;
    private static final int MOST_NAMES = 20_000;

    /** A sheet as the workbook lists it. */
    record Tab(String name, String state, String part) {}

    /**
     * A defined name.
     *
     * @param sheet empty where it holds for all of them
     */
    record Name(String name, String sheet, String formula, boolean hidden) {}

    static BookFile read(ZipParts parts) throws IOException {
        if (!parts.has("[Content_Types].xml")) {
            throw new NotReadable(NoWorkbook.OTHER);
        }
        Map<String, Aspect> inventory = Inventory.of(parts);
        List<String> books = Relations.of(parts, "").parts("officeDocument");
        if (books.size() != 1) {
            throw new NotReadable(NoWorkbook.OTHER);
        }
        String book = books.getFirst();
        Relations relations = Relations.of(parts, book);
        Reading reading = new Reading(relations, inventory, book);
        try (Xml xml = parts.xml(book, Names.MAIN, Names.STRICT_MAIN)) {
            reading.read(xml);
        }
        List<String> texts = relations.parts("sharedStrings");
        List<String> styles = relations.parts("styles");
        if (texts.size() > 1 || styles.size() > 1) {
            throw NotReadable.damaged();
        }
        return new BookFile(
                parts,
                reading.tabs,
                reading.names(),
                inventory,
                reading.traits,
                texts.isEmpty() ? List.of() : CellTexts.shared(parts, texts.getFirst()),
                styles.isEmpty() ? Styles.NONE : Styles.read(parts, styles.getFirst()));
    }

    /** The workbook's own part, element by element. */
    private static final class Reading {
        private final Relations relations;
        private final Map<String, Aspect> inventory;
        private final String part;
        private final List<Tab> tabs = new ArrayList<>();
        private final List<Name> unplaced = new ArrayList<>();
        private final List<Integer> scopes = new ArrayList<>();
        private final Set<String> traits = new HashSet<>();

        Reading(Relations relations, Map<String, Aspect> inventory, String part) {
            this.relations = relations;
            this.inventory = inventory;
            this.part = part;
        }

        void read(Xml xml) throws IOException {
            if (!xml.next(0) || !xml.name().equals("workbook")) {
                throw new NotReadable(NoWorkbook.OTHER);
            }
            while (xml.next(1)) {
                switch (xml.name()) {
                    case "sheets" -> sheets(xml);
                    case "definedNames" -> definedNames(xml);
                    case "workbookPr" -> trait("1904", xml.flag("date1904", false));
                    case "workbookProtection" -> trait("locked", xml.flag("lockStructure", false));
                    case "bookViews",
                            "fileVersion",
                            "calcPr",
                            "extLst",
                            "customWorkbookViews",
                            "webPublishing",
                            "fileRecoveryPr",
                            "fileSharing",
                            "functionGroups" -> {}
                    case "externalReferences" -> inventory.put(part, Aspect.ACTIVE);
                    default -> {
                        if (xml.holdsOurs()) {
                            inventory.put(part, Aspect.OBJECT);
                        }
                    }
                }
            }
        }

        private void trait(String trait, boolean there) {
            if (there) {
                traits.add(trait);
            }
        }

        private void sheets(Xml xml) throws IOException {
            int here = xml.depth();
            Set<String> names = new HashSet<>();
            while (xml.next(here)) {
                String name = xml.attribute("name");
                boolean sheet = xml.name().equals("sheet") && names.add(name.toLowerCase(Locale.ROOT));
                if (!sheet) {
                    throw NotReadable.damaged();
                }
                String state = xml.attribute("state");
                String target = relations.part(xml.relation("id")).orElseThrow(NotReadable::damaged);
                tabs.add(new Tab(name, state.isEmpty() ? "visible" : state, target));
                NotReadable.atMost(MOST_SHEETS, tabs.size());
            }
        }

        private void definedNames(Xml xml) throws IOException {
            int here = xml.depth();
            while (xml.next(here)) {
                String name = xml.attribute("name");
                String scope = xml.attribute("localSheetId");
                boolean hidden = xml.flag("hidden", false);
                boolean acts = xml.flag("xlm", false) || xml.flag("function", false) || xml.flag("vbProcedure", false);
                scopes.add(scope.isEmpty() ? -1 : Integer.parseInt(scope));
                unplaced.add(new Name(name, "", xml.text(), hidden));
                if (acts) {
                    inventory.put(part, Aspect.ACTIVE);
                }
                NotReadable.atMost(MOST_NAMES, unplaced.size());
            }
        }

        /** Names come after the sheets, but nothing says they must. */
        Map<String, Name> names() throws IOException {
            Map<String, Name> names = new TreeMap<>();
            for (int i = 0; i < unplaced.size(); i++) {
                int scope = scopes.get(i);
                Name name = unplaced.get(i);
                if (scope >= tabs.size()) {
                    throw NotReadable.damaged();
                }
                String sheet = scope < 0 ? "" : tabs.get(scope).name();
                names.put(
                        sheet + "!" + name.name().toLowerCase(Locale.ROOT),
                        new Name(name.name(), sheet, name.formula(), name.hidden()));
            }
            return names;
        }
    }
}
