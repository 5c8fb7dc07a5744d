package org.xingping.assessment;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.xingping.photo.Claims;
import org.xingping.photo.Photo;

/**
 * Something odd about a photo that a person should look at (疑问). It asks and never blocks: what a file says of itself proves
 * nothing either way.
 *
 * @param args texts for the sentence, as {@link Oddity} tells
 */
public record PhotoQuestion(Photo photo, Oddity oddity, List<String> args) {
    /** From so many photos with a place on, one of them can be far from the others. */
    private static final int ENOUGH = 3;

    /** In metres: more than any estate is wide. */
    private static final long FAR = 2_000;

    /** In metres, along a meridian. */
    private static final double PER_DEGREE = 111_320;

    public PhotoQuestion {
        args = List.copyOf(args);
    }

    /** What is odd. */
    public enum Oddity {
        /** The end of the file is missing, as after a copy that was broken off. */
        CUT,
        /** It claims another day than that of the visit: the day it claims, the visit's. */
        OTHER_DAY,
        /** It claims a place far from most photos of this sheet: kilometres. */
        FAR_AWAY,
        /** The same file stands in another assessment: its estate, its day, the photo's number there. */
        SAME_ELSEWHERE,
        /** A photo in another assessment looks so much alike that one must have been made of the other: the same texts. */
        ALIKE_ELSEWHERE
    }

    /** What the sheet alone raises, in the order of the photos' numbers. */
    public static List<PhotoQuestion> of(Sheet sheet, List<Attached> photos) {
        List<PhotoQuestion> questions = new ArrayList<>();
        Optional<Point> middle = middle(photos);
        for (Attached attached : photos) {
            Photo photo = attached.photo();
            if (photo.lacksEnd()) {
                questions.add(new PhotoQuestion(photo, Oddity.CUT, List.of()));
            }
            LocalDateTime taken = photo.claims().taken();
            if (taken != null && !taken.toLocalDate().equals(sheet.facts().date())) {
                questions.add(new PhotoQuestion(
                        photo,
                        Oddity.OTHER_DAY,
                        List.of(
                                taken.toLocalDate().toString(),
                                sheet.facts().date().toString())));
            }
            long metres = middle.flatMap(there -> Point.of(photo.claims()).map(there::away))
                    .orElse(0L);
            if (metres > FAR) {
                questions.add(new PhotoQuestion(photo, Oddity.FAR_AWAY, List.of(String.valueOf(metres / 1_000))));
            }
        }
        return questions;
    }

    /** Where most photos claim to be; nothing where too few of them tell. */
    private static Optional<Point> middle(List<Attached> photos) {
        List<Point> located = photos.stream()
                .flatMap(attached -> Point.of(attached.photo().claims()).stream())
                .toList();
        return located.size() < ENOUGH
                ? Optional.empty()
                : Optional.of(new Point(median(located, Point::north), median(located, Point::east)));
    }

    private static double median(List<Point> points, ToDoubleFunction<Point> degrees) {
        return points.stream().mapToDouble(degrees).sorted().toArray()[points.size() / 2];
    }

    /** A claimed place, in degrees. */
    private record Point(double north, double east) {
        static Optional<Point> of(Claims claims) {
            BigDecimal north = claims.latitude();
            BigDecimal east = claims.longitude();
            return north == null || east == null
                    ? Optional.empty()
                    : Optional.of(new Point(north.doubleValue(), east.doubleValue()));
        }

        /** How far another place is, in metres. */
        long away(Point other) {
            double up = (other.north - north) * PER_DEGREE;
            double right = (other.east - east) * PER_DEGREE * Math.cos(Math.toRadians(north));
            return Math.round(Math.hypot(up, right));
        }
    }
}
