package org.xingping.testkit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.xingping.assessment.Answer;
import org.xingping.assessment.AssessmentType;
import org.xingping.assessment.Deed;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Kind;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Parameters;
import org.xingping.assessment.Period;
import org.xingping.assessment.Person;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Edition;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.scoring.Opened;
import org.xingping.storage.Session;
import org.xingping.storage.Workspace;

/** A workspace with a shelf full of assessments, each made at its own time by scoring it, not by writing rows. */
public final class Shelves {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** The moment at which the shelf is looked at. */
    public static final Instant NOW =
            LocalDateTime.parse("2026-11-23T14:15").atZone(ZONE).toInstant();

    private static final Edition EDITION = Editions.SHIPPED;
    private static final Person INSPECTOR = new Person("p-jia", "检查员甲");

    private final Path folder;
    private final AtomicLong ids = new AtomicLong();

    private Shelves(Path folder) {
        this.folder = folder;
    }

    /** A clock that stands at {@link #NOW}. */
    public static Clock clock() {
        return Clock.fixed(NOW, ZONE);
    }

    /** A run of the program at {@link #NOW}. */
    public static Session session() {
        return new Shelves(Path.of("")).at(NOW, "now");
    }

    /** A later run at that moment; its ids are others. */
    public static Session session(String run) {
        return new Shelves(Path.of("")).at(NOW, run);
    }

    /** The estates of the pictures: one in the middle, one complete, one not begun; five finished, one of last year. */
    public static void fill(Path folder) {
        Shelves shelves = new Shelves(folder);
        shelves.put("滨江花园一期", "恒信物业", "丰泽区", "东湖街道", "2025-10-30", "2025-10-30T16:20", List.of("检查员乙"), 40, true);
        shelves.put("清源山庄", "佳园物业", "丰泽区", "清源街道", "2026-10-27", "2026-10-27T17:05", List.of("检查员丙", "检查员甲"), 9, true);
        shelves.put("丰盛大厦", "众合物业", "洛江区", "万安街道", "2026-11-05", "2026-11-05T15:31", List.of("检查员甲"), 22, true);
        shelves.put("金山小区", "安居物业", "鲤城区", "金龙街道", "2026-11-08", "2026-11-08T16:44", List.of("检查员丙"), 15, true);
        shelves.put("泉秀家园", "佳园物业", "丰泽区", "泉秀街道", "2026-11-12", "2026-11-12T17:12", List.of("检查员甲", "检查员乙"), 0, true);
        shelves.put("刺桐雅苑", "众合物业", "鲤城区", "开元街道", "2026-11-25", "2026-11-20T09:10", List.of("检查员甲"), -1, false);
        shelves.put("东海明珠", "安居物业", "丰泽区", "东海街道", "2026-11-22", "2026-11-22T17:40", List.of("检查员甲"), 8, false);
        shelves.half("滨江花园二期", "恒信物业", "丰泽区", "东湖街道", "2026-11-23", "2026-11-23T14:03");
    }

    /** One more in progress: complete, with the points of many stars, and a veto that leaves none of them. */
    public static void addVetoed(Path folder) {
        Shelves shelves = new Shelves(folder);
        String id =
                shelves.put("华侨新村", "众合物业", "丰泽区", "东美街道", "2026-11-21", "2026-11-21T11:25", List.of("检查员甲"), 3, false);
        try (Workspace workspace = shelves.open("2026-11-21T11:30")) {
            workspace.record(
                    id, INSPECTOR, List.of(Deed.of(new Kind.VetoFound("VT-01", "消防责任事故认定书", List.of("检查员甲")))));
        }
    }

    /**
     * Visits to be compared: two to one estate a year apart, a third that is a draft of who works here, and one to another
     * estate; the oldest first. They lose points by findings, by a level, and by elements that are missing.
     */
    public static List<String> addVisits(Path folder) {
        Shelves shelves = new Shelves(folder);
        return List.of(
                shelves.visit("泉秀家园", "2025-11-14", 3, Map.of("BJ-02", 3, "BJ-04", 2, "BA-16", 1), 12, true),
                shelves.visit("泉秀家园", "2026-08-12", 2, Map.of("BJ-02", 1, "BA-16", 2), 5, true),
                shelves.visit("丰盛大厦", "2026-09-03", 4, Map.of("BJ-04", 1, "BJ-06", 2), 8, true),
                shelves.visit("泉秀家园", "2026-11-20", 1, Map.of("BJ-06", 1), 2, false));
    }

