package org.xingping.testkit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class LayoutFilesTest {
    private static final Path TEMPLATES = Path.of("templates");

    @Test
    void theLayoutsInTemplatesAreWhatTheirAuthorWrites() throws IOException {
        assertSame("report.xlsx", LayoutAuthor.full());
        assertSame("report-one-sheet.xlsx", LayoutAuthor.oneSheet());
    }

    @Test
    void aChangedLayoutIsSeen() throws IOException {
        Map<String, String> full = parts(LayoutAuthor.full());

        assertThat(parts(LayoutAuthor.oneSheet())).isNotEqualTo(full);
        assertThat(parts(LayoutAuthor.full())).isEqualTo(full);
    }

    private static void assertSame(String name, byte[] authored) throws IOException {
        Path file = TEMPLATES.resolve(name);
        if (System.getProperty("layouts") != null) {
            Files.write(file, authored);
        }
        assertThat(parts(Files.readAllBytes(file)))
                .as("write the layouts anew with: mvn test -Dtest=LayoutFilesTest -Dlayouts")
                .isEqualTo(parts(authored));
    }

    /** The parts of the package; its properties hold the moment of writing and do not count. */
    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith("docProps/")) {
                    parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
