package org.xingping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.files.FileOps;
import org.xingping.photo.Format;
import org.xingping.quarantine.Pictures;
import org.xingping.quarantine.Preview;
import org.xingping.testkit.photo.Letter;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.testkit.photo.PictureFiles;
import org.xingping.testkit.photo.Seen;

/** Photos of 12 megapixels from a phone taken in, beside what ImageIO alone would need for them (performance P22 to P25). */
@TestInstance(Lifecycle.PER_CLASS)
class PictureBench {
    private static final int SCENES = 8;
    private static final int PHOTOS = 24;
    private static final int HUNDRED = 100;
    private static final int WARM = 2;
    private static final int MEASURED = 5;

    private final FileOps files = new FileOps();
    private final List<Path> photos = new ArrayList<>();

    private Path folder = Path.of("");

    @BeforeAll
    void photos(@TempDir Path temporary) throws IOException {
        folder = temporary;
        for (int i = 0; i < SCENES; i++) {
            photos.add(Files.write(folder.resolve("photo" + i + ".jpg"), PhonePhotos.photo(i)));
        }
    }

    @Test
    void onePhotoIsTakenInFasterThanByImageIoAlone() {
        try (Pictures pictures = new Pictures(1);
                PlainProcess plain = new PlainProcess()) {
            int[] next = {0, 0};
            long[][] nanos = Turns.timed(
                    WARM * SCENES,
                    MEASURED * SCENES,
                    () -> takeIn(photo(next[0]++), photo -> view(pictures, photo)),
                    () -> takeIn(photo(next[1]++), plain::view));
            Ratio.of("P22 photo taken in, one worker / ImageIO, µs", nanos[0], nanos[1], 50)
                    .hold(0.65, 0.8);
        }
    }

    @Test
    void thePictureIsAsGoodAsThatOfImageIo() {
        double ours = 0;
        double theirs = 0;
        try (Pictures pictures = new Pictures(1);
                PlainProcess plain = new PlainProcess()) {
            for (int i = 0; i < 3; i++) {
                BufferedImage whole = PictureFiles.read(read(photo(i)));
                BufferedImage best = Letter.stored(Lanczos.reduced(whole, 1600, 1200), 8); // 8 undoes 6
                ours += Seen.psnr(PictureFiles.read(view(pictures, photo(i))), best) / 3;
                theirs += Seen.psnr(PictureFiles.read(plain.view(photo(i))), best) / 3;
            }
        }
        System.out.printf(
                "BENCH P22 likeness to a Lanczos reduction, dB: %.2f - %.2f = %+.2f (target -0.20, gate -0.50)%n",
                ours, theirs, ours - theirs);
        assertThat(ours - theirs).isGreaterThanOrEqualTo(-0.5);
    }

    @Test
    void twoWorkersDoNearlyTwiceTheWork() {
        try (Pictures one = new Pictures(1);
                Pictures two = new Pictures(2);
                PlainProcess first = new PlainProcess();
                PlainProcess second = new PlainProcess()) {
            List<PlainProcess> plain = List.of(first, second);
            long[][] nanos = Turns.timed(
                    3, // each of two workers warms up at half the pace of one
                    5,
                    () -> all(1, (_, photo) -> takeIn(photo, each -> view(one, each))),
                    () -> all(2, (_, photo) -> takeIn(photo, each -> view(two, each))),
                    () -> all(
                            2,
                            (hand, photo) ->
                                    takeIn(photo, each -> plain.get(hand).view(each))));
            double alone = Ratio.percentile(nanos[0], 50);
            double both = Ratio.percentile(nanos[1], 50);
            System.out.printf(
                    "BENCH P23 two workers against one, %d photos: %.2f times (target 1.80, gate 1.50)%n",
                    PHOTOS, alone / both);
            Ratio.of("P24 " + PHOTOS + " photos taken in on two cores / ImageIO on two, µs", nanos[1], nanos[2], 50)
                    .hold(0.65, 0.8);
            System.out.printf(
                    "BENCH P24 100 photos on two cores, from %d: %.1f s%n", PHOTOS, both / 1e6 / PHOTOS * 100);
            assertThat(alone / both).isGreaterThanOrEqualTo(1.5);
        }
    }

    @Test
    void aHundredPhotosAreSeenLongBeforeTheyAreTakenIn() {
        try (Pictures pictures = new Pictures(2)) {
            all(2, (_, photo) -> pictures.glance(photo, Format.JPEG)); // warm
            all(2, (_, photo) -> view(pictures, photo));
            long[] first = {0};
            long[][] nanos = Turns.timed(
                    1,
                    7,
                    () -> {
                        long began = System.nanoTime();
                        pictures.glance(photo(0), Format.JPEG);
                        first[0] = Math.max(first[0], System.nanoTime() - began);
                        all(2, HUNDRED, (_, photo) -> pictures.glance(photo, Format.JPEG));
                    },
                    () -> all(2, (_, photo) -> takeIn(photo, each -> view(pictures, each))));
            double seen = Ratio.percentile(nanos[0], 50);
            double whole = Ratio.percentile(nanos[1], 50) / PHOTOS * HUNDRED;
            Ratio.hold("P25 100 photos at a glance", seen, 1_500_000, 0.2 * whole);
            new Ratio("P25 100 photos at a glance / taken in (from " + PHOTOS + "), µs", seen, whole).hold(0.15, 0.2);
            Ratio.hold("P25 the first of them, slowest", first[0] / 1_000.0, 100_000, 1_000_000);
        }
    }

    @FunctionalInterface
    private interface Work {
        void on(int hand, Path photo);
    }

    private void all(int hands, Work work) {
        all(hands, PHOTOS, work);
    }

    /** Each hand takes every so-manieth photo. */
    private void all(int hands, int count, Work work) {
        CountDownLatch done = new CountDownLatch(hands);
        List<Throwable> failed = new ArrayList<>();
        for (int hand = 0; hand < hands; hand++) {
            int mine = hand;
            Thread.ofPlatform().start(() -> {
                try {
                    IntStream.range(0, count).filter(i -> i % hands == mine).forEach(i -> work.on(mine, photo(i)));
                } catch (RuntimeException | Error failure) {
                    synchronized (failed) {
                        failed.add(failure);
                    }
                } finally {
                    done.countDown();
                }
            });
        }
        try {
            done.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        assertThat(failed).isEmpty();
    }

    private Path photo(int number) {
        return photos.get(number % SCENES);
    }

    /** As the program does it: read, hashed, kept with its view, each durably. */
    private void takeIn(Path photo, Function<Path, byte[]> viewing) {
        byte[] bytes = read(photo);
        String name = Thread.currentThread().threadId() + "-" + digest(bytes);
        keep(name, bytes);
        keep(name + ".view", viewing.apply(photo));
    }

    private void keep(String name, byte[] bytes) {
        files.replace(
                folder.resolve(name),
                bytes.length,
                out -> out.write(bytes),
                written -> assertThat(written).hasSize(bytes.length));
    }

    private static byte[] view(Pictures pictures, Path photo) {
        return ((Preview.Made) pictures.preview(photo, Format.JPEG)).view();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