    /** {@code level} of an item with levels, {@code count} of findings by item, {@code lost} others that lose points. */
    private String visit(String estate, String date, int level, Map<String, Integer> count, int lost, boolean sealed) {
        String moment = date + "T16:10";
        try (Workspace workspace = open(moment)) {
            Opened opened = begin(workspace, estate, "佳园物业", "丰泽区", "泉秀街道", date, List.of("检查员甲", "检查员乙"));
            List<Item> live = live(opened);
            List<Deed> deeds = new ArrayList<>();
            deeds.add(Deed.on("LH-04", new Kind.Answered(new Answer.Level(level))));
            new TreeMap<>(count).forEach((code, many) -> {
                int number = deeds.size();
                Finding.Place place = Finding.Place.at("3栋大堂");
                Finding finding = Finding.plain(date + "-" + number, number, "a", place, "积尘未清", many);
                deeds.add(Deed.on(code, new Kind.FindingPut(finding)));
            });
            live.stream()
                    .filter(Shelves::canFail)
                    .filter(item -> !item.code().equals("LH-04"))
                    .limit(lost)
                    .forEach(item -> deeds.add(Deed.on(item.code(), new Kind.Answered(worst(item)))));
            Opened marked = workspace.record(opened.id(), INSPECTOR, deeds);
            List<Item> rest = sealed ? live : live.subList(0, live.size() * 5 / 6);
            workspace.record(opened.id(), INSPECTOR, FullMarks.deeds(marked.sheet(), rest));
            if (sealed) {
                workspace.record(
                        opened.id(),
                        INSPECTOR,
                        confirmed(live, LocalDate.parse(date).minusDays(9)));
                workspace.record(
                        opened.id(), INSPECTOR, List.of(Deed.of(new Kind.Sealed(1, "0".repeat(64), null, null))));
            }
            return opened.id();
        }
    }

    private static List<Deed> confirmed(List<Item> items, LocalDate day) {
        return items.stream()
                .filter(Item::isBonus)
                .flatMap(item -> Stream.of(
                        Deed.on(item.code(), new Kind.BonusClaimed("证明材料", day)),
                        Deed.on(item.code(), new Kind.BonusConfirmed(Kind.Verdict.CONFIRMED, null))))
                .toList();
    }

    /** An assessment that was begun, backed up to the folder and gone on with, all at that moment. */
    public static void fillAt(Path folder, String moment, Path backups) {
        Shelves shelves = new Shelves(folder);
        String id =
                shelves.put("华侨新村", "众合物业", "丰泽区", "东美街道", moment.substring(0, 10), moment, List.of("检查员甲"), -1, false);
        try (Workspace workspace = shelves.open(moment)) {
            workspace.backup(backups);
            workspace.record(id, INSPECTOR, List.of(Deed.on("KF-01", new Kind.Flagged(true))));
        }
    }

    /** One finished assessment after another, a day apart, newest last. */
    public static void fillFinished(Path folder, int count) {
        Shelves shelves = new Shelves(folder);
        for (int at = 0; at < count; at++) {
            LocalDate day = LocalDate.parse("2026-11-20").minusDays(count - at);
            shelves.put(
                    "小区" + (at + 1), "佳园物业", "丰泽区", "泉秀街道", day.toString(), day + "T17:00", List.of("检查员甲"), -1, true);
        }
    }

