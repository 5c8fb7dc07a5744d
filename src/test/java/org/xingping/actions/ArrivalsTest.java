package org.xingping.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {
    private static final Instant BEGAN = Instant.parse("2026-11-23T01:00:00Z");
    private static final byte[] PART = {(byte) 0xFF, (byte) 0xD8, 1, 2, 3};

    @TempDir
    Path folder;

    private Path card = Path.of("");
    private Arrivals arrivals = new Arrivals(card, BEGAN);

    @BeforeEach
    void watch() {
        card = folder.resolve("DCIM");
        arrivals = new Arrivals(card, BEGAN);
    }

    private Path picture(String name) throws IOException {
        Files.createDirectories(card.resolve("100MEDIA"));
        return Files.write(card.resolve("100MEDIA").resolve(name), PART);
    }

    @Test
    void aPictureIsToldOnceAfterItHasStoppedGrowing() throws IOException {
        Path picture = picture("IMG_1.JPG");
        assertThat(arrivals.look()).isEmpty();
        Files.write(picture, PART, StandardOpenOption.APPEND);
        assertThat(arrivals.look()).as("it grew").isEmpty();
        assertThat(arrivals.look()).containsExactly(picture);
        assertThat(arrivals.look()).isEmpty();
    }

    @Test
    void aCardThatIsPutInLaterAndPulledOutInBetweenIsReadAllTheSame() throws IOException {
        assertThat(arrivals.look()).isEmpty();
        Path picture = picture("IMG_1.JPG");
        arrivals.look();
        Files.move(card, folder.resolve("out"));
        assertThat(arrivals.look()).isEmpty();
        Files.move(folder.resolve("out"), card);
        assertThat(arrivals.look()).isEmpty();
        assertThat(arrivals.look()).containsExactly(picture);
    }

    @Test
    void whatIsOlderThanTheAssessmentOrNoPictureIsNotMeant() throws IOException {
        Files.setLastModifiedTime(picture("old.jpg"), FileTime.from(BEGAN.minusSeconds(1)));
        Path fresh = picture("new.jpg");
        Files.setLastModifiedTime(fresh, FileTime.from(BEGAN));
        picture("notes.txt");
        picture("._new.jpg");
        arrivals.look();

        assertThat(arrivals.look()).containsExactly(fresh);
    }
}
