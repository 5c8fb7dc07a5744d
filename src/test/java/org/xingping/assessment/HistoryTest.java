package org.xingping.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Season;
import org.xingping.journal.Line;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Journal;
import org.xingping.text.Messages;

/** Where a sheet has been, and what led from one state to the next. */
class HistoryTest {
    private static final int ROUNDS = 60;
    private static final Person LIN = RandomJournals.PEOPLE.getFirst();
    private static final Checklist CHECKLIST = Editions.SHIPPED.checklist();

    private final Journal journal = new Journal("s-1", "a");

    @Test
    void theLastStateIsTheSheetAndEveryStateIsMadeOfBeginningsOfItsChains() {
        RandomJournals random = new RandomJournals(7);
        for (int round = 0; round < ROUNDS; round++) {
            Sheet sheet = Sheet.of(skewed(random));
            List<Entry> states = History.of(sheet).states();
            assertThat(sheet.asOf(states.getLast())).isEqualTo(sheet);
            assertThat(sheet.asOf(Instant.MAX)).isEqualTo(sheet);
            int lines = 0;
            for (Entry state : states) {
                Sheet then = sheet.asOf(state);
                assertThat(then.entries()).contains(state).hasSizeGreaterThanOrEqualTo(lines);
                assertThat(then.started()).isEqualTo(sheet.started());
                assertThat(sheet.entries()).containsAll(then.entries());
                assertThat(holes(sheet, then)).isEmpty();
                lines = then.entries().size();
            }
        }
    }

    /** Written on laptops whose clocks differ, and are set back now and then. */
    private static List<Entry> skewed(RandomJournals random) {
        int differs = random.nextInt(40) - 20;
        return random.next(30).stream()
                .map(entry ->
                        entry.line().chain().equals("b") || random.nextInt(9) == 0 ? later(entry, differs) : entry)
                .toList();
    }

    private static Entry later(Entry entry, int seconds) {
        Line line = entry.line();
        String at = entry.stamp().at().toString();
        String then = entry.stamp().at().plusSeconds(seconds).toString();
        return Lines.read(new Line(
                line.sheet(), line.chain(), line.seq(), line.prev(), line.text().replace(at, then)));
    }

    /** Lines of the sheet that are missing although a later one of their chain is there. */
    private static List<Entry> holes(Sheet sheet, Sheet then) {
        return sheet.entries().stream()
                .filter(entry -> !then.entries().contains(entry))
                .filter(entry -> then.entries().stream()
                        .anyMatch(other ->
                                other.line().chain().equals(entry.line().chain())
                                        && other.line().seq() > entry.line().seq()))
                .toList();
    }

