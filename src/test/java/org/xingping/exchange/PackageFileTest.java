package org.xingping.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.text.Problem;

/** A package is laid out in one way only, which every program can unpack and only we accept. */
class PackageFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Map<String, byte[]> files = Packages.files();
        Path written = write(Packages.of(files));

        try (PackageFile read = PackageFile.open(Files.newByteChannel(written))) {
            assertThat(read.parts()).extracting(Part::name).containsExactlyElementsOf(files.keySet());
            for (Part part : read.parts()) {
                assertThat(read.bytes(part)).isEqualTo(files.get(part.name()));
            }
        }
    }

    @Test
    void otherZipReadersUnpackIt() throws IOException {
        Map<String, byte[]> files = Packages.files();
        Path written = write(Packages.of(files));

        try (ZipFile zip = new ZipFile(written.toFile())) {
            assertThat(zip.size()).isEqualTo(files.size());
            for (ZipEntry entry : zip.stream().map(one -> (ZipEntry) one).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    assertThat(in.readAllBytes()).isEqualTo(files.get(entry.getName()));
                }
            }
        }
        try (org.apache.commons.compress.archivers.zip.ZipFile zip =
                org.apache.commons.compress.archivers.zip.ZipFile.builder()
                        .setPath(written)
                        .get()) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                try (InputStream in = zip.getInputStream(zip.getEntry(file.getKey()))) {
                    assertThat(in.readAllBytes()).isEqualTo(file.getValue());
                }
            }
        }
    }

    @Test
    void everythingElseIsRefusedInOneSentence() {
        Map<String, byte[]> hostile = HostileLayouts.all();
        Map<String, String> wrong = new TreeMap<>();
        hostile.forEach((what, bytes) -> {
            Throwable refused = catchThrowable(() -> opened(bytes));
            if (!(refused instanceof Problem problem) || !problem.key().startsWith("problem.package.")) {
                wrong.put(what, String.valueOf(refused));
            }
        });

        assertThat(hostile).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
        assertThat(catchThrowable(() -> opened(Packages.of(Packages.files()))))
                .as("an honest one")
                .isNull();
    }

    @Test
    void aNameThatIsNotOursIsShownSoThatItDoesNothing() {
        String told = HostileLayouts.all().entrySet().stream()
                .filter(one -> one.getKey().startsWith("name"))
                .map(one -> catchThrowable(() -> opened(one.getValue())))
                .map(refused -> String.join(
                        " ",
                        ((Problem) refused).args().stream().map(String::valueOf).toList()))
                .collect(Collectors.joining());

        assertThat(told).doesNotContain("\0", "\n").hasSizeLessThan(2_000);
    }

    @Test
    void aByteThatFlippedIsFound() throws IOException {
        byte[] bytes = Packages.of(Packages.files());
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("format: 1");
        bytes[at] ^= 1;
        try (PackageFile read = PackageFile.open(Files.newByteChannel(write(bytes)))) {
            Part checklist = read.parts().get(1);

            assertThat(catchThrowable(() -> read.bytes(checklist))).isInstanceOfSatisfying(Problem.class, problem -> {
                assertThat(problem.key()).isEqualTo("problem.package.damaged");
                assertThat(problem.args()).containsExactly((Object) "checklist.yaml");
            });
        }
    }

    private void opened(byte[] bytes) throws IOException {
        PackageFile.open(Files.newByteChannel(write(bytes))).close();
    }

    private Path write(byte[] bytes) {
        try {
            return Files.write(folder.resolve("package.xingping"), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
