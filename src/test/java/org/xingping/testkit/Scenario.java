package org.xingping.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Entry;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Finding;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Parameters;
import org.xingping.assessment.Period;
import org.xingping.assessment.Person;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.Steps;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Edition;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.Item;
import org.xingping.checklist.Season;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.scoring.Range;
import org.xingping.scoring.Rating;
import org.xingping.scoring.Scoring;

/**
 * A sheet filled in step by step, in memory:
 * {@code given(edition).on("BJ-02").finding("a", 4).fullMarks().expectTotal("84.70")}. Every call is one step with its own
 * lines. Facts set before the first deed stand in the sheet's first line; set later they amend it.
 */
public final class Scenario {
    public static final Person INSPECTOR = new Person("p-lin", "林晓");

    private final Edition edition;
    private final Checklist checklist;
    private final String assessment;
    private final Journal journal;
    private final Kind.SheetKind kind;
    private Facts facts;
    private Person person = INSPECTOR;
    private @Nullable String current;
    private boolean started;

    private Scenario(Edition edition, String number, Kind.SheetKind kind) {
        this.edition = edition;
        this.assessment = "assessment-" + number;
        this.journal = new Journal("sheet-" + number, number.equals("1") ? "a" : number);
        this.kind = kind;
        this.checklist = edition.checklist();
        this.facts = FullMarks.facts(checklist);
    }

    public static Scenario given(Edition edition) {
        return new Scenario(edition, "1", Kind.SheetKind.LEAD);
    }

    /** One of several sheets, such as come before a panel, or the panel's. */
    public static Scenario given(Edition edition, String number, Kind.SheetKind kind) {
        return new Scenario(edition, number, kind);
    }

    /** A checklist that stands in no file, such as one changed for a test. */
    public static Scenario given(Checklist checklist) {
        return given(new Edition("0".repeat(64), "", checklist));
    }

    /** Visits on this day; the season and the period follow. */
    public Scenario date(String day) {
        LocalDate visit = LocalDate.parse(day);
        return facts(old -> new Facts(
                old.type(),
                visit,
                checklist.seasons().of(visit),
                Period.before(visit),
                old.number(),
                old.team(),
                old.estate(),
                old.parameters()));
    }

    public Scenario season(Season season) {
        return facts(old -> old.withSeason(season));
    }

    /** The estate does not have these. */
    public Scenario without(Equipment... equipment) {
        return estate(old -> old.withMissing(Set.of(equipment)));
    }

    public Scenario occupied(int homes) {
        return estate(old -> old.withOccupied(homes));
    }

    public Scenario estate(UnaryOperator<EstateFacts> change) {
        return facts(old -> old.withEstate(change.apply(old.estate())));
    }

    public Scenario parameters(UnaryOperator<Parameters> change) {
        return facts(old -> old.withParameters(change.apply(old.parameters())));
    }

    public Scenario facts(UnaryOperator<Facts> change) {
        Facts changed = change.apply(facts());
        if (started) {
            return step(Deed.of(new Kind.Amended(changed, null)));
        }
        facts = changed;
        return this;
    }

    /** The facts as they stand now. */
    public Facts facts() {
        return started ? journal.sheet().facts() : facts;
    }

    /** Who acts from now on. */
    public Scenario by(Person other) {
        person = other;
        return this;
    }

    /** What the next call without an item is about. */
    public Scenario on(String item) {
        current = checklist.item(item).code();
        return this;
    }

    public Scenario answer(Answer answer) {
        return step(Deed.on(current(), new Kind.Answered(answer)));
    }

    public Scenario answer(String item, Answer answer) {
        return on(item).answer(answer);
    }

    public Scenario clear() {
        return answer(new Answer.Clear());
    }

    public Scenario notApplicable(String reason) {
        return answer(new Answer.NotApplicable(reason));
    }

    /** Every live item of the section that may be left out, or not: 不适用. */
    public Scenario sectionNotApplicable(String section) {
        begin();
        Season season = journal.sheet().facts().season();
        return step(checklist.sections().stream()
                .filter(one -> one.code().equals(section))
                .flatMap(one -> one.items().stream())
                .filter(item -> item.liveIn(season))
                .map(item -> Deed.on(item.code(), new Kind.Answered(new Answer.NotApplicable("本小区没有"))))
                .toArray(Deed[]::new));
    }

    public Scenario couldNotAssess(String reason) {
        return answer(new Answer.CouldNotAssess(reason));
    }

    /** One finding of so many on the current item. */
    public Scenario finding(String kind, int count) {
        return finding(kind, "3栋大堂", "积尘", count);
    }

    public Scenario finding(String kind, String place, String what, int count) {
        begin();
        int number = journal.sheet().nextFindingNumber(journal.chain());
        Finding finding = Finding.plain("f-" + number, number, kind, Finding.Place.at(place), what, count);
        return step(Deed.on(current(), new Kind.FindingPut(finding)));
    }

    public Scenario zeroLine() {
        return finding(Finding.ZERO_LINE, 1);
    }

    /** A photo under the item in hand; of it only the line is there. */
    public Scenario photo() {
        return step(
                FullMarks.photos(sheet(), List.of(checklist().item(current()))).getFirst());
    }

    public Scenario withdraw(String finding) {
        return step(Deed.on(current(), new Kind.FindingWithdrawn(finding)));
    }

    public Scenario note(String text) {
        return step(Deed.on(current(), new Kind.Noted(text)));
    }

    public Scenario flag(boolean on) {
        return step(Deed.on(current(), new Kind.Flagged(on)));
    }

    /** The veto holds, with proof and two names. */
    public Scenario veto(String code) {
        return step(Deed.of(new Kind.VetoFound(code, "现场记录", List.of("林晓", "陈思"))));
    }

