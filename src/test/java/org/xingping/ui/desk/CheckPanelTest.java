package org.xingping.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Answer;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Notice;
import org.xingping.assessment.Notice.About;
import org.xingping.assessment.Notice.Severity;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Scenario;

/** The check panel and what hangs on it: going to each item, finishing, looking only, opening again. */
class CheckPanelTest {
    @TempDir
    Path folder;

    @Test
    void everyNoticeGoesToWhereItIsMended() {
        try (DeskStage desk = show(DeskLooksTest.halfDone())) {
            press(desk, KeyCode.K);
            List<Notice> notices = Fx.get(() -> desk.models().sheet().standing().notices());
            List<String> astray = new ArrayList<>();
            for (Notice notice : notices) {
                Button line = desk.find("#" + id(notice), Button.class);
                Fx.run(line::fire);
                if (!arrived(desk, notice.about())) {
                    astray.add(id(notice));
                }
            }
            assertThat(notices)
                    .extracting(Notice::severity)
                    .contains(Severity.ERROR, Severity.WARNING)
                    .hasSizeGreaterThan(30);
            assertThat(astray).isEmpty();
        }
    }

    @Test
    void everyLineIsAsHighAsItsWords() {
        try (DeskStage desk =
                show(Scenario.given(Editions.SHIPPED).date("2026-11-23").fullMarks())) {
            press(desk, KeyCode.K);
            List<Double> spare = Fx.get(() -> desk.stages.scene().getRoot().lookupAll(".desk-notice").stream()
                    .map(Button.class::cast)
                    .map(line -> line.getHeight()
                            - ((Region) line.getGraphic())
                                    .prefHeight(
                                            line.getGraphic().getLayoutBounds().getWidth()))
                    .toList());
            assertThat(spare).hasSizeGreaterThan(9).allMatch(room -> room >= 0 && room < 20);
        }
    }

    @Test
    void keysAloneGoToAnErrorAndWhatIsMendedLeavesThePanel() {
        try (DeskStage desk = show(finished().answer("KF-05", Answer.UNSCORED))) {
            press(desk, KeyCode.K);
            assertThat(shows(desk, "notice-open", "KF-05")).isTrue();
            press(desk, KeyCode.ENTER);
            assertThat(focused(desk)).isEqualTo("KF-05");
            new Keyboard(desk.stages.scene())
                    .type("49")
                    .press(KeyCode.ENTER)
                    .type("50")
                    .press(KeyCode.ENTER);
            assertThat(Fx.get(() -> desk.models().sheet().standing().notices(Severity.ERROR)))
                    .isZero();
            assertThat(shows(desk, "notice-open", "KF-05")).isFalse();
            press(desk, KeyCode.ESCAPE);
            assertThat(Fx.get(() -> desk.models().desk().checkingProperty().get()))
                    .isFalse();
        }
    }

    @Test
    void aFinishedSheetIsOnlyLookedAtUntilItIsOpenedAgainForAReason() {
        try (DeskStage desk = show(finished())) {
            fire(desk, "#desk-finish");
            assertThat(desk.stages.shows("#desk-sealed")).isTrue();
            assertThat(desk.stages.shows("#desk-finish")).isFalse();
            assertThat(desk.stages.shows("#desk-take-back")).as("commands").isFalse();

            press(desk, KeyCode.BACK_SPACE);
            press(desk, KeyCode.U);
            assertThat(state(desk, focused(desk))).isEqualTo(ItemState.ANSWERED);
            assertThat(Fx.get(() -> desk.models().sheet().standing().sheet().revision()))
                    .isEqualTo(1);

            fire(desk, "#desk-reopen");
            fire(desk, "#desk-reopen-form-accept");
            assertThat(desk.stages.shows("#desk-reopen-form")).as("no reason").isTrue();
            TextField reason = desk.find("#desk-reopen-reason", TextField.class);
            Fx.run(() -> reason.setText("企业补交了话务报表"));
            fire(desk, "#desk-reopen-form-accept");
            assertThat(desk.stages.shows("#desk-sealed")).isFalse();
            assertThat(desk.stages.shows("#desk-take-back")).as("commands").isTrue();
            press(desk, KeyCode.BACK_SPACE);
            assertThat(state(desk, focused(desk))).isEqualTo(ItemState.OPEN);
        }
    }

    private DeskStage show(Scenario scenario) {
        return DeskStage.show(folder, scenario, Locale.SIMPLIFIED_CHINESE, 1366, 768, false);
    }

    /** Everything answered with full marks, claimed, confirmed and looked into. */
    private static Scenario finished() {
        return Scenario.given(Editions.SHIPPED)
                .date("2026-11-23")
                .occupied(860)
                .fullMarks()
                .photographed()
                .claimAllConfirmed()
                .allVetoesCleared();
    }

    private static String id(Notice notice) {
        return "desk-notice-" + notice.key().replace('.', '-') + "-"
                + notice.about().code();
    }

    private static boolean arrived(DeskStage desk, About about) {
        Fx.settle();
        return Fx.get(() -> {
            Looking looking = desk.models().desk().looking();
            return switch (about) {
                case About.OfItem(String code) -> looking.focused().equals(code);
                case About.OfSection(String code) -> looking.place().equals(new Place.OfSection(code));
                case About.OfVeto(String code) -> judged(desk, looking, code);
                case About.OfClaim(String code) -> judged(desk, looking, code);
                case About.OfSignatures() -> false; // leads to another screen: SigningWalkTest
                case About.OfConflicts() -> false; // opens a window: ComingTogetherWalkTest
            };
        });
    }

    private static boolean judged(DeskStage desk, Looking looking, String code) {
        return looking.place().equals(Place.VERDICTS)
                && desk.models().verdicts().focusedProperty().get().equals(code);
    }

    private static boolean shows(DeskStage desk, String notice, String code) {
        return desk.stages.shows("#desk-notice-" + notice + "-" + code);
    }

    private static void press(DeskStage desk, KeyCode code) {
        desk.stages.press(code, false);
    }

    private static void fire(DeskStage desk, String selector) {
        ButtonBase button = desk.find(selector, ButtonBase.class);
        Fx.run(button::fire);
        Fx.settle();
    }

    private static String focused(DeskStage desk) {
        return Fx.get(() -> desk.models().desk().looking().focused());
    }

    private static ItemState state(DeskStage desk, String code) {
        return Fx.get(() -> desk.models()
                .sheet()
                .standing()
                .sheet()
                .state(Editions.SHIPPED.checklist().item(code)));
    }
}
