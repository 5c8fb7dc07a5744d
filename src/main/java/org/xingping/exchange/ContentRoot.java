package org.xingping.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Edition;
import org.xingping.journal.Line;
import org.xingping.photo.Photo;
import org.xingping.scoring.Rating;
import org.xingping.scoring.Scoring;

/**
 * All that counts, in one number: the standard, where each chain ends, the photos and what it comes to. The workbook is left
 * out, for it prints the number.
 */
public final class ContentRoot {
    private ContentRoot() {}

    /** SHA-256 of the {@link #listing}, 64 lower-case hexadecimal digits. */
    public static String of(Edition edition, Sheet sheet) {
        return Line.sha256(listing(edition, sheet));
    }

    /** What is hashed, one thing a line. */
    static String listing(Edition edition, Sheet sheet) {
        StringBuilder listing = new StringBuilder("xingping content 1\n");
        add(listing, "checklist", edition.hash());
        add(listing, "sheet", sheet.id());
        sheet.lastLines().forEach((chain, last) -> add(listing, "chain", chain, last.seq(), last.hash()));
        photos(sheet).stream().map(Photo::file).distinct().forEach(file -> add(listing, "photo", file));
        Rating rating = Scoring.rate(edition.checklist(), sheet);
        add(listing, "result", rating.total().low(), rating.total().high(), rating.lowStars(), rating.highStars());
        return listing.toString();
    }

    /** The photos that are evidence, those in the tray and those of the sheets at a panel's table too, by the names of their files. */
    static List<Photo> photos(Sheet sheet) {
        return Seated.with(sheet).stream()
                .flatMap(one -> one.photos().values().stream())
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(Photo::file).thenComparingInt(Photo::number))
                .toList();
    }

    private static void add(StringBuilder listing, Object... words) {
        for (int at = 0; at < words.length; at++) {
            listing.append(at == 0 ? "" : " ").append(words[at]);
        }
        listing.append('\n');
    }
}
