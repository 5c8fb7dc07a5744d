package org.xingping.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.Points;
import org.xingping.checklist.Season;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.photo.Claims;
import org.xingping.photo.Format;
import org.xingping.photo.Ink;
import org.xingping.photo.Mark;
import org.xingping.photo.Mark.Spot;
import org.xingping.photo.Original;
import org.xingping.photo.Photo;

/** One of everything that can be written down, with every optional part once present and once absent. */
final class Samples {
    private Samples() {}

    static final EstateFacts ESTATE = new EstateFacts(
            "丰泽“花园”\n一期",
            "海丝物业",
            "王建国",
            "丰泽区",
            "东湖街道",
            "湖心街\\18号",
            new BigDecimal("123456.70"),
            1_204,
            1_010,
            Set.of(Equipment.LIFT, Equipment.LOBBY, Equipment.PLAYGROUND),
            LocalTime.of(6, 30),
            LocalTime.of(22, 0));

    static final Facts FACTS = new Facts(
            AssessmentType.REVIEW,
            LocalDate.of(2025, 7, 15),
            Season.SUMMER,
            new Period(LocalDate.of(2024, 7, 15), LocalDate.of(2025, 7, 14)),
            "泉物评〔2025〕7号",
            List.of("林晓", "陈思"),
            ESTATE,
            new Parameters(Placement.ON_TOP, true, true, 30, true, Set.of("LH", "BA", "KF")));

    static final Facts BARE = new Facts(
            AssessmentType.SELF,
            LocalDate.of(2025, 2, 28),
            Season.WINTER,
            Period.before(LocalDate.of(2025, 2, 28)),
            null,
            List.of(),
            EstateFacts.of("海景苑", "海丝物业"),
            new Parameters(Placement.INSIDE, false, false, 0, false, Set.of()));

    static List<Answer> answers() {
        return List.of(
                Answer.UNSCORED,
                new Answer.Clear(),
                new Answer.Level(2),
                new Answer.Ticked(Set.of(3, 1, 2), Set.of(5, 4)),
                new Answer.Ticked(Set.of(), Set.of()),
                new Answer.Ratio(48, 49),
                new Answer.Ratio(4_000_000_000L, 9_007_199_254_740_993L),
                new Answer.Value(new BigDecimal("27.50"), false),
                new Answer.Value(new BigDecimal("-0.30"), true),
                new Answer.Value(new BigDecimal("1E+3"), false),
                new Answer.Done(28, 30, 5),
                new Answer.Counted(2, true),
                new Answer.Counted(0, false),
                new Answer.Decision(true),
                new Answer.NotClaimed(),
                new Answer.Awarded(Points.of("1.33")),
                new Answer.NotApplicable("无电梯"),
                new Answer.CouldNotAssess("监控室无法进入 😀"));
    }

    static final List<Mark> MARKS = List.of(
            new Mark.Arrow(new Spot(0, 10_000), new Spot(5_000, 5_000)),
            new Mark.Box(new Spot(1, 2), new Spot(3, 4)),
            new Mark.Ellipse(new Spot(1, 2), new Spot(3, 4)),
            new Mark.Blur(new Spot(100, 200), new Spot(300, 400)),
            new Mark.Line(List.of(new Spot(1, 1), new Spot(2, 2), new Spot(3, 1))),
            new Mark.Text(new Spot(9, 9), "“裂缝”\n长1米"),
            new Mark.Numeral(new Spot(9, 8), 3));

    static final Ink INK = new Ink(List.of(
            new Ink.Stroke(List.of(new Ink.Touch(0, 10_000, 0, 0), new Ink.Touch(5_000, 20, 17, 1_000))),
            new Ink.Stroke(List.of(new Ink.Touch(7, 8, 2_400_000, 1)))));