    /** {@code lost}: how many items lose points; negative: nothing is scored at all. */
    private String put(
            String estate,
            String company,
            String district,
            String street,
            String date,
            String moment,
            List<String> team,
            int lost,
            boolean sealed) {
        try (Workspace workspace = open(moment)) {
            Opened opened = begin(workspace, estate, company, district, street, date, team);
            List<Item> live = live(opened);
            if (lost >= 0) {
                List<Item> losing =
                        live.stream().filter(Shelves::canFail).limit(lost).toList();
                for (Item item : losing) {
                    workspace.record(
                            opened.id(), INSPECTOR, List.of(Deed.on(item.code(), new Kind.Answered(worst(item)))));
                }
                Opened marked = workspace.load(opened.id());
                workspace.record(opened.id(), INSPECTOR, FullMarks.deeds(marked.sheet(), live));
                for (Item item : live.stream().filter(Item::isBonus).toList()) {
                    workspace.record(
                            opened.id(),
                            INSPECTOR,
                            List.of(
                                    Deed.on(
                                            item.code(),
                                            new Kind.BonusClaimed(
                                                    "证明材料",
                                                    LocalDate.parse(date).minusDays(9))),
                                    Deed.on(item.code(), new Kind.BonusConfirmed(Kind.Verdict.CONFIRMED, null))));
                }
            }
            if (sealed) {
                workspace.record(
                        opened.id(), INSPECTOR, List.of(Deed.of(new Kind.Sealed(1, "0".repeat(64), null, null))));
            }
            return opened.id();
        }
    }

    private void half(String estate, String company, String district, String street, String date, String moment) {
        try (Workspace workspace = open(moment)) {
            Opened opened = begin(workspace, estate, company, district, street, date, List.of("检查员甲"));
            List<Item> live = live(opened);
            workspace.record(
                    opened.id(), INSPECTOR, FullMarks.deeds(opened.sheet(), live.subList(0, live.size() * 2 / 3)));
            for (Item item : live.subList(live.size() * 2 / 3, live.size() * 2 / 3 + 2)) {
                workspace.record(opened.id(), INSPECTOR, List.of(Deed.on(item.code(), new Kind.Flagged(true))));
            }
        }
    }

    private Opened begin(
            Workspace workspace,
            String estate,
            String company,
            String district,
            String street,
            String date,
            List<String> team) {
        Checklist checklist = EDITION.checklist();
        LocalDate visit = LocalDate.parse(date);
        EstateFacts known = EstateFacts.of(estate, company);
        EstateFacts facts = new EstateFacts(
                estate,
                company,
                "项目经理",
                district,
                street,
                null,
                null,
                1200,
                900,
                Set.of(),
                known.dutyFrom(),
                known.dutyTo());
        return workspace.create(
                new NewAssessment(
                        EDITION,
                        new Facts(
                                AssessmentType.FIRST,
                                visit,
                                checklist.seasons().of(visit),
                                Period.before(visit),
                                null,
                                team,
                                facts,
                                Parameters.of(checklist)),
                        Optional.empty()),
                INSPECTOR);
    }

    private static List<Item> live(Opened opened) {
        return EDITION.checklist().items().stream()
                .filter(item -> item.liveIn(opened.sheet().facts().season()))
                .toList();
    }

    private static boolean canFail(Item item) {
        return !item.isBonus()
                && (item.mode() instanceof ScoringMode.YesNo
                        || item.mode() instanceof ScoringMode.Elements
                        || item.mode() instanceof ScoringMode.Levels);
    }

    private static Answer worst(Item item) {
        return switch (item.mode()) {
            case ScoringMode.Levels levels -> new Answer.Level(levels.levels().size());
            case ScoringMode.Elements _ -> new Answer.Ticked(Set.of(1), Set.of());
            default -> new Answer.Decision(false);
        };
    }

    private Workspace open(String moment) {
        Instant at = LocalDateTime.parse(moment).atZone(ZONE).toInstant();
        return Workspace.open(folder, at(at, moment.toLowerCase(Locale.ROOT).replace(':', '-')));
    }

    private Session at(Instant moment, String run) {
        return new Session(
                Clock.fixed(moment, ZONE),
                () -> 0,
                run,
                () -> run + "-" + ids.incrementAndGet(),
                "检查员甲",
                "laptop-7",
                "0.1.0");
    }
}
