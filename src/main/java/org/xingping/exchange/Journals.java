package org.xingping.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Sheet;
import org.xingping.journal.Line;

/** The journal of a sheet as files: one a chain, one line of text a line, each as it is. */
final class Journals {
    private static final String ENDING = ".jsonl";

    private Journals() {}

    /** By name, in the order of the names. */
    static Map<String, byte[]> files(Sheet sheet) {
        Map<String, byte[]> files = new TreeMap<>();
        sheet.entries().stream()
                .map(Entry::line)
                .collect(Collectors.groupingBy(Journals::name))
                .forEach((name, lines) -> files.put(
                        name,
                        lines.stream()
                                .map(line -> line.text() + "\n")
                                .collect(Collectors.joining())
                                .getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** Where a line stands in a package. */
    static String name(Line line) {
        return PartName.SHEETS + line.sheet() + "/" + line.chain() + ENDING;
    }
}