    static List<Kind> kinds() {
        return List.of(
                new Kind.Started("as-1", "f".repeat(64), Kind.SheetKind.LEAD, List.of(), BARE, "0.1.0"),
                new Kind.Started("as-1", "f".repeat(64), Kind.SheetKind.INSPECTOR, List.of("KF", "BJ"), FACTS, "0.1.0"),
                new Kind.Amended(FACTS, "换季"),
                new Kind.Amended(BARE, null),
                new Kind.Answered(Answer.UNSCORED),
                new Kind.FindingPut(new Finding(
                        "f-1",
                        7,
                        "a",
                        new Finding.Place("3栋", "2单元", "5层", "电梯厅"),
                        "积尘",
                        2,
                        Finding.Gravity.GRAVE,
                        Finding.Correction.REPLIED,
                        "立即清理",
                        LocalDate.of(2025, 7, 22))),
                new Kind.FindingPut(Finding.plain("f-2", 8, Finding.ZERO_LINE, Finding.Place.UNKNOWN, "", 1)),
                new Kind.FindingWithdrawn("f-1"),
                new Kind.PhotoAttached(new Photo(
                        "ph-1",
                        12,
                        "ab".repeat(32),
                        Format.JPEG,
                        3_410_222,
                        "IMG “1”.jpg",
                        new Claims(
                                LocalDateTime.of(2025, 7, 15, 9, 58, 3),
                                ZoneOffset.ofHours(8),
                                new BigDecimal("24.907812"),
                                new BigDecimal("-118.587400"),
                                "HUAWEI P60"),
                        "f-1",
                        Photo.Shows.AFTER,
                        "整改后",
                        true)),
                new Kind.PhotoAttached(
                        Photo.of("ph-2", 13, new Original("cd".repeat(32), Format.HEIC, 1, ""), Claims.NONE)),
                new Kind.PhotoMarked("ph-1", MARKS),
                new Kind.PhotoMarked("ph-1", List.of()),
                new Kind.PhotoDetached("ph-2"),
                new Kind.Signed(
                        new Signature("si-1", Signature.Role.INSPECTOR, "林“晓”", null, "", INK), List.of("a1", "b2")),
                new Kind.Signed(
                        new Signature("si-2", Signature.Role.COMPANY, "见证人", Signature.Stand.REFUSED, "现场拒签\n已告知", INK),
                        List.of()),
                new Kind.SignatureWithdrawn("si-1"),
                new Kind.Noted("第一行\n第二行\t“引号”"),
                new Kind.Noted(""),
                new Kind.Flagged(true),
                new Kind.VetoFound("VT-09", "整改通知书第3号", List.of("林晓", "陈思")),
                new Kind.VetoFound("VT-01", "", List.of()),
                new Kind.VetoCleared("VT-02", true),
                new Kind.BonusClaimed("证书", LocalDate.of(2025, 1, 2)),
                new Kind.BonusClaimed("证书", null),
                new Kind.BonusConfirmed(Kind.Verdict.REFUSED, "已过期"),
                new Kind.BonusConfirmed(Kind.Verdict.CONFIRMED, null),
                new Kind.SurveyRecorded(new Survey(
                        true,
                        120,
                        110,
                        101,
                        Map.of("overall", new Tally(50, 30, 10, 5, 1, 5), "innovation", new Tally(1, 2, 3, 4, 5, 6)))),
                new Kind.SurveyRecorded(Survey.NOT_HELD),
                new Kind.Convened(
                        List.of(new Seat("as-2", "sh-2", "林“晓”", List.of(new Head("c", 9, "e".repeat(64))))),
                        Kind.Rule.MEAN,
                        20),
                new Kind.Convened(List.of(), Kind.Rule.EACH, 0),
                new Kind.Decided(new Answer.Level(2), Kind.Ground.JUDGEMENT, "缺株属局部", List.of("a1", "b2")),
                new Kind.Decided(new Answer.Awarded(Points.of("1.33")), Kind.Ground.MEAN, "", List.of()),
                new Kind.Decided(Answer.UNSCORED, Kind.Ground.JUDGEMENT, "", List.of()),
                new Kind.Remarked("re-1", "建议复查\n南侧", null),
                new Kind.Remarked("re-2", "", new Answer.Ticked(Set.of(1, 2), Set.of())),
                new Kind.Remarked("re-1", "", null),
                new Kind.Reviewed("sh-2", Kind.Review.HAS_ISSUES, "照片不清"),
                new Kind.Sealed(1, "a".repeat(64), null, null),
                new Kind.Reopened("复核后更正"),
                new Kind.Joined(List.of(new Head("b", 7, "c".repeat(64))), "C"),
                new Kind.Joined(List.of(new Head("b", 9, "d".repeat(64))), null),
                new Kind.Undone("step-1"));
    }
}
