package org.xingping.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Kind;
import org.xingping.assessment.PhotoSource;
import org.xingping.assessment.Seat;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.Signature;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Edition;
import org.xingping.checklist.Group;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.Section;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.files.FileOps;
import org.xingping.photo.Claims;
import org.xingping.photo.Format;
import org.xingping.photo.Mark;
import org.xingping.photo.Original;
import org.xingping.photo.Photo;
import org.xingping.scoring.Scoring;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.photo.Hand;

/** A workbook in which every text that a person can type is one of our choice. */
final class TypedWorkbook {
    /** Codes and keys: the schema of the checklist or the program itself gives them, nobody types them. */
    static final Set<String> CODES = Set.of(
            "Checklist.id",
            "Finding.id",
            "Finding.kind",
            "Item.code",
            "Kind.Decided.heads",
            "Kind.FindingWithdrawn.finding",
            "Kind.PhotoDetached.photo",
            "Kind.PhotoMarked.photo",
            "Kind.Remarked.id",
            "Kind.Reviewed.sheet",
            "Kind.Sealed.contentRoot",
            "Kind.Sealed.heads",
            "Kind.Sealed.key",
            "Kind.Joined.letter",
            "Head.chain",
            "Head.hash",
            "Kind.SignatureWithdrawn.signature",
            "Kind.Signed.heads",
            "Kind.Started.app",
            "Kind.Started.assessment",
            "Kind.Started.edition",
            "Kind.Started.scope",
            "Kind.Undone.step",
            "Kind.Unknown.name",
            "Kind.VetoCleared.veto",
            "Kind.VetoFound.veto",
            "Parameters.spread",
            "Person.id",
            "Photo.content",
            "Signature.id",
            "Photo.finding",
            "Photo.id",
            "ScoringMode.FindingKind.code",
            "ScoringMode.Survey.question",
            "Seat.assessment",
            "Seat.sheet",
            "Section.code",
            "Survey.questions",
            "Veto.Trigger.question",
            "Veto.code");

    /** Items of which {@link #deeds} speaks, and one of each section. */
    private static final Set<String> NEEDED =
            Set.of("KF-01", "KF-02", "KF-03", "BJ-01", "BJ-02", "BJ-13", "LH-01", "BA-01", "JF-01");

    private static final int LONG = 1_000;
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    /** The shipped checklist with no more items than it takes to have every field for texts. */
    private static final Checklist SMALL = small(Editions.SHIPPED.checklist());

    /** What was typed into one field once. */
    record Typed(String field, String text) {}

    private final Map<Integer, Typed> typed = new TreeMap<>();
    private final Set<String> longOnes = new HashSet<>();
    private final IntFunction<String> texts;
    private final TypedTexts typing = new TypedTexts(this::type);

    /** @param texts from the number of a place to what is typed there */
    TypedWorkbook(IntFunction<String> texts) {
        this.texts = texts;
    }

    /** Everything typed, by the number that stands behind it in brackets. */
    Map<Integer, Typed> typed() {
        return typed;
    }

    /** Very long texts go into the first place of each field only, short ones everywhere; each ends with its own number. */
    private String type(String field, String old) {
        if (CODES.contains(field) || old.equals("%")) {
            return old;
        }
        int number = typed.size() + 1;
        String text = texts.apply(number);
        String chosen = (text.length() <= LONG || longOnes.add(field) ? text : "长") + mark(number);
        typed.put(number, new Typed(field, chosen));
        return chosen;
    }

    static String mark(int number) {
        return "〔" + number + "〕";
    }

    void write(Path file, Variant variant) {
        Checklist checklist = typing.in(SMALL);
        Scenario scenario = Scenario.given(checklist).facts(old -> typing.in(known(old)));
        for (Deed deed : deeds()) {
            scenario.step(new Deed(deed.item(), typing.in(deed.kind())));
        }
        Signature refusal =
                new Signature("si-1", Signature.Role.COMPANY, "见证人", Signature.Stand.REFUSED, "拒签", Hand.signature(1));
        scenario.step(
                Deed.of(typing.in(new Kind.Signed(refusal, scenario.sheet().heads()))));
        ReportInput input = new ReportInput(
                scenario.edition(),
                scenario.sheet(),
                scenario.rating(),
                LocalDateTime.of(2025, 11, 23, 9, 30),
                "0.1.0",
                true,
                PhotoSource.NONE);
        new ReportWriter(Recalculation.CHINESE, new FileOps(), Layouts.shipped()).write(file, input, variant);
    }

