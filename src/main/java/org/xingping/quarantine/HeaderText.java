package org.xingping.quarantine;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is printed above and below the pages: its words, without fonts, sizes, colours and space. */
final class HeaderText {
    /** A font, a colour, a size, or a code of one letter. */
    private static final Pattern CODE =
            Pattern.compile("&(\"[^\"]*\"|K[0-9A-Fa-f]{6}|K\\d\\d[+-]\\d{3}|\\d{1,3}|.)|[^&]+", Pattern.DOTALL);

    private static final String SIDES = "LCR";
    private static final String LOOKS = "BIUESXYOH";

    private HeaderText() {}

    /** All that is printed on some page. */
    static String read(Xml xml) throws IOException {
        boolean even = xml.flag("differentOddEven", false);
        boolean first = xml.flag("differentFirst", false);
        StringBuilder whole = new StringBuilder();
        int here = xml.depth();
        while (xml.next(here)) {
            String name = xml.name();
            boolean printed =
                    name.startsWith("odd") || (name.startsWith("even") && even) || (name.startsWith("first") && first);
            String words = words(xml.text());
            if (printed && !words.isEmpty()) {
                whole.append(name.endsWith("Header") ? "↑" : "↓").append(words);
            }
        }
        return whole.toString();
    }

    private static String words(String coded) {
        Map<Integer, StringBuilder> sides = new TreeMap<>();
        int side = 1;
        Matcher pieces = CODE.matcher(coded);
        while (pieces.find()) {
            String piece = pieces.group();
            String code = pieces.group(1);
            StringBuilder words = sides.computeIfAbsent(side, _ -> new StringBuilder());
            if (code == null) {
                words.append(piece.replaceAll("\\s", ""));
            } else if (SIDES.contains(code)) {
                side = SIDES.indexOf(code);
            } else if (code.length() == 1 && !LOOKS.contains(code) && !Character.isDigit(code.charAt(0))) {
                words.append(piece);
            }
        }
        StringBuilder all = new StringBuilder();
        sides.forEach((place, words) -> {
            if (!words.isEmpty()) {
                all.append(" ").append(SIDES.charAt(place)).append(":").append(words);
            }
        });
        return all.toString();
    }
}
