package org.xingping.photo;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The few pairs of pictures that are worth a closer look: those whose spectra differ least. */
final class Hints {
    private static final int MOST = 120;

    /** In how many of its 126 bits a copy may differ from the window that comes nearest to it. */
    private static final int FARTHEST = 42;

    private final PriorityQueue<Hint> farthestFirst = new PriorityQueue<>(
            MOST + 1, Comparator.comparingInt(Hint::distance).reversed());

    /**
     * @param photo its number in the library
     * @param window the part that looks like the whole of the other
     * @param ofLibrary whether it is a part of the library's photo, and not of the one that is looked for
     */
    record Hint(int distance, int photo, Window window, boolean ofLibrary) {}

    /** The first distance that is not worth telling. */
    int limit() {
        return farthestFirst.size() < MOST
                ? FARTHEST + 1
                : farthestFirst.element().distance();
    }

    /** Takes a hint below the limit; the farthest one gives way where there are enough. */
    void add(Hint hint) {
        farthestFirst.add(hint);
        if (farthestFirst.size() > MOST) {
            farthestFirst.remove();
        }
    }

    List<Hint> all() {
        return farthestFirst.stream().toList();
    }
}
