package org.xingping.quarantine;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a workbook's file is made of beyond what is read cell by cell: every part that could show or do something. */
final class Inventory {
    /** Read elsewhere, or without effect on what is seen. */
    private static final Set<String> KNOWN = Set.of(
            "officeDocument",
            "worksheet",
            "styles",
            "sharedStrings",
            "theme",
            "calcChain",
            "drawing",
            "image",
            "hyperlink",
            "comments",
            "vmlDrawing",
            "printerSettings",
            "core-properties",
            "extended-properties",
            "custom-properties",
            "thumbnail",
            "customXml",
            "customXmlProps",
            "sheetMetadata");

    /** Laid over the cells or put beside them; all other kinds may act. */
    private static final Set<String> SEEN = Set.of(
            "chart",
            "chartsheet",
            "chartUserShapes",
            "chartColorStyle",
            "chartStyle",
            "chartEx",
            "diagramData",
            "diagramLayout",
            "diagramQuickStyle",
            "diagramColors",
            "diagramDrawing",
            "pivotTable",
            "pivotCacheDefinition",
            "pivotCacheRecords",
            "table",
            "tableSingleCells",
            "slicer",
            "slicerCache",
            "timeline",
            "timelineCache",
            "threadedComment",
            "person");

    private final ZipParts parts;
    private final Map<String, Aspect> found = new TreeMap<>();
    private final Set<String> reached = new HashSet<>();

    /** What is there, by its name. */
    static Map<String, Aspect> of(ZipParts parts) throws IOException {
        Inventory inventory = new Inventory(parts);
        inventory.walk();
        inventory.types();
        for (String name : parts.names()) {
            if (!inventory.reached.contains(name.toLowerCase(Locale.ROOT))) {
                inventory.found.putIfAbsent(name, Aspect.PART);
            }
        }
        return inventory.found;
    }

    private Inventory(ZipParts parts) {
        this.parts = parts;
    }

    private void walk() throws IOException {
        reach("[Content_Types].xml");
        Deque<String> open = new ArrayDeque<>(List.of(""));
        while (!open.isEmpty()) {
            String part = open.pop();
            reach(Relations.listedIn(part));
            for (Relations.Relation relation : Relations.of(parts, part).byId().values()) {
                if (relation.outside()) {
                    if (!relation.kind().equals("hyperlink")) {
                        found.put(relation.target(), Aspect.ACTIVE);
                    }
                } else {
                    if (!KNOWN.contains(relation.kind())) {
                        found.put(relation.target(), SEEN.contains(relation.kind()) ? Aspect.OBJECT : Aspect.ACTIVE);
                    }
                    if (parts.has(relation.target()) && reach(relation.target())) {
                        open.push(relation.target());
                    }
                }
            }
        }
    }

    private boolean reach(String part) {
        return reached.add(part.toLowerCase(Locale.ROOT));
    }

    /** A workbook that may hold macros says so; other kinds of file are no workbook of ours at all. */
    private void types() throws IOException {
        List<String> books = new ArrayList<>(Relations.of(parts, "").parts("officeDocument"));
        try (Xml xml = parts.xml("[Content_Types].xml", Names.TYPES)) {
            while (xml.anyBelow(0)) {
                String type = xml.attribute("ContentType");
                String part = xml.attribute("PartName");
                boolean book = books.stream().anyMatch(name -> ("/" + name).equalsIgnoreCase(part));
                if (book && type.contains("sheet.binary")) {
                    throw new NotReadable(NoWorkbook.BINARY);
                } else if (book && !type.contains("spreadsheetml") && !type.contains("ms-excel")) {
                    throw new NotReadable(NoWorkbook.OTHER);
                } else if (book && !type.endsWith("spreadsheetml.sheet.main+xml")) {
                    found.put(part.substring(1), Aspect.ACTIVE);
                }
            }
        }
    }
}
