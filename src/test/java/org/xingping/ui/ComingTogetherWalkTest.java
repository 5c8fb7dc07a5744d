package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.actions.Arrival;
import org.xingping.assessment.Answer;
import org.xingping.checklist.Item;
import org.xingping.scoring.Opened;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Fx;
import org.xingping.testkit.HandOver;
import org.xingping.text.Messages;
import org.xingping.work.Progress;

/** What a colleague did on another laptop comes in through the window; what differs is decided there. */
class ComingTogetherWalkTest {
    private static final Item ITEM = Editions.SHIPPED.checklist().item("BJ-02");

    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1366, 768", "zh, true, 911, 512"})
    void whatColleaguesDidComesInAndWhatDiffersIsDecided(String language, boolean dark, int width, int height) {
        Path begun = folder.resolve("开始.xingping");
        Path chen = folder.resolve("陈思.xingping");
        Path wang = folder.resolve("王敏.xingping");
        Messages messages = Messages.in(Locale.of(language));
        String name = "together-" + language + (dark ? "-dark-" : "-light-") + width;
        try (HandOver one = HandOver.in(folder, "ours-1")) {
            one.house().handOver().export(one.complete("丰泽花园", 2), begun, Progress.UNSEEN);
        }
        worked("chen-1", begun, chen, new Answer.NotApplicable("无此项设施"));
        worked("wang-1", begun, wang, new Answer.CouldNotAssess("停电，未能查看"));
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            take(window, begun, name + "-1-new");
            take(window, chen, name + "-2-more");
            take(window, wang, name + "-3-differs");
            window.until(() -> window.sees("#desk-conflict-banner"));
            window.settle();
            window.stages().picture(name + "-4-banner");
            assertThat(Fx.get(() -> window.reads("#desk-conflict-banner .label")))
                    .isEqualTo(messages.get("desk.conflicts", "1"));
            window.fire("#desk-conflicts-open");
            window.until(() -> window.sees("#desk-conflicts"));
            window.settle();
            window.stages().picture(name + "-5-decide");
            AccessibleWalk.assertNamed(window.stages().scene().getRoot());
            window.fire("#desk-conflicts .button");
            window.until(() -> !window.sees("#desk-conflict-banner"));
            window.settle();
            window.stages().picture(name + "-6-decided");
        }
    }

    /** A colleague takes the package in, answers one item and hands all of it back. */
    private void worked(String run, Path begun, Path back, Answer answer) {
        try (HandOver other = HandOver.in(folder, run)) {
            Arrival arrival = other.house().receive().look(begun, Progress.UNSEEN);
            Opened taken = other.house().receive().take(arrival, Progress.UNSEEN);
            other.house()
                    .handOver()
                    .export(other.house().scoring().answer(taken.id(), ITEM, answer), back, Progress.UNSEEN);
        }
    }

    private static void take(OpenWindow window, Path file, String picture) {
        if (Fx.get(() -> window.sees("#desk"))) {
            window.fire("#home");
            window.until(() -> window.sees("#shelf-scroll"));
        }
        window.chooses(file).menu("menu-verify");
        window.until(() -> window.sees("#verify-known"));
        window.fire("#verify-take");
        window.until(() -> window.sees("#verify-arrival"));
        window.settle();
        window.stages().picture(picture);
        window.fire("#verify-arrival-accept");
        window.until(() -> window.sees("#desk"));
        window.settle();
    }
}
