package org.xingping.assessment;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
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
        /** It claims another day than that of the visit: the day it claims, the visit's. */
        OTHER_DAY,
        /** It claims a place far from most photos of this sheet: kilometres. */
        FAR_AWAY,
        /** The same file is evidence in another assessment: its estate and date. */
        SAME_ELSEWHERE,
        /** A photo that looks the same is evidence in another assessment: its estate and date. */
        ALIKE_ELSEWHERE
    }

    /** What the sheet alone raises, in the order of the photos' numbers. */
    public static List<PhotoQuestion> of(Sheet sheet, List<Attached> photos) {
        List<PhotoQuestion> questions = new ArrayList<>();
        List<Claims> located = photos.stream()
                .map(attached -> attached.photo().claims())
                .filter(claims -> claims.latitude() != null && claims.longitude() != null)
                .toList();
        for (Attached attached : photos) {
            Photo photo = attached.photo();
            LocalDateTime taken = photo.claims().taken();
            if (taken != null && !taken.toLocalDate().equals(sheet.facts().date())) {
                questions.add(new PhotoQuestion(
                        photo,
                        Oddity.OTHER_DAY,
                        List.of(
                                taken.toLocalDate().toString(),
                                sheet.facts().date().toString())));
            }
            long metres = located.size() < ENOUGH ? 0 : away(photo.claims(), located);
            if (metres > FAR) {
                questions.add(new PhotoQuestion(photo, Oddity.FAR_AWAY, List.of(String.valueOf(metres / 1_000))));
            }
        }
        return questions;
    }

    /** How far from the middle of all of them, in metres; nothing where the photo claims no place. */
    private static long away(Claims claims, List<Claims> all) {
        BigDecimal north = claims.latitude();
        BigDecimal east = claims.longitude();
        if (north == null || east == null) {
            return 0;
        }
        double middleNorth = median(all.stream()
                .mapToDouble(one -> one.latitude() == null ? 0 : one.latitude().doubleValue())
                .sorted()
                .toArray());
        double middleEast = median(all.stream()
                .mapToDouble(
                        one -> one.longitude() == null ? 0 : one.longitude().doubleValue())
                .sorted()
                .toArray());
        double up = (north.doubleValue() - middleNorth) * PER_DEGREE;
        double right = (east.doubleValue() - middleEast) * PER_DEGREE * Math.cos(Math.toRadians(middleNorth));
        return Math.round(Math.hypot(up, right));
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
