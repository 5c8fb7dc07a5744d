package org.xingping.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.photo.Header;
import org.xingping.photo.Refusal;
import org.xingping.quarantine.HostilePictures.Fate;
import org.xingping.quarantine.HostilePictures.Hostile;
import org.xingping.testkit.photo.PhonePhotos;

/** Whatever a picture does, the program lives, knows within a moment whether to take it in, and the next one is shown. */
class HostilePicturesTest {
    private static final long SEED = Long.getLong("xingping.seed", System.nanoTime());
    private static final int FLIPS = 3_000;
    private static final int WORKERS = 2;
    private static final long HEADER_MILLIS = 100;
    private static final long HEAP_GROWTH = 64L << 20;
    private static final ThreadMXBean WORKED = ManagementFactory.getThreadMXBean();

    @TempDir
    private Path folder;

    @Test
    void everyPictureOfTheCorpusMeetsItsFate() throws IOException {
        Map<String, Hostile> corpus = HostilePictures.all();
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(60);
        Map<Fate, Integer> met = new EnumMap<>(Fate.class);
        List<String> wrong = new ArrayList<>();
        long before = usedHeap();
        try (Pictures pictures = new Pictures(WORKERS)) {
            corpus.forEach((name, hostile) -> {
                long began = System.nanoTime();
                Fate fate = fate(pictures, written("picture", hostile.file()));
                met.merge(fate, 1, Integer::sum);
                long millis = (System.nanoTime() - began) / 1_000_000;
                if (millis > 1_000) {
                    System.out.printf("%s: %s after %d ms%n", name, fate, millis);
                }
                boolean right = hostile.fate() == Fate.EITHER ? fate != Fate.REFUSED : fate == hostile.fate();
                if (!right) {
                    wrong.add(name + ": " + fate + " instead of " + hostile.fate());
                }
            });
            long grown = usedHeap() - before;
            System.out.printf("%d hostile pictures: %s; heap grew by %d kB%n", corpus.size(), met, grown >> 10);
            assertThat(wrong).isEmpty();
            assertThat(grown).isLessThan(HEAP_GROWTH);
        }
    }

    @Test
    void aGigabyteThatBeginsLikeAPhotoIsRefusedAtOnce() throws IOException {
        Path large = written("large.jpg", PhonePhotos.photo(1, 80, 60, 6));
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1L << 30); // a hole, no disk
        }

        assertThat(header(large)).isEqualTo(new Header.Refused(Refusal.FILE_TOO_LARGE, null));
    }

    @Test
    void flippedBytesCostNoOtherPictureAnything() throws Exception {
        System.out.println("seed " + SEED);
        List<Map.Entry<String, byte[]>> valid =
                List.copyOf(HostilePictures.valid().entrySet());
        try (Pictures pictures = new Pictures(WORKERS);
                ExecutorService callers = Executors.newFixedThreadPool(WORKERS)) {
            List<Callable<Map<Fate, Integer>>> shares = IntStream.range(0, WORKERS)
                    .<Callable<Map<Fate, Integer>>>mapToObj(share -> () -> flipped(pictures, valid, share))
                    .toList();
            for (Future<Map<Fate, Integer>> share : callers.invokeAll(shares)) {
                System.out.println("flipped: " + share.get());
                assertThat(share.get()).containsKeys(Fate.PREVIEWED, Fate.NO_PREVIEW);
            }
            for (Map.Entry<String, byte[]> whole : valid) {
                Fate fate = fate(pictures, written("whole", whole.getValue()));
                assertThat(fate).as(whole.getKey()).isEqualTo(Fate.PREVIEWED);
            }
        }
    }

    private Map<Fate, Integer> flipped(Pictures pictures, List<Map.Entry<String, byte[]>> valid, int share) {
        Random random = new Random(SEED + share);
        Map<Fate, Integer> met = new EnumMap<>(Fate.class);
        for (int i = 0; i < FLIPS / WORKERS; i++) {
            byte[] bytes = valid.get(i % valid.size()).getValue().clone();
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            met.merge(fate(pictures, written("flipped" + share, bytes)), 1, Integer::sum);
        }
        return met;
    }

    /** Both ways of looking at it are gone, as the program goes them; the window's side reads the header alone. */
    private static Fate fate(Pictures pictures, Path file) {
        return switch (header(file)) {
            case Header.Refused _ -> Fate.REFUSED;
            case Header.Picture picture -> {
                assertThat(pictures.glance(file, picture.format())).isNotNull();
                yield pictures.preview(file, picture.format()) instanceof Preview.Made
                        ? Fate.PREVIEWED
                        : Fate.NO_PREVIEW;
            }
        };
    }

    /** The time this thread has worked, and the best of three: a busy machine is not the picture's doing. */
    private static Header header(Path file) {
        long best = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            long began = WORKED.getCurrentThreadCpuTime();
            try (FileChannel channel = new FileInputStream(file.toFile()).getChannel()) {
                Header header = Header.read(channel);
                best = Math.min(best, (WORKED.getCurrentThreadCpuTime() - began) / 1_000_000);
                if (best <= HEADER_MILLIS) {
                    return header;
                }
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }
        throw new AssertionError("its header took " + best + " ms");
    }

    private Path written(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
