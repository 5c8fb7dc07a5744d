package org.xingping.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Answer;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.ScoringMode.Due;
import org.xingping.scoring.Rating;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Scenario;
import org.xingping.work.Background;

class WholeSheetByKeysTest {
    private static final int MOST = 400;
    private static final Set<String> DEDUCTED = Set.of(
            "BJ-02", "BJ-04", "BJ-06", "BJ-08", "BJ-14", "LH-03", "LH-07", "BA-02", "BA-03", "BA-06", "BA-10", "BA-16");
    private static final Set<String> LEFT_OUT = Set.of("KF-08", "KF-09", "BJ-10", "BA-09");
    private static final Set<String> NOTED = Set.of("KF-01", "LH-04", "BA-08");
    private static final Set<String> CLAIMED = Set.of("JF-01", "JF-03", "JF-05", "JF-12");

    @TempDir
    Path folder;

    @Test
    void aWholeSheetIsScoredByKeysAloneWithinFourHundredStrokes() {
        Scenario estate = Scenario.given(Editions.SHIPPED).date("2026-11-23").occupied(860);
        try (DeskStage desk = DeskStage.show(folder, estate, Locale.SIMPLIFIED_CHINESE, 1366, 768, false)) {
            Keyboard keys = new Keyboard(desk.stages.scene());
            List<String> order = Fx.get(() -> desk.models().sheet().standing().rows().stream()
                    .map(RowState::code)
                    .toList());
            for (int at = 0; at < order.size(); at++) {
                assertThat(focused(desk)).isEqualTo(order.get(at));
                score(desk, keys, order.get(at));
                assertThat(seen(desk)).as("focus after " + order.get(at)).isTrue();
            }
            keys.ctrl(KeyCode.DIGIT6);
            for (int veto = 0; veto < 9; veto++) {
                keys.press(KeyCode.F);
            }
            for (String code :
                    order.stream().filter(code -> code.startsWith("JF")).toList()) {
                keys.press(CLAIMED.contains(code) || code.equals("JF-09") ? KeyCode.Y : KeyCode.DOWN);
            }

            System.out.println("key strokes for a whole sheet: " + keys.strokes());
            assertThat(keys.strokes()).isLessThanOrEqualTo(MOST);
            Sheet sheet = Fx.get(() -> desk.models().sheet().standing().sheet());
            Rating rating =
                    Fx.get(() -> desk.models().sheet().standing().opened().rating());
            assertThat(rating.isFinal()).isTrue();
            assertThat(rating.count(ItemState.NOT_APPLICABLE)).isEqualTo(4);
            assertThat(sheet.findings()).hasSize(12);
            assertThat(NOTED).allSatisfy(code -> assertThat(sheet.note(code)).isEqualTo("现场见实物，资料齐全"));
            assertThat(sheet.answer(Editions.SHIPPED.checklist().item("KF-02"))).isEqualTo(new Answer.Ratio(49, 50));
        }
    }

    @Test
    void keysPressedFasterThanTheDiskSavesStillScoreTheSameSheet() {
        Scenario estate = Scenario.given(Editions.SHIPPED).date("2026-11-23").occupied(860);
        List<Throwable> failures = new ArrayList<>();
        Background own = Background.on(Platform::runLater, failures::add);
        try (DeskStage desk = DeskStage.show(folder, estate, Locale.SIMPLIFIED_CHINESE, 1366, 768, false, own)) {
            Keyboard keys = new Keyboard(desk.stages.scene());
            List<String> order = Fx.get(() -> desk.models().sheet().standing().rows().stream()
                    .map(RowState::code)
                    .toList());
            for (String code : order) {
                score(desk, keys, code);
            }
            desk.saved();
            assertThat(failures).isEmpty();
            Sheet sheet = Fx.get(() -> desk.models().sheet().standing().sheet());
            assertThat(order)
                    .allSatisfy(code -> assertThat(
                                    sheet.state(Editions.SHIPPED.checklist().item(code)))
                            .isNotEqualTo(ItemState.OPEN));
            assertThat(sheet.findings()).hasSize(12);
            assertThat(NOTED).allSatisfy(code -> assertThat(sheet.note(code)).isEqualTo("现场见实物，资料齐全"));
        }
    }

    private static void score(DeskStage desk, Keyboard keys, String code) {
        Item item = Editions.SHIPPED.checklist().item(code);
        if (NOTED.contains(code)) {
            keys.pressAndType(KeyCode.N, "现场见实物，资料齐全").press(KeyCode.ENTER);
        }
        if (LEFT_OUT.contains(code)) {
            keys.press(KeyCode.X).press(KeyCode.A);
        } else if (DEDUCTED.contains(code)) {
            keys.press(KeyCode.D).press(KeyCode.DIGIT1).press(KeyCode.ENTER);
        } else if (item.isBonus() && !(item.mode() instanceof ScoringMode.Survey) && !CLAIMED.contains(code)) {
            keys.press(KeyCode.B);
        } else {
            measure(desk, keys, item);
        }
    }

    private static void measure(DeskStage desk, Keyboard keys, Item item) {
        switch (item.mode()) {
            case ScoringMode.Measured mode
            when mode.asRatio() -> {
                keys.type("49").press(KeyCode.ENTER).type("50").press(KeyCode.ENTER);
            }
            case ScoringMode.Measured _ -> keys.type("5").press(KeyCode.ENTER);
            case ScoringMode.Rate rate
            when rate.due() instanceof Due.ByPlan -> {
                keys.type("9").press(KeyCode.ENTER).type("10").press(KeyCode.ENTER);
            }
            case ScoringMode.Rate _ -> keys.type("28").press(KeyCode.ENTER);
            case ScoringMode.Count _ -> keys.press(KeyCode.T).type("2").press(KeyCode.ENTER);
            case ScoringMode.Survey _ -> survey(desk, keys);
            default -> keys.press(KeyCode.F);
        }
    }

    private static void survey(DeskStage desk, Keyboard keys) {
        if (Fx.get(() -> desk.models().sheet().standing().sheet().survey().isPresent())) {
            keys.press(KeyCode.ENTER);
            return;
        }
        for (String figure : "120 110 100 60 30 5 3 1 1 50 40 6 2 1 1".split(" ")) {
            keys.type(figure).press(KeyCode.ENTER);
        }
    }

    private static String focused(DeskStage desk) {
        return Fx.get(() -> desk.models().desk().looking().focused());
    }

    /** Whether the focus stands on something inside the window's list. */
    private static boolean seen(DeskStage desk) {
        return Fx.get(() -> {
            Node owner = desk.stages.scene().getFocusOwner();
            return owner != null && owner.isVisible();
        });
    }
}
