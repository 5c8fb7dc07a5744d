package org.xingping.photo;

import java.util.ArrayList;
import java.util.List;

/** Lays a picture over a part of another so that they agree best, first roughly, then finely. */
final class Fit {
    private static final Blocks ROUGH = new Blocks(16, 8);
    private static final Blocks FINE = new Blocks(24, 6);

    /** What agrees less than this before, and after a rough search, is not worth a longer one. */
    private static final double HOPELESS = 0.35;

    private static final double UNLIKE = 0.8;

    /** How far around the search begins. */
    private static final double AROUND = 0.06;

    private final Blocks blocks;
    private final Sums large;
    private final double[] copy;
    private final double[] part;

    private Fit(Blocks blocks, Sums large, Sums copy) {
        this.blocks = blocks;
        this.large = large;
        this.copy = new double[blocks.side() * blocks.side()];
        this.part = new double[this.copy.length];
        copy.cells(Window.WHOLE, blocks.side(), this.copy);
    }

    /** How well the copy agrees with that part of the large picture, or one near it, where it does so worst: 0 to 1. */
    static double of(Grid large, Grid copy, Window near) {
        Sums below = large.smooth();
        Sums above = copy.smooth();
        Fit rough = new Fit(ROUGH, below, above);
        Window begin = rough.best(around(near.shaped(copy.aspect() / large.aspect())));
        if (rough.agreement(begin) < HOPELESS) {
            return 0;
        }
        Window found = rough.climbed(begin, 0.03, 0.007);
        if (rough.agreement(found) < UNLIKE) {
            return 0;
        }
        Fit fine = new Fit(FINE, below, above);
        return fine.weakest(fine.climbed(found, 0.012, 0.0014));
    }

    private static List<Window> around(Window near) {
        List<Window> around = new ArrayList<>();
        for (int down = -1; down <= 1; down++) {
            for (int right = -1; right <= 1; right++) {
                around.add(near.pushed(AROUND * right, AROUND * down));
            }
        }
        return around;
    }

    private Window best(List<Window> windows) {
        Window best = windows.getFirst();
        double most = agreement(best);
        for (Window window : windows) {
            double agreement = agreement(window);
            if (agreement > most) {
                best = window;
                most = agreement;
            }
        }
        return best;
    }

    /** The window that steps lead to which each make it agree better, large steps first. */
    private Window climbed(Window from, double step, double least) {
        Window best = from;
        double most = agreement(best);
        for (double by = step; by > least; by /= 2) {
            boolean moved = true;
            while (moved) {
                moved = false;
                for (Step next : Step.ALL) {
                    Window window = next.from(best, by);
                    double agreement = window.isPart() ? agreement(window) : -1;
                    if (agreement > most) {
                        best = window;
                        most = agreement;
                        moved = true;
                    }
                }
            }
        }
        return best;
    }

    private double agreement(Window window) {
        large.cells(window, blocks.side(), part);
        return blocks.agreement(part, copy);
    }

    private double weakest(Window window) {
        large.cells(window, blocks.side(), part);
        return blocks.weakest(part, copy);
    }
}
