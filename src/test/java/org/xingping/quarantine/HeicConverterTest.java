package org.xingping.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.photo.Format;
import org.xingping.photo.Header;
import org.xingping.photo.NoPreview;
import org.xingping.testkit.photo.Letter;
import org.xingping.testkit.photo.PhoneExif;
import org.xingping.testkit.photo.PictureFiles;

class HeicConverterTest {
    @TempDir
    private Path folder;

    @Test
    void whatTheSystemConvertsIsPreviewed() throws IOException {
        byte[] sideways = PictureFiles.jpegWithExif(
                PictureFiles.jpeg(Letter.upright(), 0.9f, false),
                PhoneExif.held(6).block());
        Path converted = Files.write(folder.resolve("照片.heic"), sideways);
        try (Pictures pictures = new Pictures(1)) {
            Preview turned = pictures.previewHeic(converted, converter(true, "{in}", "{out}"));
            Preview asItSays = pictures.previewHeic(converted, converter(false, "{in}", "{out}"));

            assertThat(size(turned)).isEqualTo(new Header.Picture(Format.JPEG, Letter.WIDTH, Letter.HEIGHT));
            assertThat(size(asItSays)).isEqualTo(new Header.Picture(Format.JPEG, Letter.HEIGHT, Letter.WIDTH));
        }
    }

    @Test
    void aConverterThatFailsOrHangsLeavesNoPreview() throws IOException {
        Path heic = Files.write(folder.resolve("a.heic"), new byte[9]);
        Limits limits = new Limits(Duration.ofMillis(500), Duration.ofSeconds(9));
        HeicConverter missing = new HeicConverter(List.of(folder.resolve("none").toString()), true);
        try (Pictures pictures = new Pictures(1, Launch.USUAL, limits)) {
            HeicConverter idle = converter(true, "{in}", "{in}"); // copies it onto itself
            for (HeicConverter converter : List.of(missing, idle, converter(true, "{in}"))) {
                assertThat(pictures.previewHeic(heic, converter)).isEqualTo(new Preview.None(NoPreview.CANNOT_DECODE));
            }
        }
    }

    @Test
    void theSystemsConverterIsFoundByItsName() throws IOException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        String path = folder + File.pathSeparator + bin;
        Path program = Files.createFile(bin.resolve("heif-convert"));

        assertThat(HeicConverter.find(path)).isEmpty();
        assumeTrue(program.toFile().setExecutable(true));
        assertThat(HeicConverter.find(path))
                .hasValueSatisfying(found -> assertThat(found.turns()).isTrue());
    }

    private static Header size(Preview preview) {
        assertThat(preview).isInstanceOf(Preview.Made.class);
        return Header.of(((Preview.Made) preview).view());
    }

    private static HeicConverter converter(boolean turns, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Convert.class.getName()));
        command.addAll(List.of(words));
        return new HeicConverter(command, turns);
    }
}