    /** The workbook of a panel over two sheets, one of them not accepted. */
    void writePanel(Path file, Variant variant) {
        Checklist checklist = typing.in(SMALL);
        Edition edition = new Edition("0".repeat(64), "", checklist);
        List<Scenario> sheets = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            Scenario sheet = Scenario.given(edition, String.valueOf(number), Kind.SheetKind.INSPECTOR);
            sheet.answer("LH-01", new Answer.Awarded(Points.ZERO));
            for (Deed deed : found(number)) {
                sheet.step(new Deed(deed.item(), typing.in(deed.kind())));
            }
            sheets.add(sheet);
        }
        List<Seat> seats = sheets.stream()
                .map(Scenario::sheet)
                .map(Seat::of)
                .map(typing::in)
                .toList();
        Scenario panel = Scenario.given(edition, "panel", Kind.SheetKind.PANEL)
                .facts(old -> typing.in(known(old)))
                .step(Deed.of(new Kind.Convened(seats, Kind.Rule.MEAN, 20)));
        Answer out = new Answer.NotApplicable("原因");
        List<Deed> deeds = List.of(
                Deed.on("BJ-01", new Kind.Decided(out, Kind.Ground.JUDGEMENT, "理由", List.of())),
                Deed.on("BJ-01", new Kind.Remarked("r-1", "意见", out)),
                Deed.of(new Kind.Remarked("r-2", "总体意见", null)),
                Deed.of(new Kind.Reviewed(sheets.getLast().sheet().id(), Kind.Review.REJECTED, "不采纳的理由")));
        deeds.forEach(deed -> panel.step(new Deed(deed.item(), typing.in(deed.kind()))));
        Sheet sheet = panel.sheet().over(sheets.stream().map(Scenario::sheet).toList());
        ReportInput input = ReportInput.of(edition, sheet, LocalDateTime.of(2025, 11, 23, 9, 30), "0.1.0");
        new ReportWriter(Recalculation.CHINESE, new FileOps(), Layouts.shipped()).write(file, input, variant);
    }

    /** What an inspector found. */
    private static List<Deed> found(int number) {
        Finding.Place place = new Finding.Place("楼", "单元", "层", "点位");
        Finding finding = new Finding(
                "f-" + number, 1, "a", place, "问题", 2, Finding.Gravity.SERIOUS, Finding.Correction.ASKED, "要求", DAY);
        return List.of(
                Deed.on("BJ-02", new Kind.FindingPut(finding)),
                Deed.of(new Kind.VetoFound("VT-01", "证明", List.of("甲", "乙"))));
    }

    private static Checklist small(Checklist whole) {
        Set<String> fields = new HashSet<>();
        List<Section> sections = new ArrayList<>();
        for (Section old : whole.sections()) {
            List<Group> groups = new ArrayList<>();
            for (Group group : old.groups()) {
                List<Item> items = group.items().stream()
                        .filter(item -> bringsNewFields(item, fields) || NEEDED.contains(item.code()))
                        .toList();
                if (!items.isEmpty()) {
                    groups.add(new Group(group.title(), items));
                }
            }
            sections.add(new Section(
                    old.code(), old.title(), old.gloss(), old.points(), old.weight(), old.onTopWeight(), groups));
        }
        return new Checklist(
                whole.format(),
                whole.id(),
                whole.edition(),
                whole.title(),
                whole.notice(),
                whole.bonus(),
                whole.stars(),
                whole.floor(),
                whole.seasons(),
                sections,
                whole.vetoes());
    }

    private static boolean bringsNewFields(Item item, Set<String> fields) {
        int before = fields.size();
        new TypedTexts((field, text) -> {
                    fields.add(field);
                    return text;
                })
                .in(item);
        return fields.size() > before;
    }

    private static Facts known(Facts old) {
        EstateFacts estate = new EstateFacts(
                "小区",
                "企业",
                "负责人",
                "区",
                "街道",
                "地址",
                null,
                900,
                800,
                Set.of(),
                EstateFacts.DUTY_FROM,
                EstateFacts.DUTY_TO);
        return new Facts(
                old.type(), old.date(), old.season(), old.period(), "编号", List.of("甲", "乙"), estate, old.parameters());
    }

    /** Whatever can be said in words. */
    private static List<Deed> deeds() {
        Survey survey = new Survey(true, 200, 150, 120, Map.of(Scoring.OVERALL, new Tally(100, 10, 5, 5, 0, 0)));
        Finding.Place place = new Finding.Place("楼", "单元", "层", "点位");
        List<Deed> deeds = new ArrayList<>();
        deeds.add(Deed.on(
                "BJ-02",
                new Kind.FindingPut(new Finding(
                        "f-1", 1, "a", place, "问题", 2, Finding.Gravity.SERIOUS, Finding.Correction.ASKED, "要求", DAY))));
        deeds.add(Deed.on(
                "BJ-13",
                new Kind.FindingPut(new Finding(
                        "f-2",
                        2,
                        Finding.ZERO_LINE,
                        place,
                        "红线",
                        1,
                        Finding.Gravity.GRAVE,
                        Finding.Correction.FAILED,
                        "要求",
                        null))));
        deeds.add(Deed.on("BJ-01", new Kind.Answered(new Answer.NotApplicable("原因"))));
        deeds.add(Deed.on("KF-01", new Kind.Answered(new Answer.CouldNotAssess("原因"))));
        deeds.add(Deed.on("KF-02", new Kind.Noted("备注")));
        Original original = new Original("0123456789abcdef".repeat(4), Format.JPEG, 9, "文件名");
        Claims claims = new Claims(DAY.atTime(9, 30), null, null, null, "设备");
        Photo photo = Photo.of("p-1", 1, original, claims);
        deeds.add(
                Deed.on("BJ-02", new Kind.PhotoAttached(photo.withFinding("f-1").withWords(Photo.Shows.DEFECT, "说明"))));
        deeds.add(Deed.of(new Kind.PhotoMarked("p-1", List.of(new Mark.Text(new Mark.Spot(1, 1), "标注")))));
        deeds.add(Deed.of(new Kind.VetoFound("VT-01", "证明", List.of("甲", "乙"))));
        deeds.add(Deed.on("JF-01", new Kind.BonusClaimed("材料", DAY)));
        deeds.add(Deed.on("JF-01", new Kind.BonusConfirmed(Kind.Verdict.REFUSED, "理由")));
        deeds.add(Deed.of(new Kind.SurveyRecorded(survey)));
        deeds.add(Deed.of(new Kind.Noted("整张表的备注")));
        deeds.add(Deed.of(new Kind.Sealed(1, "0".repeat(64), null, null)));
        deeds.add(Deed.of(new Kind.Reopened("重开")));
        return deeds;
    }
}
