package org.xingping.quarantine;

import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;

/** Colours as 0xRRGGBB, as far as they must be known to tell ink from ground. */
final class Colours {
    static final int BLACK = 0;
    static final int WHITE = 0xFFFFFF;

    /** The first of a theme: grounds and inks. The others are taken for one that is neither. */
    private static final int[] THEME = {WHITE, BLACK, 0xE7E6E6, 0x44546A};

    private static final int OTHER = 0x4472C4;

    /** Closer than this, added over red, green and blue, nobody reads one on the other. */
    private static final int CLOSE = 30;

    private final DefaultIndexedColorMap palette = new DefaultIndexedColorMap();

    /** The colour an element names. */
    int read(Xml xml, int automatic) {
        String rgb = xml.attribute("rgb");
        String theme = xml.attribute("theme");
        String indexed = xml.attribute("indexed");
        int colour = automatic;
        if (rgb.matches("[0-9A-Fa-f]{6,8}")) {
            colour = Integer.parseInt(rgb.substring(rgb.length() - 6), 16);
        } else if (theme.matches("\\d{1,3}")) {
            int place = Integer.parseInt(theme);
            colour = place < THEME.length ? THEME[place] : OTHER;
        } else if (indexed.matches("\\d{1,3}")) {
            byte[] of = palette.getRGB(Integer.parseInt(indexed));
            colour = of == null ? automatic : (of[0] & 0xFF) << 16 | (of[1] & 0xFF) << 8 | (of[2] & 0xFF);
        }
        String tint = xml.attribute("tint");
        return tint.isEmpty() ? colour : tinted(colour, Double.parseDouble(tint));
    }

    private static int tinted(int colour, double tint) {
        int tinted = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = colour >> shift & 0xFF;
            double lighter = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
            tinted |= Math.clamp(Math.round(lighter), 0, 255) << shift;
        }
        return tinted;
    }

    static boolean areAlike(int one, int other) {
        int apart = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            apart += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
        }
        return apart < CLOSE;
    }
}
