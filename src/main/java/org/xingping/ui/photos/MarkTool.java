package org.xingping.ui.photos;

import java.util.List;
import java.util.Optional;
import org.xingping.photo.Mark;
import org.xingping.photo.Mark.Spot;

/** What the mouse draws. */
enum MarkTool {
    ARROW(1),
    BOX(2),
    ELLIPSE(3),
    LINE(4),
    TEXT(5),
    NUMERAL(6),
    BLUR(7);

    /** Spots closer together than this, in ten-thousandths, are a slip of the hand and no mark. */
    private static final int SLIP = 60;

    private final int digit;

    MarkTool(int digit) {
        this.digit = digit;
    }

    /** The key that takes it. */
    int digit() {
        return digit;
    }

    /** Whether one click is enough. */
    boolean isClicked() {
        return this == TEXT || this == NUMERAL;
    }

    /**
     * The mark that was drawn along these spots; empty where the hand only slipped.
     *
     * @param words of a text; empty words make none
     * @param number the one a new number gets
     */
    Optional<Mark> drawn(List<Spot> spots, String words, int number) {
        Spot first = spots.getFirst();
        Spot last = spots.getLast();
        if (!isClicked() && Math.abs(first.x() - last.x()) + Math.abs(first.y() - last.y()) < SLIP && this != LINE) {
            return Optional.empty();
        }
        return switch (this) {
            case ARROW -> Optional.of(new Mark.Arrow(first, last));
            case BOX -> Optional.of(new Mark.Box(first, last));
            case ELLIPSE -> Optional.of(new Mark.Ellipse(first, last));
            case BLUR -> Optional.of(new Mark.Blur(first, last));
            case LINE -> spots.size() < 2 ? Optional.empty() : Optional.of(new Mark.Line(spots));
            case TEXT -> words.isBlank() ? Optional.empty() : Optional.of(new Mark.Text(first, words.strip()));
            case NUMERAL -> Optional.of(new Mark.Numeral(first, number));
        };
    }

    /** The next number on a picture with these marks. */
    static int nextNumber(List<Mark> marks) {
        return 1
                + marks.stream()
                        .mapToInt(mark -> mark instanceof Mark.Numeral(Spot _, int value) ? value : 0)
                        .max()
                        .orElse(0);
    }
}
