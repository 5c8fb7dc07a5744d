package org.xingping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.xingping.photo.Likeness;
import org.xingping.photo.Likenesses;
import org.xingping.testkit.photo.Lineup;
import org.xingping.testkit.photo.Lineup.Verdict;

/** Photos handed in a second time: how many are found, how many honest ones accused, and how long a large library takes. */
class LikenessBench {
    private static final int LIBRARY = 100_000;
    private static final int SPECTRA = 102;
    private static final int HEAD = 5;
    private static final int WARM = 20;
    private static final int MEASURED = 40;

    @Test
    void copiesAreFoundAndHonestPhotosAreNot() {
        List<Verdict> verdicts = LongStream.of(555_001, 555_002)
                .mapToObj(seed -> judged(seed, 0.7))
                .toList();
        assertThat(verdicts).allSatisfy(verdict -> {
            assertThat(verdict.recall()).isGreaterThanOrEqualTo(0.95);
            assertThat(verdict.falseRate()).isLessThan(0.01);
        });
        judged(555_003, 0.5); // told only
    }

    @Test
    void aHundredThousandPhotosAreSearchedInNoTime() {
        List<Likeness> photos = Lineup.drawn(555_004, 8, 2, 0.7, 800).photos();
        Random random = new Random(555_004);
        Likenesses library = new Likenesses();
        for (int i = 0; i < LIBRARY; i++) {
            library.add("" + i, stranger(photos.get(i % photos.size()), random));
        }
        long[] bare = random.longs((long) LIBRARY * SPECTRA).toArray();
        int[] next = {0};
        long[] bits = {0};
        long[][] nanos = Turns.timed(
                WARM,
                MEASURED,
                () -> library.find(photos.get(next[0]++ % photos.size())),
                () -> bits[0] += differing(bare, next[0]));
        assertThat(bits[0]).isPositive();
        Ratio.of("one photo among 100,000 / a bare count of the bits, µs", nanos[0], nanos[1], 50)
                .print();
        Ratio.of("the same, slowest of ten", nanos[0], nanos[1], 90).print();
        Ratio.hold("one photo among 100,000", Ratio.percentile(nanos[0], 50), 200_000, 1_000_000);
    }

    private static Verdict judged(long seed, double kept) {
        Lineup lineup = Lineup.drawn(seed, 20, 3, kept, 1_200);
        Map<String, Verdict> judged = lineup.judged(Likenesses::find);
        judged.forEach((kind, verdict) -> print(seed, kept, kind, verdict));
        Verdict all = Lineup.total(judged);
        print(seed, kept, "all", all);
        return all;
    }

    private static void print(long seed, double kept, String kind, Verdict verdict) {
        System.out.printf(
                "BENCH copies that keep %.0f %%, seed %d, %s: found %d of %d, accused %d of %d honest%n",
                100 * kept, seed, kind, verdict.found(), verdict.copies(), verdict.accused(), verdict.honest());
    }

    /** A photo that has as much in common with this one as any other photo of its kind. */
    private static Likeness stranger(Likeness photo, Random random) {
        byte[] bytes = photo.bytes();
        for (int i = HEAD; i < HEAD + SPECTRA * Long.BYTES; i++) {
            for (int bit = 0; bit < 8; bit++) {
                if (random.nextInt(10) < 4) {
                    bytes[i] ^= (byte) (1 << bit);
                }
            }
        }
        return Likeness.read(bytes).orElseThrow();
    }

    private static long differing(long[] bare, long from) {
        long count = 0;
        for (long value : bare) {
            count += Long.bitCount(value ^ from);
        }
        return count;
    }
}
