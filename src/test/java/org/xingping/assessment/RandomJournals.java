package org.xingping.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.xingping.checklist.Points;
import org.xingping.checklist.Season;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.journal.Line;
import org.xingping.photo.Claims;
import org.xingping.photo.Format;
import org.xingping.photo.Original;
import org.xingping.photo.Photo;
import org.xingping.testkit.Journal;

/**
 * Journals in which everything happens to the same few items, by two people in two chains, with undo of anything: whatever
 * depends on order or on memory shows up soon. The same seed gives the same journals.
 */
final class RandomJournals {
    static final List<Person> PEOPLE = List.of(new Person("p-1", "林晓"), new Person("p-2", "陈思"));

    static final List<String> ITEMS = List.of("KF-02", "BJ-02", "BA-16", "KF-01");

    private final Random random;

    RandomJournals(long seed) {
        random = new Random(seed);
    }

    /** About so many steps, in two chains, with lines of kinds nobody knows among them. */
    List<Entry> next(int steps) {
        return next(steps, false);
    }

    /** The same; where {@code joined}, each line is written with all the others in sight. */
    List<Entry> next(int steps, boolean joined) {
        Journal one = new Journal("s-1", "a");
        Journal other = new Journal("s-1", "b");
        List<String> done = new ArrayList<>();
        one.write(PEOPLE.getFirst(), List.of(Deed.of(started())));
        for (int i = 0; i < steps; i++) {
            Journal journal = random.nextInt(4) == 0 ? other : one;
            if (joined) {
                journal.join((journal == one ? other : one).entries());
            }
            List<Deed> deeds =
                    done.isEmpty() || random.nextInt(4) > 0 ? deeds() : List.of(Deed.of(new Kind.Undone(pick(done))));
            done.add(journal.write(pick(PEOPLE), deeds));
            if (random.nextInt(9) == 0) {
                done.add(journal.write(pick(PEOPLE), List.of(Deed.of(signing()))));
            }
        }
        List<Entry> entries = new ArrayList<>(one.entries());
        entries.addAll(other.entries());
        for (int i = 0; i < 3; i++) {
            entries.add(dreamt(pick(entries)));
        }
        return entries;
    }

    /** What one action writes: mostly one line, sometimes several. */
    List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        do {
            deeds.add(deed());
        } while (random.nextInt(5) == 0);
        return deeds;
    }

    private Deed deed() {
        String item = pick(ITEMS);
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> Deed.on(item, new Kind.Answered(answer()));
            case 3, 4 -> Deed.on(item, new Kind.FindingPut(finding()));
            case 5 -> Deed.on(item, new Kind.FindingWithdrawn("f-" + random.nextInt(4)));
            case 6 -> Deed.on(item, new Kind.Noted(pick(List.of("", "待复核", "已补拍"))));
            case 7 -> Deed.on(item, new Kind.Flagged(random.nextBoolean()));
            case 8 ->
                Deed.of(new Kind.VetoFound("VT-0" + (1 + random.nextInt(3)), "证明" + random.nextInt(3), List.of()));
            case 9 -> Deed.of(new Kind.VetoCleared("VT-0" + (1 + random.nextInt(3)), random.nextBoolean()));
            case 10 ->
                random.nextBoolean()
                        ? Deed.on(item, new Kind.BonusClaimed("材料" + random.nextInt(3), LocalDate.of(2025, 1, 2)))
                        : Deed.on(item, new Kind.BonusConfirmed(pick(List.of(Kind.Verdict.values())), null));
            case 11, 12 -> new Deed(random.nextInt(3) == 0 ? null : item, new Kind.PhotoAttached(photo()));
            case 13 -> Deed.of(new Kind.PhotoDetached("ph-" + random.nextInt(3)));
            case 14 ->
                Deed.of(new Kind.PhotoMarked("ph-" + random.nextInt(3), pick(List.of(List.of(), Samples.MARKS))));
            case 15 -> Deed.of(new Kind.SurveyRecorded(survey()));
            default -> Deed.of(new Kind.Amended(Samples.BARE.withSeason(pick(List.of(Season.values()))), null));
        };
    }

    static Kind started() {
        return new Kind.Started("as-1", "0".repeat(64), Kind.SheetKind.LEAD, List.of(), Samples.BARE, "0.1.0");
    }

    private Answer answer() {
        return switch (random.nextInt(6)) {
            case 0 -> Answer.UNSCORED;
            case 1 -> new Answer.Ratio(random.nextInt(10), 10);
            case 2 -> new Answer.Value(BigDecimal.valueOf(random.nextInt(100), 1), false);
            case 3 -> new Answer.NotApplicable("无");
            case 4 -> new Answer.Ticked(Set.of(1 + random.nextInt(3)), Set.of());
            default -> new Answer.Awarded(new Points(random.nextInt(100)));
        };
    }

    private Finding finding() {
        int id = random.nextInt(4);
        return Finding.plain("f-" + id, id + 1, "a", Finding.Place.at("3栋"), "积尘", 1 + random.nextInt(9));
    }

    private Kind signing() {
        String id = "si-" + random.nextInt(3);
        if (random.nextInt(3) == 0) {
            return new Kind.SignatureWithdrawn(id);
        }
        Signature.Role role = pick(List.of(Signature.Role.values()));
        Signature signature = new Signature(id, role, "林晓" + random.nextInt(2), null, "", Samples.INK);
        return new Kind.Signed(signature, List.of("h" + random.nextInt(3)));
    }

    private Photo photo() {
        int id = random.nextInt(3);
        Original original = new Original("ab".repeat(32), Format.JPEG, 1, "");
        return Photo.of("ph-" + id, id + 1, original, Claims.NONE)
                .withFinding(random.nextBoolean() ? "f-" + random.nextInt(4) : null);
    }

    private Survey survey() {
        return new Survey(true, 50, 40, 30, Map.of("overall", new Tally(random.nextInt(30), 1, 0, 0, 0, 0)));
    }

    /** The same line, said in a word of a later version. */
    private static Entry dreamt(Entry entry) {
        Line line = entry.line();
        String kind = entry.kind().getClass().getSimpleName();
        return Lines.read(Lines.columns(line.text().replace("\"kind\":\"" + kind + "\"", "\"kind\":\"Dreamt\"")));
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    int nextInt(int bound) {
        return random.nextInt(bound);
    }
}