    public Scenario vetoCleared(String code) {
        return step(Deed.of(new Kind.VetoCleared(code, true)));
    }

    public Scenario allVetoesCleared() {
        return step(checklist.vetoes().stream()
                .map(veto -> Deed.of(new Kind.VetoCleared(veto.code(), true)))
                .toArray(Deed[]::new));
    }

    public Scenario survey(Survey survey) {
        return step(Deed.of(new Kind.SurveyRecorded(survey)));
    }

    /** A survey of so many questionnaires in which every question got this tally. */
    public Scenario survey(int valid, Tally tally) {
        Map<String, Tally> questions = new LinkedHashMap<>();
        FullMarks.survey(checklist.items(), facts().estate())
                .questions()
                .keySet()
                .forEach(key -> questions.put(key, tally));
        return survey(new Survey(true, valid, valid, valid, questions));
    }

    /** Papers and a date inside the period. */
    public Scenario claim(String item) {
        return on(item).step(Deed.on(
                item, new Kind.BonusClaimed("证明材料", facts().period().to())));
    }

    public Scenario verdict(String item, Kind.Verdict verdict) {
        return on(item).step(Deed.on(item, new Kind.BonusConfirmed(verdict, null)));
    }

    /** Every bonus item: papers handed in and confirmed. */
    public Scenario claimAllConfirmed() {
        List<Deed> deeds = new ArrayList<>();
        for (Item item : checklist.items()) {
            if (item.isBonus()) {
                deeds.add(Deed.on(
                        item.code(),
                        new Kind.BonusClaimed("证明材料", facts().period().to())));
                deeds.add(Deed.on(item.code(), new Kind.BonusConfirmed(Kind.Verdict.CONFIRMED, null)));
            }
        }
        return step(deeds.toArray(Deed[]::new));
    }

    /** Every live item that is still open gets its full mark. */
    public Scenario fullMarks() {
        return fullMarks(_ -> true);
    }

    /** Every open item of the base sections gets its full mark; the bonus items stay open. */
    public Scenario baseFullMarks() {
        return fullMarks(item -> !item.isBonus());
    }

    /** These items get their full mark. */
    public Scenario fullMarks(String... items) {
        Set<String> wanted = new HashSet<>(Arrays.asList(items));
        return fullMarks(item -> wanted.contains(item.code()));
    }

    private Scenario fullMarks(Predicate<Item> wanted) {
        begin();
        List<Item> items = live().stream().filter(wanted).toList();
        return step(FullMarks.deeds(sheet(), items).toArray(Deed[]::new));
    }

    /** A photo under every live item that may ask for one; of them only the lines are there. */
    public Scenario photographed() {
        begin();
        return step(FullMarks.photos(sheet(), live()).toArray(Deed[]::new));
    }

    /** Every bonus item that is still open is not claimed. */
    public Scenario restNotClaimed() {
        begin();
        return step(live().stream()
                .filter(item -> item.isBonus() && journal.sheet().state(item) == ItemState.OPEN)
                .map(item -> Deed.on(item.code(), new Kind.Answered(new Answer.NotClaimed())))
                .toArray(Deed[]::new));
    }

    /** One step of any deeds; nothing is written for none. */
    public Scenario step(Deed... deeds) {
        begin();
        if (deeds.length > 0) {
            journal.write(person, List.of(deeds));
        }
        return this;
    }

    /** Takes back the newest step of this person; fails where there is none. */
    public Scenario undo() {
        Steps.Step step = Steps.undoable(sheet(), person, journal.chain()).orElseThrow();
        return step(Deed.of(new Kind.Undone(step.id())));
    }

    /** Takes back the newest undo of this person; fails where there is none. */
    public Scenario redo() {
        Steps.Redo redo = Steps.redoable(sheet(), person, journal.chain()).orElseThrow();
        return step(Deed.of(new Kind.Undone(redo.undo().id())));
    }

    private void begin() {
        if (!started) {
            started = true;
            journal.write(
                    person,
                    List.of(Deed.of(new Kind.Started(assessment, edition.hash(), kind, List.of(), facts, "0.1.0"))));
        }
    }

    private String current() {
        if (current == null) {
            throw new IllegalStateException("say on(item) first");
        }
        return current;
    }

    private List<Item> live() {
        Season season = facts().season();
        return checklist.items().stream().filter(item -> item.liveIn(season)).toList();
    }

    public Edition edition() {
        return edition;
    }

    public Checklist checklist() {
        return checklist;
    }

    public List<Entry> entries() {
        begin();
        return journal.entries();
    }

    public String chain() {
        return journal.chain();
    }

    public Sheet sheet() {
        begin();
        return journal.sheet();
    }

    public Rating rating() {
        return Scoring.rate(checklist, sheet());
    }

    /** What the item can still be worth, such as {@code 0.30} or {@code 0.00-1.50}. */
    public String points(String item) {
        return range(Objects.requireNonNull(rating().byCode().get(item), item).points());
    }

    public Scenario expectPoints(String item, String points) {
        assertThat(points(item)).as(item).isEqualTo(points);
        return this;
    }

    /** The total, exact such as {@code 85.00} or open such as {@code 85.00-95.00}. */
    public Scenario expectTotal(String total) {
        assertThat(range(rating().total())).as("total").isEqualTo(total);
        return this;
    }

    /** The stars, the same at both ends. */
    public Scenario expectStars(int stars) {
        return expectStars(stars, stars);
    }

    public Scenario expectStars(int low, int high) {
        assertThat(List.of(rating().lowStars(), rating().highStars()))
                .as("stars")
                .isEqualTo(List.of(low, high));
        return this;
    }

    private static String range(Range range) {
        return range.told().replace("–", "-");
    }
}
