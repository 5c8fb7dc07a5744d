package org.xingping.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.xingping.testkit.photo.Lineup;
import org.xingping.testkit.photo.Lineup.Verdict;
import org.xingping.testkit.photo.Retouch;
import org.xingping.testkit.photo.Scenery;

@TestInstance(Lifecycle.PER_CLASS)
class LikenessTest {
    private static final long SEED = 20_261_128;
    private static final double RECALL = 0.95;
    private static final double FALSE = 0.01;

    private Lineup lineup = Lineup.drawn(SEED, 0, 0, 1, 0);

    @BeforeAll
    void drawn() {
        System.out.println("seed " + SEED);
        lineup = Lineup.drawn(SEED, 5, 3, 0.7, 800);
    }

    @Test
    void cutShrunkenAndResavedCopiesAreFoundAndHonestPhotosAreNot() {
        Map<String, Verdict> judged = lineup.judged(Likenesses::find);
        judged.forEach((kind, verdict) -> System.out.println(kind + " " + verdict));
        Verdict verdict = Lineup.total(judged);

        assertThat(verdict.copies()).isGreaterThan(100);
        assertThat(verdict.recall()).isGreaterThanOrEqualTo(RECALL);
        assertThat(verdict.falseRate()).isLessThan(FALSE);
    }

    @Test
    void theLineupCatchesASearchThatIsBlind() {
        Verdict blind = total((library, wanted) -> library.find(withoutSpectra(wanted)));

        assertThat(blind.recall()).isLessThan(RECALL);
    }

    @Test
    void theLineupCatchesASearchThatAccusesTooSoon() {
        Verdict rash = total((library, wanted) -> library.find(wanted, 0));

        assertThat(rash.falseRate()).isGreaterThan(FALSE);
    }

    @Test
    void theOriginalIsFoundByItsCopyAndTheCopyByTheOriginal() {
        BufferedImage photo = Scenery.CORRIDOR.photo(SEED, 0, 900, 1_200);
        Likeness original = Lineup.likeness(photo);
        Likeness copy = Lineup.likeness(Retouch.all(photo, new Random(SEED), 0.7));

        assertThat(libraryOf(original).find(copy)).isPresent();
        assertThat(libraryOf(copy).find(original)).isPresent();
    }

    @Test
    void theSamePhotoIsNearlyAsMuchAlikeAsCanBe() {
        Likeness photo = Lineup.likeness(Scenery.STREET.photo(SEED, 0, 800, 600));

        assertThat(libraryOf(photo).find(photo)).hasValueSatisfying(match -> {
            assertThat(match.key()).isEqualTo("0");
            assertThat(match.alike()).isGreaterThan(0.9).isLessThanOrEqualTo(1);
        });
    }

    @Test
    void onlyThoseAllowedAreFound() {
        Likeness photo = Lineup.likeness(Scenery.STREET.photo(SEED, 0, 800, 600));

        assertThat(libraryOf(photo, photo).only(key -> !key.equals("0")).find(photo))
                .hasValueSatisfying(match -> assertThat(match.key()).isEqualTo("1"));
        assertThat(libraryOf(photo).only(_ -> false).find(photo)).isEmpty();
    }

    @Test
    void whatShowsNothingIsNotEvenLikeItself() {
        Likeness dark = Lineup.likeness(Scenery.PLAIN.photo(SEED, 0, 800, 600));
        Likeness dot = Likeness.of(new byte[] {17}, 1, 1);

        assertThat(libraryOf(dark, dot).find(dark)).isEmpty();
        assertThat(libraryOf(dark, dot).find(dot)).isEmpty();
        assertThat(new Likenesses().find(dark)).isEmpty();
    }

    @Test
    void itsBytesAreItself() {
        Likeness photo = Lineup.likeness(Scenery.LAWN.photo(SEED, 0, 800, 600));

        assertThat(photo.bytes()).hasSize(Likeness.LENGTH).hasSizeLessThan(3_000);
        assertThat(Likeness.read(photo.bytes()))
                .contains(photo)
                .map(Likeness::hashCode)
                .contains(photo.hashCode());
        assertThat(photo).isNotEqualTo(Lineup.likeness(Scenery.LAWN.photo(SEED, 1, 800, 600)));
    }

    @Test
    void bytesOfALaterVersionOrCutOffAreNoLikeness() {
        byte[] later = Likeness.of(new byte[] {17}, 1, 1).bytes();
        byte[] cut = Arrays.copyOf(later, later.length - 1);
        later[0]++;

        assertThat(Likeness.read(later)).isEmpty();
        assertThat(Likeness.read(cut)).isEmpty();
        assertThat(Likeness.read(new byte[0])).isEmpty();
    }

    @Test
    void aPictureHasAsManyPixelsAsItsSidesSay() {
        assertThatIllegalArgumentException().isThrownBy(() -> Likeness.of(new byte[5], 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Likeness.of(new byte[0], 0, 3));
    }

    private Verdict total(Lineup.Search search) {
        return Lineup.total(lineup.judged(search));
    }

    private static Likenesses libraryOf(Likeness... photos) {
        Likenesses library = new Likenesses();
        for (int i = 0; i < photos.length; i++) {
            library.add("" + i, photos[i]);
        }
        return library;
    }

    private static Likeness withoutSpectra(Likeness likeness) {
        byte[] bytes = likeness.bytes();
        Arrays.fill(bytes, 1 + Float.BYTES, Likeness.LENGTH - Grid.CELLS, (byte) 0);
        return Likeness.read(bytes).orElseThrow();
    }
}
