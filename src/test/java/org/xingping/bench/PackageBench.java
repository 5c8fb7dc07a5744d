package org.xingping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.Delivery;
import org.xingping.actions.PhotoActions.Incoming;
import org.xingping.actions.PhotoActions.Target;
import org.xingping.files.FileOps;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.PackageParts;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.work.Progress;

/**
 * A package with a thousand photos of some 300 kB, against plain copying of the same bytes into one file, synced. The program
 * reads every original twice and the package once more before it gets its name; that is the price of a package that is known
 * to be whole.
 */
class PackageBench {
    private static final int PHOTOS = 1_000;
    private static final int SCENES = 20;
    private static final int WIDTH = 1056;
    private static final int HEIGHT = 792;
    private static final int COMMENT = 8;
    private static final int WARM = 1;
    private static final int MEASURED = 5;

    @TempDir
    Path folder;

    @Test
    void aThousandPhotosCostAFewCopiesOfTheirBytes() throws IOException {
        try (HandOver work = HandOver.in(folder)) {
            Opened before = work.complete("滨江花园", 2);
            List<Incoming> incoming = new ArrayList<>();
            for (int number = 0; number < PHOTOS; number++) {
                incoming.addAll(Delivery.taken(List.of(work.house().gallery().takeIn(picture(number)))));
            }
            work.house().photos().attach(before.id(), incoming, new Target("BJ-01", null));
            Opened opened = work.house().assessments().open(before.id());
            List<Path> originals = opened.sheet().photos().values().stream()
                    .flatMap(List::stream)
                    .map(Photo::content)
                    .distinct()
                    .map(content -> original(work, opened, content))
                    .toList();
            assertThat(originals).hasSizeGreaterThan(PHOTOS);
            PackageParts parts = PackageParts.of(work, opened, before, folder);
            Path ours = folder.resolve("ours.xingping");
            Path copy = folder.resolve("copy");

            long[][] nanos = Turns.timed(
                    WARM,
                    MEASURED,
                    () -> parts.write(ours, new FileOps(), Progress.UNSEEN),
                    () -> copy(originals, copy));

            System.out.printf(
                    "BENCH package: %d photos, %,d bytes of pictures, package %,d bytes%n",
                    originals.size(), Files.size(copy), Files.size(ours));
            new Ratio("package / its pictures, bytes", Files.size(ours), Files.size(copy)).hold(1.01, 1.02);
            Ratio.of("best: package of 1,000 photos written and verified / plain copy, µs", nanos[0], nanos[1], 0)
                    .print();
            Ratio.of("package of 1,000 photos written and verified / plain copy, µs", nanos[0], nanos[1], 50)
                    .hold(2.5, 5);
        }
    }

    private static Path original(HandOver work, Opened opened, String content) {
        return opened.sheet().photos().values().stream()
                .flatMap(List::stream)
                .filter(photo -> photo.content().equals(content))
                .findFirst()
                .map(work.house().gallery()::original)
                .orElseThrow();
    }

    /** Few scenes, each time with a comment of its own: no two files are alike. */
    private byte[] picture(int number) throws IOException {
        Path scene = folder.resolve("scene-" + number % SCENES);
        if (!Files.exists(scene)) {
            Files.write(scene, PhonePhotos.photo(number, WIDTH, HEIGHT, 1));
        }
        byte[] plain = Files.readAllBytes(scene);
        ByteBuffer own = ByteBuffer.allocate(plain.length + COMMENT);
        own.put(plain, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (COMMENT - 2))
                .putInt(number);
        return own.put(plain, 2, plain.length - 2).array();
    }

    private static void copy(List<Path> originals, Path target) {
        try (FileOutputStream out = new FileOutputStream(target.toFile())) {
            for (Path original : originals) {
                Files.copy(original, out);
            }
            out.getFD().sync();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
