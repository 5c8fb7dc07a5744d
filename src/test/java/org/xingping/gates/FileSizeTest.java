package org.xingping.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** A file that a person can hold in the head. Above the limit it is two files that have not been told apart yet. */
class FileSizeTest {
    private static final int MOST_LINES = 400;

    @Test
    void noSourceIsTooLong() {
        SortedMap<Path, String> main = Sources.java("src/main/java");
        System.out.printf("%d main sources, median %d lines%n", main.size(), median(main));

        assertThat(tooLong(Sources.java("src")))
                .as("longer than %d lines; find the second idea in them", MOST_LINES)
                .isEmpty();
    }

    @Test
    void oneLineTooManyIsCaught() {
        assertThat(tooLong(Map.of(Path.of("Long.java"), "\n".repeat(MOST_LINES))))
                .isEmpty();
        assertThat(tooLong(Map.of(Path.of("Long.java"), "\n".repeat(MOST_LINES + 1))))
                .containsExactly("Long.java: 401");
    }

    private static List<String> tooLong(Map<Path, String> sources) {
        return sources.entrySet().stream()
                .filter(file -> lines(file.getValue()) > MOST_LINES)
                .map(file -> file.getKey() + ": " + lines(file.getValue()))
                .toList();
    }

    private static long median(Map<Path, String> sources) {
        List<Long> sizes = sources.entrySet().stream()
                .filter(file -> !file.getKey().endsWith("package-info.java"))
                .map(file -> lines(file.getValue()))
                .sorted()
                .toList();
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
    }

    private static long lines(String text) {
        return text.lines().count();
    }
}
