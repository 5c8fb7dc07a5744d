package org.xingping.testkit.photo;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xingping.photo.Likeness;
import org.xingping.photo.Likenesses;
import org.xingping.photo.Likenesses.Match;

/** Honest photos that look alike, and a retouched copy of each: how many copies are found, and how many honest ones accused. */
public final class Lineup {
    private final List<Suspect> suspects;

    private Lineup(List<Suspect> suspects) {
        this.suspects = suspects;
    }

    private record Suspect(String kind, String key, Likeness photo, Likeness copy) {}

    /** How a library answers. */
    @FunctionalInterface
    public interface Search {
        Optional<Match> find(Likenesses library, Likeness wanted);
    }

    /**
     * What came out.
     *
     * @param copies of photos that show something
     * @param found of those
     * @param honest photos of any kind
     * @param accused of those
     */
    public record Verdict(int copies, int found, int honest, int accused) {
        private static final Verdict NONE = new Verdict(0, 0, 0, 0);

        public double recall() {
            return (double) found / copies;
        }

        public double falseRate() {
            return (double) accused / honest;
        }

        public Verdict and(Verdict more) {
            return new Verdict(copies + more.copies, found + more.found, honest + more.honest, accused + more.accused);
        }
    }

    /**
     * Draws photos of every kind.
     *
     * @param places of each kind
     * @param shots of each place
     * @param kept the least part of a photo's area that its copy keeps
     * @param width of a photo in pixels; it is three quarters as high
     */
    public static Lineup drawn(long seed, int places, int shots, double kept, int width) {
        int each = places * shots;
        List<String> kinds = Stream.concat(Stream.of(Scenery.values()).map(Scenery::name), Stream.of("SHAPES"))
                .toList();
        return new Lineup(IntStream.range(0, kinds.size() * each)
                .parallel()
                .mapToObj(i -> {
                    String kind = kinds.get(i / each);
                    long place = 10_000 * seed + i % each / shots;
                    BufferedImage photo = photo(kind, place, i % shots, width);
                    BufferedImage copy = Retouch.all(photo, new Random(seed + 7_919L * i), kept);
                    return new Suspect(kind, kind + place + "-" + i % shots, likeness(photo), likeness(copy));
                })
                .toList());
    }

    public static Likeness likeness(BufferedImage picture) {
        Shades shades = Shades.of(picture);
        return Likeness.of(shades.pixels(), shades.width(), shades.height());
    }

    /** By kind of scenery. */
    public Map<String, Verdict> judged(Search search) {
        Likenesses library = library();
        Map<String, Verdict> verdicts = new TreeMap<>();
        suspects.forEach(suspect -> verdicts.merge(suspect.kind, verdict(suspect, library, search), Verdict::and));
        return verdicts;
    }

    /** Of all kinds together. */
    public static Verdict total(Map<String, Verdict> judged) {
        return judged.values().stream().reduce(Verdict.NONE, Verdict::and);
    }

    /** Of all photos, honest ones only. */
    public List<Likeness> photos() {
        return suspects.stream().map(Suspect::photo).toList();
    }

    private Likenesses library() {
        Likenesses library = new Likenesses();
        suspects.forEach(suspect -> library.add(suspect.key, suspect.photo));
        return library;
    }

    private static Verdict verdict(Suspect suspect, Likenesses library, Search search) {
        boolean shows = !suspect.kind.equals(Scenery.PLAIN.name());
        boolean found = shows
                && search.find(library, suspect.copy)
                        .filter(match -> match.key().equals(suspect.key))
                        .isPresent();
        boolean accused = search.find(library.only(key -> !key.equals(suspect.key)), suspect.photo)
                .isPresent();
        return new Verdict(shows ? 1 : 0, found ? 1 : 0, 1, accused ? 1 : 0);
    }

    private static BufferedImage photo(String kind, long place, long shot, int width) {
        return kind.equals("SHAPES")
                ? PhonePhotos.scene(31 * place + shot, width, width * 3 / 4)
                : Scenery.valueOf(kind).photo(place, shot, width, width * 3 / 4);
    }
}
