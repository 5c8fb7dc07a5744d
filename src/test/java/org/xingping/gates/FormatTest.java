package org.xingping.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One format, no discussion: {@code mvn test -Dtest=FormatTest -Dformat} rewrites what differs. */
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void everySourceIsFormatted() throws IOException, FormatterException {
        SortedMap<Path, String> differing = differing(Sources.java("src"));
        if (System.getProperty("format") != null) {
            for (Map.Entry<Path, String> file : differing.entrySet()) {
                Files.writeString(file.getKey(), file.getValue());
            }
            return;
        }
        assertThat(differing.keySet())
                .as("not formatted; mend them with: mvn test -Dtest=FormatTest -Dformat")
                .isEmpty();
    }

    @Test
    void aSloppySourceIsCaughtAndMended() throws FormatterException {
        Path file = Path.of("Sloppy.java");
        String sloppy = "import java.util.Map;\nclass  Sloppy{int a ;}\n";

        assertThat(differing(Map.of(file, sloppy))).containsEntry(file, "class Sloppy {\n    int a;\n}\n");
        assertThat(differing(differing(Map.of(file, sloppy)))).isEmpty();
    }

    /** The files that are not as they should be, with the text they should have. */
    private static SortedMap<Path, String> differing(Map<Path, String> sources) throws FormatterException {
        SortedMap<Path, String> differing = new TreeMap<>();
        for (Map.Entry<Path, String> file : sources.entrySet()) {
            String formatted = FORMATTER.formatSourceAndFixImports(file.getValue());
            if (!formatted.equals(file.getValue())) {
                differing.put(file.getKey(), formatted);
            }
        }
        return differing;
    }
}
