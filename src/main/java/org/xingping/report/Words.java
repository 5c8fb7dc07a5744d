package org.xingping.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind.Ground;
import org.xingping.assessment.Kind.Review;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.PhotoNumber;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Veto;
import org.xingping.photo.Photo;
import org.xingping.scoring.Ruling.Outcome;
import org.xingping.text.Messages;

/** The words of the report in one language; those that formulas compare stand here once. */
final class Words {
    private final Messages messages;

    Words(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    Sentence sentence(String key, int places) {
        return Sentence.of(messages, key, places);
    }

    String notApplicable() {
        return messages.term(ItemState.NOT_APPLICABLE);
    }

    /** How grave a finding is, or how far its correction is. */
    String term(Enum<?> constant) {
        return messages.term(constant);
    }

    String couldNotAssess() {
        return messages.term(ItemState.COULD_NOT_ASSESS);
    }

    String pending() {
        return messages.term(Verdict.PENDING);
    }

    String confirmed() {
        return messages.term(Verdict.CONFIRMED);
    }

    String refused() {
        return messages.term(Verdict.REFUSED);
    }

    /** A sheet that the panel does not accept (不采纳). */
    String rejected() {
        return messages.term(Review.REJECTED);
    }

    String accepted() {
        return messages.term(Review.ACCEPTED);
    }

    /** Somebody has not scored yet. */
    String unscored() {
        return messages.term(Outcome.MISSING);
    }

    /** The panel decided (评议). */
    String decided() {
        return messages.term(Ground.JUDGEMENT);
    }

    /** How an item's points come about. */
    String basis(Outcome outcome) {
        return outcome == Outcome.DECIDED ? decided() : messages.term(outcome);
    }

    String onTop() {
        return messages.term(Placement.ON_TOP);
    }

    /** The item crossed its red line (零分红线) and is zero. */
    String zeroLine() {
        return get("book.status.zero-line");
    }

    String outOfSeason() {
        return get("book.status.season");
    }

    String yes() {
        return get("book.yes");
    }

    String no() {
        return get("book.no");
    }

    String yes(boolean yes) {
        return yes ? yes() : no();
    }

    String unfinished() {
        return get("book.unfinished");
    }

    /** Stands where there is nothing to say. */
    String none() {
        return get("book.none");
    }

    String effect(Veto.Effect effect) {
        return switch (effect) {
            case Veto.Effect.NoStar _ -> get("book.effect.no-star");
            case Veto.Effect.Cap(int stars) -> get("book.effect.cap", messages.stars(stars));
            case Veto.Effect.Down(int stars) -> get("book.effect.down", String.valueOf(stars));
            case Veto.Effect.None _ -> get("book.effect.none");
        };
    }

    String date(LocalDate date) {
        return get(
                "book.date",
                String.valueOf(date.getYear()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getDayOfMonth()));
    }

    /** The names of photos in the order of their numbers, more than two in a row shortened: {@code A2、A5至A9}. */
    String photos(List<Photo> photos) {
        return photos(photos, PhotoNumber::of);
    }

    /** The same under other names. */
    String photos(List<Photo> photos, Function<Photo, String> name) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < photos.size()) {
            int last = at;
            while (last + 1 < photos.size()
                    && photos.get(last + 1).number() == photos.get(last).number() + 1) {
                last++;
            }
            String from = name.apply(photos.get(at));
            String to = name.apply(photos.get(last));
            switch (last - at) {
                case 0 -> names.add(from);
                case 1 -> names.addAll(List.of(from, to));
                default -> names.add(get("book.photos.range", from, to));
            }
            at = last + 1;
        }
        return String.join(get("book.and"), names);
    }

    /** How many photos the annex shows, and how many it leaves out and why. */
    String photosExplained(PhotoList photos) {
        String told = get("book.photos.explained", String.valueOf(photos.shown().size()));
        String tray = photos.tray().isEmpty()
                ? ""
                : get("book.photos.tray", String.valueOf(photos.tray().size()));
        String season = photos.season().isEmpty()
                ? ""
                : get("book.photos.season", String.valueOf(photos.season().size()));
        return told + tray + season;
    }

    /** 一, 二, 三 …; digits where the language has no more of them. */
    String numeral(int number) {
        String[] numerals = get("book.numerals").split(" ");
        return number <= numerals.length ? numerals[number - 1] : String.valueOf(number);
    }
}
