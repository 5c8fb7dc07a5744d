package org.xingping.quarantine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** What of the looks of a workbook's cells changes what can be read in them. */
record Styles(List<Look> looks, List<String> conditions) {
    static final Styles NONE = new Styles(List.of(), List.of());

    private static final int MOST = 66_000;

    /**
     * The look of a cell.
     *
     * @param format of its number, see {@link FormatCode}
     * @param unseen whether its ink has the colour of its ground, or hardly any size
     */
    record Look(String format, boolean locked, boolean unseen) {}

    private static final Look PLAIN = new Look(FormatCode.GENERAL, true, false);

    /** The look of this number, which is the plain one where nothing is said. */
    Look look(int number) throws IOException {
        if (number == 0 && looks.isEmpty()) {
            return PLAIN;
        } else if (number < 0 || number >= looks.size()) {
            throw NotReadable.damaged();
        }
        return looks.get(number);
    }

    static Styles read(ZipParts parts, String part) throws IOException {
        Reading reading = new Reading();
        try (Xml xml = parts.xml(part, Names.MAIN, Names.STRICT_MAIN)) {
            if (xml.next(0)) {
                while (xml.next(1)) {
                    reading.child(xml);
                }
            }
        }
        List<Look> looks = new ArrayList<>();
        for (Xf xf : reading.xfs) {
            Font font = xf.font() < reading.fonts.size() ? reading.fonts.get(xf.font()) : Font.PLAIN;
            int ground = xf.fill() < reading.fills.size() ? reading.fills.get(xf.fill()) : Colours.WHITE;
            looks.add(new Look(
                    reading.format(xf.format()),
                    xf.locked(),
                    font.size() < Font.LEAST || Colours.areAlike(font.colour(), ground)));
        }
        return new Styles(looks, reading.conditions);
    }

    private record Font(int colour, double size) {
        private static final double LEAST = 3;
        private static final Font PLAIN = new Font(Colours.BLACK, 11);
    }

    private record Xf(int format, int font, int fill, boolean locked) {}

    /** The styles' part, element by element. */
    private static final class Reading {
        private final Colours colours = new Colours();
        private final Map<Integer, String> formats = new HashMap<>();
        private final List<Font> fonts = new ArrayList<>();
        private final List<Integer> fills = new ArrayList<>();
        private final List<Xf> xfs = new ArrayList<>();
        private final List<String> conditions = new ArrayList<>();

        void child(Xml xml) throws IOException {
            int here = xml.depth();
            String list = xml.name();
            while (xml.next(here)) {
                switch (list + " " + xml.name()) {
                    case "numFmts numFmt" -> formats.put(number(xml, "numFmtId"), xml.attribute("formatCode"));
                    case "fonts font" -> fonts.add(font(xml));
                    case "fills fill" -> fills.add(fill(xml, "fgColor"));
                    case "cellXfs xf" -> xfs.add(xf(xml));
                    case "dxfs dxf" -> conditions.add(condition(xml));
                    default -> {}
                }
                NotReadable.atMost(MOST, fonts.size() + formats.size());
                NotReadable.atMost(MOST, fills.size() + xfs.size() + conditions.size());
            }
        }

        String format(int id) {
            String code = formats.get(id);
            String usual = code == null && id >= 0 && id < 50 ? BuiltinFormats.getBuiltinFormat(id) : code;
            return FormatCode.plain(usual == null ? "General" : usual);
        }

        private static int number(Xml xml, String name) {
            String value = xml.attribute(name);
            return value.isEmpty() ? 0 : Integer.parseInt(value);
        }

        private Font font(Xml xml) throws IOException {
            int here = xml.depth();
            int colour = Colours.BLACK;
            double size = Font.PLAIN.size();
            while (xml.next(here)) {
                switch (xml.name()) {
                    case "color" -> colour = colours.read(xml, Colours.BLACK);
                    case "sz" -> size = Double.parseDouble(xml.attribute("val"));
                    default -> {}
                }
            }
            return new Font(colour, size);
        }

        private int fill(Xml xml, String which) throws IOException {
            int here = xml.depth();
            int colour = Colours.WHITE;
            while (xml.anyBelow(here)) {
                boolean none = xml.name().equals("patternFill")
                        && xml.attribute("patternType").equals("none");
                if (none) {
                    return over(xml, here, Colours.WHITE);
                } else if (xml.name().equals(which)) {
                    colour = colours.read(xml, Colours.WHITE);
                }
            }
            return colour;
        }

        private static int over(Xml xml, int here, int colour) throws IOException {
            while (xml.anyBelow(here)) {
                // what is said of a fill that is not there
            }
            return colour;
        }

        private static Xf xf(Xml xml) throws IOException {
            int here = xml.depth();
            int format = number(xml, "numFmtId");
            int font = number(xml, "fontId");
            int fill = number(xml, "fillId");
            boolean locked = true;
            while (xml.next(here)) {
                locked = xml.name().equals("protection") ? xml.flag("locked", true) : locked;
            }
            return new Xf(format, font, fill, locked);
        }

        /** What a condition does to a cell, as far as it can hide or change what is read. */
        private String condition(Xml xml) throws IOException {
            int here = xml.depth();
            String format = "";
            int ink = Colours.BLACK;
            int ground = Colours.WHITE;
            while (xml.next(here)) {
                switch (xml.name()) {
                    case "numFmt" -> format = FormatCode.plain(xml.attribute("formatCode"));
                    case "font" -> ink = font(xml).colour();
                    case "fill" -> ground = fill(xml, "bgColor");
                    default -> {}
                }
            }
            return "%s %06X %06X".formatted(format, ink, ground);
        }
    }
}
