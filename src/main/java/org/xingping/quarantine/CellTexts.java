package org.xingping.quarantine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of cells: without their runs of different fonts, without the hints how to pronounce them, without escapes. */
final class CellTexts {
    private static final int MOST = 1_000_000;
    private static final int MOST_CHARACTERS = 1 << 25;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern UNDERSCORE = Pattern.compile("_(?:x005[Ff]_)+");

    private CellTexts() {}

    /** Those that the cells of a workbook share. */
    static List<String> shared(ZipParts parts, String part) throws IOException {
        List<String> texts = new ArrayList<>();
        int characters = 0;
        try (Xml xml = parts.xml(part, Names.MAIN, Names.STRICT_MAIN)) {
            if (xml.next(0)) {
                while (xml.next(1)) {
                    if (xml.name().equals("si")) {
                        String text = read(xml);
                        texts.add(text);
                        characters = NotReadable.atMost(MOST_CHARACTERS, characters + text.length());
                        NotReadable.atMost(MOST, texts.size());
                    }
                }
            }
        }
        return texts;
    }

    /** The text of the element, which is then over. */
    static String read(Xml xml) throws IOException {
        int here = xml.depth();
        StringBuilder text = new StringBuilder();
        while (xml.next(here)) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "r" -> {
                    int run = xml.depth();
                    while (xml.next(run)) {
                        if (xml.name().equals("t")) {
                            text.append(xml.text());
                        }
                    }
                }
                default -> {}
            }
        }
        return plain(text.toString());
    }

    /**
     * What is meant by a text that is stored so. All ends of lines are alike; and so is what LibreOffice does not keep apart: how
     * often an underscore is escaped, and a tab from its own sign for one in what a formula comes to.
     */
    static String plain(String stored) {
        String text = stored;
        if (stored.contains("_x")) {
            text = ESCAPE.matcher(stored)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
            text = UNDERSCORE.matcher(text).replaceAll("_").replace('\u0001', '\t');
        }
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