    @Test
    void aStateDoesNotDependOnTheOrderOfArrival() {
        RandomJournals random = new RandomJournals(8);
        for (int round = 0; round < ROUNDS; round++) {
            List<Entry> lines = skewed(random);
            List<Entry> shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, new Random(round));
            Sheet one = Sheet.of(lines);
            Sheet other = Sheet.of(shuffled);
            Entry at = random.pick(lines);
            assertThat(other.asOf(at)).isEqualTo(one.asOf(at));
            assertThat(other.asOf(at.stamp().at()))
                    .isEqualTo(one.asOf(at.stamp().at()));
            assertThat(History.of(other).changes()).isEqualTo(History.of(one).changes());
        }
    }

    @Test
    void whatWasWrittenLaterDoesNotReachAnEarlierState() {
        RandomJournals random = new RandomJournals(9);
        for (int round = 0; round < ROUNDS; round++) {
            Sheet sheet = Sheet.of(skewed(random));
            List<Entry> states = History.of(sheet).states();
            Sheet half = sheet.asOf(states.get(states.size() / 2));
            for (Entry state : states.subList(0, states.size() / 2)) {
                assertThat(half.asOf(state)).isEqualTo(sheet.asOf(state));
            }
        }
    }

    @Test
    void everyChangeLeadsFromWhatStoodBeforeItToWhatStoodAfterIt() {
        RandomJournals random = new RandomJournals(10);
        int undone = 0;
        int settled = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Sheet sheet = Sheet.of(skewed(random));
            List<Change> changes = History.of(sheet).changes();
            assertThat(changes.stream().map(Change::entry)).containsExactlyInAnyOrderElementsOf(sheet.entries());
            List<Entry> before = new ArrayList<>();
            for (Change change : changes) {
                Optional<Sheet> was = before.isEmpty() ? Optional.empty() : Optional.of(Sheet.of(before));
                before.add(change.entry());
                Sheet is = Sheet.of(before);
                undone += change.entry().kind() instanceof Kind.Undone
                        ? change.turns().size()
                        : 0;
                for (Change.Turn turn : change.turns()) {
                    if (was.isEmpty() || isSettled(was.get(), turn)) {
                        assertThat(was.map(sheetThen -> said(sheetThen, turn.said()))
                                        .orElse("nothing"))
                                .isEqualTo(said(turn.before()));
                    }
                    if (isSettled(is, turn)) {
                        assertThat(said(is, turn.said())).isEqualTo(said(turn.after()));
                        settled++;
                    }
                }
                assertThat(change.undone())
                        .isEqualTo(sheet.isCancelled(change.entry().step()));
            }
        }
        assertThat(undone).isGreaterThan(ROUNDS);
        assertThat(settled).isGreaterThan(10 * ROUNDS);
    }

    /** Of what is said differently nothing counts, while the history goes on telling what was said last. */
    private static boolean isSettled(Sheet sheet, Change.Turn turn) {
        return sheet.conflicts().stream()
                .noneMatch(conflict -> conflict.subject().equals(Subject.of(turn.said())));
    }

    /** What the line says, as far as the fold keeps it. */
    private static String said(Optional<Entry> line) {
        return line.map(entry -> switch (entry.kind()) {
                    case Kind.Answered answered -> answered.answer() + "";
                    case Kind.FindingPut put -> entry.item() + put.finding();
                    case Kind.PhotoAttached attached -> entry.item() + attached.photo();
                    case Kind.Noted noted -> noted.text();
                    case Kind.VetoFound found -> new VetoCheck.Found(found.proof(), found.names()) + "";
                    case Kind.VetoCleared _ -> new VetoCheck.Cleared() + "";
                    default -> "untold";
                })
                .orElse("nothing");
    }

    /** The same of the sheet, about what this line is about. */
    private static String said(Sheet sheet, Entry about) {
        String item = Objects.requireNonNullElse(about.item(), "");
        return switch (about.kind()) {
            case Kind.Answered _ -> {
                Answer answer = sheet.answer(CHECKLIST.item(item));
                yield answer instanceof Answer.Unscored ? "nothing" : answer + "";
            }
            case Kind.FindingPut put -> finding(sheet, put.finding().id());
            case Kind.FindingWithdrawn withdrawn -> finding(sheet, withdrawn.finding());
            case Kind.PhotoAttached attached -> photo(sheet, attached.photo().id());
            case Kind.PhotoDetached detached -> photo(sheet, detached.photo());
            case Kind.Noted _ -> sheet.note(item).isEmpty() ? "nothing" : sheet.note(item);
            case Kind.VetoFound found -> veto(sheet, found.veto());
            case Kind.VetoCleared cleared -> veto(sheet, cleared.veto());
            default ->
                said(History.of(sheet).changes().stream()
                        .flatMap(change -> change.turns().stream())
                        .filter(turn -> Subject.of(turn.said()).equals(Subject.of(about)))
                        .reduce((_, last) -> last)
                        .flatMap(Change.Turn::after));
        };
    }

    private static String veto(Sheet sheet, String code) {
        VetoCheck veto = sheet.veto(code);
        return veto instanceof VetoCheck.Open ? "nothing" : veto + "";
    }

    private static String finding(Sheet sheet, String id) {
        return sheet.findings().entrySet().stream()
                .flatMap(filed -> filed.getValue().stream()
                        .filter(finding -> finding.id().equals(id))
                        .map(finding -> filed.getKey() + finding.withNumber(Numbered.count(finding.number()))))
                .findFirst()
                .orElse("nothing");
    }

    private static String photo(Sheet sheet, String id) {
        return sheet.photos().entrySet().stream()
                .flatMap(filed -> filed.getValue().stream()
                        .filter(photo -> photo.id().equals(id))
                        .map(photo -> (filed.getKey().isEmpty() ? null : filed.getKey())
                                + ""
                                + photo.withNumber(Numbered.count(photo.number()))))
                .findFirst()
                .orElse("nothing");
    }

    @Test
    void whatWasUndoneLaterStandsAgainInThePast() {
        begin();
        String step = answer("KF-02", 48);
        Entry scored = journal.entries().getLast();
        journal.write(LIN, List.of(Deed.of(new Kind.Undone(step))));

        Sheet sheet = journal.sheet();
        assertThat(sheet.answer(CHECKLIST.item("KF-02"))).isEqualTo(Answer.UNSCORED);
        assertThat(sheet.asOf(scored).answer(CHECKLIST.item("KF-02"))).isEqualTo(new Answer.Ratio(48, 49));
        assertThat(sheet.asOf(scored.stamp().at())).isEqualTo(sheet.asOf(scored));
        assertThat(sheet.asOf(scored.stamp().at().minusMillis(1)).answer(CHECKLIST.item("KF-02")))
                .isEqualTo(Answer.UNSCORED);
    }

    @Test
    void aStepIsThereAsAWholeOrNotAtAll() {
        begin();
        Finding finding = Finding.plain("f-1", 1, "a", Finding.Place.UNKNOWN, "积尘", 1);
        journal.write(
                LIN,
                List.of(
                        Deed.on("BJ-02", new Kind.FindingPut(finding)),
                        Deed.on("BJ-02", new Kind.Answered(Answer.UNSCORED)),
                        Deed.on("BJ-02", new Kind.Noted("看"))));
        Sheet sheet = journal.sheet();
        for (Entry line : sheet.entries().subList(1, 4)) {
            assertThat(sheet.asOf(line)).isEqualTo(sheet);
        }
        assertThat(History.of(sheet).states()).hasSize(2);
    }

    @Test
    void aClockSetBackDoesNotTearALineFromTheOneBeforeIt() {
        Instant noon = Instant.parse("2025-07-15T04:00:00Z");
        List<Entry> lines = List.of(
                line("a", 1, noon, Deed.of(RandomJournals.started())),
                line("a", 2, noon.plusSeconds(60), Deed.on("KF-02", new Kind.Noted("一"))),
                line("a", 3, noon.minusSeconds(3_600), Deed.on("KF-02", new Kind.Noted("二"))),
                line("b", 1, noon.minusSeconds(9_999), Deed.on("BJ-02", new Kind.Noted("早"))),
                line("b", 2, noon.plusSeconds(30), Deed.on("BJ-02", new Kind.Noted("晚"))));
        Sheet sheet = Sheet.of(lines);

        assertThat(History.of(sheet).changes().stream()
                        .map(change -> change.entry().line().chain()
                                + change.entry().line().seq()))
                .containsExactly("a1", "b1", "b2", "a2", "a3");
        assertThat(sheet.asOf(noon.plusSeconds(59)).note("KF-02")).isEmpty();
        assertThat(sheet.asOf(noon.plusSeconds(60)).note("KF-02")).isEqualTo("二");
        assertThat(sheet.asOf(noon.minusSeconds(20_000)).entries()).hasSize(1);
    }

    private static Entry line(String chain, long seq, Instant at, Deed deed) {
        Stamp stamp = new Stamp(at, ZoneOffset.ofHours(8), "r", seq);
        return Lines.write("s-1", chain, seq, Line.NONE, stamp, LIN, chain + seq, deed);
    }

    @Test
    void sayingMoreOfTheSameIsNoRevisionButSayingOtherwiseIs() {
        begin();
        answer("KF-02", 48);
        put(1, "积尘");
        put(2, "积尘");
        assertThat(revised("KF-02", "BJ-02")).containsExactly(false, false);
        answer("KF-02", 47);
        put(1, "积尘");
        assertThat(revised("KF-02", "BJ-02")).containsExactly(true, true);
    }

    @Test
    void takingBackAndUndoingAreRevisions() {
        begin();
        String step = answer("KF-02", 48);
        put(1, "积尘");
        journal.write(LIN, List.of(Deed.on("BJ-02", new Kind.FindingWithdrawn("f-1"))));
        journal.write(LIN, List.of(Deed.of(new Kind.Undone(step))));
        journal.write(LIN, List.of(Deed.on("KF-01", new Kind.Noted("看"))));
        assertThat(revised("KF-02", "BJ-02", "KF-01")).containsExactly(true, true, false);
    }

    @Test
    void changesAreToldFromWhatToWhatAndWhy() {
        begin();
        answer("KF-02", 48);
        String step = answer("KF-02", 47);
        String undo = journal.write(LIN, List.of(Deed.of(new Kind.Undone(step))));
        journal.write(LIN, List.of(Deed.of(new Kind.Undone(undo))));
        journal.write(LIN, List.of(Deed.on("KF-02", new Kind.Answered(new Answer.CouldNotAssess("系统停用")))));
        put(1, "积尘");
        put(2, "积尘");
        journal.write(LIN, List.of(Deed.on("BJ-02", new Kind.FindingWithdrawn("f-1"))));
        journal.write(LIN, List.of(Deed.of(new Kind.Amended(Samples.BARE.withSeason(Season.SPRING), "日期改了"))));
        journal.write(LIN, List.of(Deed.of(new Kind.Reopened("补查"))));

        assertThat(told())
                .containsExactly(
                        "开始评价||||",
                        "评分||48/49 = 97.96%||",
                        "评分|48/49 = 97.96%|47/49 = 95.92%||",
                        "撤销：KF-02 评分|47/49 = 95.92%|48/49 = 97.96%||已撤销",
                        "恢复：KF-02 评分|48/49 = 97.96%|47/49 = 95.92%||",
                        "评分|47/49 = 95.92%|无法评定|系统停用|",
                        "问题1||积尘 1处||",
                        "问题1|积尘 1处|积尘 2处||",
                        "问题1|积尘 2处|无||",
                        "评价信息|季节 冬季|季节 春季|日期改了|",
                        "定稿||重新打开|补查|");
    }

    @Test
    void aChangeBelongsToEveryItemItTouches() {
        begin();
        String step = answer("KF-02", 48);
        journal.write(LIN, List.of(Deed.of(new Kind.Undone(step))));
        History history = History.of(journal.sheet());
        assertThat(history.of("KF-02")).hasSize(2);
        assertThat(history.of("BJ-02")).isEmpty();
        assertThat(history.changes().getLast().codes()).containsExactly("KF-02");
    }

    private List<String> told() {
        Sheet sheet = journal.sheet();
        ChangeWords words = new ChangeWords(Messages.in(Locale.SIMPLIFIED_CHINESE), CHECKLIST, sheet);
        return History.of(sheet).changes().stream()
                .map(change -> {
                    ChangeWords.Told told = words.told(change);
                    return String.join(
                            "|", told.subject(), told.before(), told.after(), told.why(), change.undone() ? "已撤销" : "");
                })
                .toList();
    }

    private Stream<Boolean> revised(String... items) {
        History history = History.of(journal.sheet());
        return Stream.of(items).map(history::isRevised);
    }

    private void begin() {
        journal.write(LIN, List.of(Deed.of(RandomJournals.started())));
    }

    private String answer(String item, int part) {
        return journal.write(LIN, List.of(Deed.on(item, new Kind.Answered(new Answer.Ratio(part, 49)))));
    }

    private void put(int count, String what) {
        Finding finding = Finding.plain("f-1", 1, "a", Finding.Place.UNKNOWN, what, count);
        journal.write(LIN, List.of(Deed.on("BJ-02", new Kind.FindingPut(finding))));
    }
}
