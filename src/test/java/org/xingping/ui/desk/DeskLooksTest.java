package org.xingping.ui.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xingping.assessment.Answer;
import org.xingping.checklist.Equipment;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.Answers;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Frame;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Scenario;

/**
 * Every scene of the desk, walked for names and warnings. With {@code -Dlooks=true} in both languages and themes, each as a
 * picture in target/looks.
 */
class DeskLooksTest {
    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    private static final boolean LOOKS = Boolean.getBoolean("looks");

    static Stream<Frame> frames() {
        if (!LOOKS) {
            return Stream.of(
                    new Frame(Locale.SIMPLIFIED_CHINESE, false, 1366, 768), new Frame(Locale.ENGLISH, true, 1093, 614));
        }
        return Stream.of(
                new Frame(Locale.SIMPLIFIED_CHINESE, false, 1366, 768),
                new Frame(Locale.SIMPLIFIED_CHINESE, true, 1366, 768),
                new Frame(Locale.ENGLISH, false, 1366, 768),
                new Frame(Locale.ENGLISH, true, 1366, 768),
                new Frame(Locale.SIMPLIFIED_CHINESE, false, 1093, 614));
    }

    @ParameterizedTest
    @MethodSource("frames")
    void everySceneShowsItselfWithNamesAndWithoutWarnings(Frame frame) {
        try (DeskStage desk =
                DeskStage.show(folder, halfDone(), frame.language(), frame.width(), frame.height(), frame.dark())) {
            DeskModels models = desk.models();
            shot(desk, frame, "deduction", () -> models.desk().jump("BJ-02"));
            shot(desk, frame, "phrases", () -> models.run(Command.DEDUCT));
            shot(desk, frame, "finding", () -> models.run(Command.EDIT_FINDING));
            shot(desk, frame, "levels", () -> models.desk().jump("KF-15"));
            shot(desk, frame, "elements", () -> models.desk().jump("LH-01"));
            shot(desk, frame, "zero-line", () -> jump(models, "BJ-13", Command.ZERO_LINE));
            shot(desk, frame, "ratio", () -> models.desk().jump("KF-02"));
            shot(desk, frame, "value", () -> models.desk().jump("KF-03"));
            shot(desk, frame, "rate", () -> models.desk().jump("BJ-01"));
            shot(desk, frame, "count", () -> models.desk().jump("BA-12"));
            shot(desk, frame, "yes-no", () -> models.desk().jump("LH-08"));
            shot(desk, frame, "survey", () -> models.desk().jump("KF-20"));
            shot(desk, frame, "reasons", () -> jump(models, "KF-18", Command.NOT_APPLICABLE));
            shot(desk, frame, "note", () -> jump(models, "BA-02", Command.NOTE));
            shot(desk, frame, "bonus", () -> models.desk().jump("JF-12"));
            shot(desk, frame, "search", () -> models.desk().search("投诉"));
            shot(desk, frame, "verdicts", () -> {
                models.desk().go(Place.VERDICTS);
                models.verdicts().focus("VT-06");
                models.verdicts().yes();
            });
            shot(desk, frame, "claims", () -> models.verdicts().focus("JF-12"));
            shot(desk, frame, "findings", () -> models.desk().go(Place.FINDINGS));
            shot(desk, frame, "checks", () -> {
                models.desk().jump("KF-08");
                models.run(Command.CHECK);
            });
            shot(desk, frame, "undone", () -> {
                models.run(Command.CHECK);
                models.desk().jump("KF-04");
                models.scoring().takeBack();
                models.scoring().undo();
            });
            shot(desk, frame, "facts", () -> button("#desk-facts-open").fire());
            Fx.run(() -> button("#desk-facts-form-cancel").fire());
            shot(desk, frame, "keys", () -> desk.screen.keyMap());
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void aCompleteSheetIsFinishedAndOpenedAgainWithNamesAndWithoutWarnings(Frame frame) {
        Scenario complete = Scenario.given(Editions.SHIPPED)
                .date("2026-11-23")
                .occupied(860)
                .on("BJ-02")
                .finding("a", "3栋大堂", "信报箱顶部积尘", 2)
                .answer("LH-01", Answers.ticked(1, 2, 4, 6))
                .answer("JF-01", new Answer.NotClaimed())
                .fullMarks()
                .photographed()
                .claimAllConfirmed()
                .allVetoesCleared();
        try (DeskStage desk =
                DeskStage.show(folder, complete, frame.language(), frame.width(), frame.height(), frame.dark())) {
            shot(desk, frame, "ready", () -> desk.models().run(Command.CHECK));
            shot(desk, frame, "sealed", () -> button("#desk-finish").fire());
            shot(desk, frame, "reopen", () -> button("#desk-reopen").fire());
        }
    }

    /** A button in some window; to be called where the window is. */
    private static ButtonBase button(String selector) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void jump(DeskModels models, String item, Command command) {
        models.desk().jump(item);
        models.run(command);
    }

    private static void shot(DeskStage desk, Frame frame, String name, Runnable go) {
        Fx.run(go);
        Fx.settle();
        if (LOOKS) {
            desk.stages.picture("desk-" + name + "-" + frame);
        }
        Fx.get(() -> Window.getWindows().stream()
                        .map(window -> window.getScene().getRoot())
                        .toList())
                .forEach(AccessibleWalk::assertNamed);
    }

    /** An estate that is being visited: some items answered in every way there is. */
    static Scenario halfDone() {
        return Scenario.given(Editions.SHIPPED)
                .date("2026-11-23")
                .without(Equipment.PUBLIC_TOILET)
                .occupied(860)
                .fullMarks("KF-01", "KF-02", "KF-04", "KF-05", "KF-06", "KF-07", "KF-12", "KF-13", "KF-17", "KF-19")
                .answer("KF-03", Answers.value("42.5"))
                .answer("KF-15", Answers.level(2))
                .fullMarks("BJ-01", "BJ-03", "BJ-04", "BJ-05", "BJ-11", "BJ-14")
                .on("BJ-02")
                .finding("a", "3栋大堂", "信报箱顶部积尘", 1)
                .finding("a", "5栋大堂", "垃圾桶旁有散落垃圾", 2)
                .note("物业称当日保洁员请假，已安排替班。")
                .on("BJ-16")
                .couldNotAssess("资料未提供，待补充")
                .fullMarks("LH-02", "LH-03", "LH-04", "LH-08", "LH-14", "LH-15")
                .answer("LH-01", Answers.ticked(1, 2, 4, 6))
                .fullMarks("BA-01", "BA-03", "BA-04", "BA-05", "BA-07", "BA-09", "BA-12", "BA-13", "BA-15", "BA-18")
                .on("BA-02")
                .finding("a", "监控室", "交接班记录不全", 1)
                .flag(true)
                .on("BA-16")
                .finding("b", "2栋1单元", "疏散通道堆物堵塞", 1)
                .answer("JF-03", Answers.ticked(1, 2, 3))
                .answer("JF-12", Answers.level(2))
                .claim("JF-12")
                .vetoCleared("VT-01")
                .vetoCleared("VT-02");
    }
}
