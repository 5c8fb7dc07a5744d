package org.xingping.photo;

import java.util.List;
import java.util.function.UnaryOperator;
import org.xingping.photo.Mark.Spot;

/** Marks that are pushed about as a whole. */
public final class Moved {
    private Moved() {}

    /** The same mark somewhere else, in ten-thousandths of the picture; it stops at the picture's edge, whole. */
    public static Mark by(Mark mark, int right, int down) {
        List<Spot> spots = spots(mark);
        int x = Math.clamp(right, -min(spots, true), Mark.WHOLE - max(spots, true));
        int y = Math.clamp(down, -min(spots, false), Mark.WHOLE - max(spots, false));
        UnaryOperator<Spot> move = spot -> new Spot(spot.x() + x, spot.y() + y);
        return switch (mark) {
            case Mark.Arrow(Spot from, Spot to) -> new Mark.Arrow(move.apply(from), move.apply(to));
            case Mark.Box(Spot one, Spot other) -> new Mark.Box(move.apply(one), move.apply(other));
            case Mark.Ellipse(Spot one, Spot other) -> new Mark.Ellipse(move.apply(one), move.apply(other));
            case Mark.Blur(Spot one, Spot other) -> new Mark.Blur(move.apply(one), move.apply(other));
            case Mark.Line(List<Spot> all) ->
                new Mark.Line(all.stream().map(move).toList());
            case Mark.Text(Spot at, String words) -> new Mark.Text(move.apply(at), words);
            case Mark.Numeral(Spot at, int value) -> new Mark.Numeral(move.apply(at), value);
        };
    }

    private static List<Spot> spots(Mark mark) {
        return switch (mark) {
            case Mark.Arrow(Spot from, Spot to) -> List.of(from, to);
            case Mark.Box(Spot one, Spot other) -> List.of(one, other);
            case Mark.Ellipse(Spot one, Spot other) -> List.of(one, other);
            case Mark.Blur(Spot one, Spot other) -> List.of(one, other);
            case Mark.Line(List<Spot> all) -> all;
            case Mark.Text(Spot at, String _) -> List.of(at);
            case Mark.Numeral(Spot at, int _) -> List.of(at);
        };
    }

    private static int min(List<Spot> spots, boolean across) {
        return spots.stream()
                .mapToInt(spot -> across ? spot.x() : spot.y())
                .min()
                .orElse(0);
    }

    private static int max(List<Spot> spots, boolean across) {
        return spots.stream()
                .mapToInt(spot -> across ? spot.x() : spot.y())
                .max()
                .orElse(0);
    }
}
