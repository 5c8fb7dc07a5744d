package org.xingping.photo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xingping.photo.Hints.Hint;

/**
 * Photos by what they look like: finds the one that another was made of, or that was made of it. A photo of the same place
 * from another step is another photo, and one that shows next to nothing is like no other. Not for several threads at once.
 */
public final class Likenesses {
    private static final double ALIKE = 0.7;
    private static final int WINDOWS = Window.ALL.size();
    private static final int SPECTRA = 2 * WINDOWS;

    private final List<String> keys = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();

    private long[] spectra = new long[0];

    /**
     * A photo that was found.
     *
     * @param alike how well the two agree where they agree worst: 0.7 to 1, which the same picture comes near to
     */
    public record Match(String key, double alike) {}

    /** Adds a photo; the same key may stand for several. */
    public void add(String key, Likeness likeness) {
        add(key, likeness.grid(), likeness.spectra(), 0);
    }

    private void add(String key, Grid grid, long[] given, int at) {
        int from = grids.size() * SPECTRA;
        if (from == spectra.length) {
            spectra = Arrays.copyOf(spectra, Math.max(64 * SPECTRA, from + from / SPECTRA / 2 * SPECTRA));
        }
        System.arraycopy(given, at, spectra, from, SPECTRA);
        keys.add(key);
        grids.add(grid);
    }

    /** Those of them whose keys are allowed. */
    public Likenesses only(Predicate<String> allowed) {
        Likenesses some = new Likenesses();
        for (int photo = 0; photo < keys.size(); photo++) {
            if (allowed.test(keys.get(photo))) {
                some.add(keys.get(photo), grids.get(photo), spectra, photo * SPECTRA);
            }
        }
        return some;
    }

    /** The photo that is most like this one, if any is so much alike that one must come of the other. */
    public Optional<Match> find(Likeness wanted) {
        return find(wanted, ALIKE);
    }

    Optional<Match> find(Likeness wanted, double alike) {
        Grid grid = wanted.grid();
        Match best = new Match("", 0);
        for (Hint hint : hints(wanted.spectra())) {
            Grid other = grids.get(hint.photo());
            double like = hint.ofLibrary() ? Fit.of(other, grid, hint.window()) : Fit.of(grid, other, hint.window());
            if (like > best.alike()) {
                best = new Match(keys.get(hint.photo()), like);
            }
        }
        return best.alike() > alike ? Optional.of(best) : Optional.empty();
    }

    private List<Hint> hints(long[] wanted) {
        Hints hints = new Hints();
        for (int photo = 0; photo < grids.size(); photo++) {
            int from = photo * SPECTRA;
            hint(hints, photo, true, nearest(wanted, 0, spectra, from));
            hint(hints, photo, false, nearest(spectra, from, wanted, 0));
        }
        return hints.all();
    }

    private static void hint(Hints hints, int photo, boolean ofLibrary, int nearest) {
        int distance = nearest / WINDOWS;
        if (distance < hints.limit()) {
            hints.add(new Hint(distance, photo, Window.ALL.get(nearest % WINDOWS), ofLibrary));
        }
    }

    /** The window of one photo that is nearest to the whole of another: their distance times {@link #WINDOWS}, plus its number. */
    private static int nearest(long[] wholes, int whole, long[] parts, int from) {
        long shades = wholes[whole];
        long relief = wholes[whole + WINDOWS];
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < WINDOWS; i++) {
            int distance = Long.bitCount(parts[from + i] ^ shades) + Long.bitCount(parts[from + WINDOWS + i] ^ relief);
            nearest = Math.min(nearest, distance * WINDOWS + i);
        }
        return nearest;
    }
}
