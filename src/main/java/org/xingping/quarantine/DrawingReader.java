package org.xingping.quarantine;

import java.io.IOException;
import java.util.TreeSet;

/** Reads what is drawn on a sheet. */
final class DrawingReader {
    private static final int MOST = 20_000;

    private final ZipParts parts;
    private final String part;
    private final SheetContent content;
    private final Relations relations;

    DrawingReader(ZipParts parts, String part, SheetContent content) throws IOException {
        this.parts = parts;
        this.part = part;
        this.content = content;
        this.relations = Relations.of(parts, part);
    }

    void read() throws IOException {
        try (Xml xml =
                parts.xml(part, Names.SHEET_DRAWING, Names.STRICT_SHEET_DRAWING, Names.DRAWING, Names.STRICT_DRAWING)) {
            if (xml.next(0)) {
                while (xml.next(1)) {
                    anchor(xml);
                    NotReadable.atMost(MOST, content.pictures.size());
                }
            }
        }
    }

    /** Where a corner lies: a cell, and how far within it. */
    private record Corner(int row, long down, int column, long right) {
        long cell() {
            return Cells.cell(row, column);
        }
    }

    /** What is being read of one anchor. */
    private static final class Anchor {
        private Corner from = new Corner(0, 0, 0, 0);
        private Corner to = new Corner(-1, 0, -1, 0);
        private long width = -1;
        private long height = -1;
        private String picture = "";
        private final TreeSet<String> cuts = new TreeSet<>();
    }

    private void anchor(Xml xml) throws IOException {
        int here = xml.depth();
        String kind = xml.name();
        Anchor anchor = new Anchor();
        boolean drawn = false;
        while (xml.next(here)) {
            switch (xml.name()) {
                case "from" -> anchor.from = corner(xml);
                case "to" -> anchor.to = corner(xml);
                case "ext" -> extent(xml, anchor);
                case "pos", "clientData" -> {}
                case "pic" -> {
                    drawn = true;
                    picture(xml, anchor);
                }
                default -> content.add(Aspect.OBJECT, xml.name() + " " + Cells.address(anchor.from.cell()));
            }
        }
        if (drawn) {
            if (kind.equals("twoCellAnchor")) {
                stretch(anchor);
            } else if (!kind.equals("oneCellAnchor")) {
                anchor.cuts.add(kind);
            }
            content.pictures.add(new SheetContent.Picture(
                    anchor.from.cell(), anchor.picture, anchor.width, anchor.height, String.join(" ", anchor.cuts)));
        }
    }

    /** Between two corners a picture is as large as they say, whatever else is said; known where they share a row or column. */
    private static void stretch(Anchor anchor) {
        Corner from = anchor.from;
        Corner to = anchor.to;
        if (to.row() <= from.row()) {
            anchor.height = to.row() < from.row() ? 0 : to.down() - from.down();
        }
        if (to.column() <= from.column()) {
            anchor.width = to.column() < from.column() ? 0 : to.right() - from.right();
        }
    }

    private static Corner corner(Xml xml) throws IOException {
        int here = xml.depth();
        int row = 0;
        long down = 0;
        int column = 0;
        long right = 0;
        while (xml.next(here)) {
            switch (xml.name()) {
                case "row" -> row = bounded(xml.text(), Cells.MOST_ROWS);
                case "rowOff" -> down = Long.parseLong(xml.text().strip());
                case "col" -> column = bounded(xml.text(), Cells.MOST_COLUMNS);
                case "colOff" -> right = Long.parseLong(xml.text().strip());
                default -> {}
            }
        }
        return new Corner(row, down, column, right);
    }

    private static int bounded(String number, int most) throws IOException {
        int value = Integer.parseInt(number.strip());
        if (value < 0 || value >= most) {
            throw NotReadable.damaged();
        }
        return value;
    }

    private static void extent(Xml xml, Anchor anchor) {
        anchor.width = Long.parseLong(xml.attribute("cx"));
        anchor.height = Long.parseLong(xml.attribute("cy"));
    }

    private void picture(Xml xml, Anchor anchor) throws IOException {
        int here = xml.depth();
        while (xml.anyBelow(here)) {
            switch (xml.name()) {
                case "cNvPr" -> {
                    if (xml.flag("hidden", false)) {
                        anchor.cuts.add("hidden");
                    }
                }
                case "blip" -> anchor.picture = blip(xml, anchor);
                case "srcRect" -> cut(xml, anchor, "l", "t", "r", "b");
                case "xfrm" -> cut(xml, anchor, "rot", "flipH", "flipV");
                case "ext" -> {
                    if (!xml.attribute("cx").isEmpty()) {
                        extent(xml, anchor);
                    }
                }
                default -> {}
            }
        }
    }

    /** The bytes it shows; effects over it are cuts as well. */
    private String blip(Xml xml, Anchor anchor) throws IOException {
        String embedded = xml.relation("embed");
        String linked = xml.relation("link");
        if (!linked.isEmpty()) {
            anchor.cuts.add("link");
        }
        int here = xml.depth();
        while (xml.next(here)) {
            if (!xml.name().equals("extLst")) {
                anchor.cuts.add(xml.name());
            }
        }
        return parts.hash(relations.part(embedded).orElse("")).orElse("");
    }

    private static void cut(Xml xml, Anchor anchor, String... names) {
        for (String name : names) {
            String value = xml.attribute(name);
            if (!value.isEmpty() && !value.equals("0") && !value.equals("false")) {
                anchor.cuts.add(name);
            }
        }
    }
}
