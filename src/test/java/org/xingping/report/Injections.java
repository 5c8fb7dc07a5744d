package org.xingping.report;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.provider.Arguments;

/** Texts that spreadsheets and their file format have been known to misread (reliability E1). */
final class Injections {
    private static final String CONTROLS =
            IntStream.range(0, 32).mapToObj(Character::toString).reduce("", String::concat);

    static final List<String> ALL = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            "|calc",
            "%0A",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(A1)",
            "=cmd|'/c calc'!A0",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "=WEBSERVICE(\"http://example.org\")",
            "=DDE(\"cmd\";\"/c calc\";\"x\")",
            "'=1+1",
            "\u200B=1+1",
            "\uFEFF=1+1",
            "\u202E=1+1",
            "\u2066=1+1",
            "  =1+1",
            "_x0041_",
            "_x000D_",
            "__x0041__",
            "_x005F_x0041_",
            CONTROLS,
            "\u0000",
            "\u007F\u0085\u009F",
            "a\rb",
            "a\r\nb",
            "\uD800",
            "a\uDC00b",
            "\uDC00\uD800",
            "\uFFFE\uFFFF",
            "😀👨‍👩‍👧",
            "𠮷野家",
            "</t>",
            "]]>",
            "<![CDATA[x]]>",
            "&amp;&#x41;",
            "&P&N&\"x\"",
            "x".repeat(32_767),
            "长".repeat(32_768),
            "行\n".repeat(2_000),
            "word ".repeat(20_000),
            "  前后有空格  ");

    private Injections() {}

    static List<Arguments> named() {
        return IntStream.range(0, ALL.size())
                .mapToObj(at -> Arguments.of(at, ALL.get(at)))
                .toList();
    }

    /** As it must be read back: itself, or with a mark one can see where a character cannot be kept. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean kept = point == '\t' || point == '\n' || point == '\r';
            if (point < 32 && !kept) {
                visible.appendCodePoint(0x2400 + point);
            } else if (point == 127) {
                visible.append('\u2421');
            } else if (point == 0xFFFE || point == 0xFFFF || (point >= 0xD800 && point <= 0xDFFF)) {
                visible.append('\uFFFD');
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }
}
