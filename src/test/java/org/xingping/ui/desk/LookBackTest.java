package org.xingping.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Entry;
import org.xingping.assessment.History;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Scoring;
import org.xingping.storage.Workspace;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.text.Messages;
import org.xingping.work.Background;

/** Looking back on the desk: from state to state, rated as then, and nothing can be written. */
class LookBackTest {
    private final List<String> said = new ArrayList<>();

    @TempDir
    Path folder;

    private Workspace workspace;
    private Opened now;
    private OpenSheet sheet;
    private PastViewModel past;
    private int left;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder, Sessions.first());
        now = Bench.played(
                workspace,
                Scenario.given(Editions.SHIPPED)
                        .on("KF-15")
                        .answer(new Answer.Level(1))
                        .answer(new Answer.Level(4))
                        .on("KF-02")
                        .answer(new Answer.Ratio(49, 50)));
        lookBack(now.asOf(states().get(2)));
    }

    private List<Entry> states() {
        return History.of(now.sheet()).states();
    }

    private void lookBack(Opened then) {
        Messages messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        sheet = new OpenSheet(new Standing(then), Standing::new, Background.inline(), () -> Instant.MAX);
        DeskViewModel desk = new DeskViewModel(sheet, messages, () -> true);
        desk.onSay(said::add);
        past = new PastViewModel(sheet, desk, () -> left++);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void eachStateIsRatedAsItStood() {
        for (Entry state : states()) {
            Opened then = now.asOf(state);
            assertThat(then.rating())
                    .isEqualTo(
                            Scoring.rate(then.edition().checklist(), now.sheet().asOf(state)));
            assertThat(then.lock()).contains(Opened.Lock.PAST);
            assertThat(then.now()).isSameAs(now);
            assertThat(then.asOf(states().getLast()).sheet()).isEqualTo(now.sheet());
        }
        assertThat(now.asOf(states().getLast()).rating()).isEqualTo(now.rating());
        assertThat(Stream.of(1, 2, 3)
                        .map(at -> now.asOf(states().get(at)).rating().total()))
                .doesNotHaveDuplicates();
    }

    @Test
    void oneGoesFromStateToStateAndNoFurther() {
        past.step(-1);
        past.step(-1);
        assertThat(shown()).isEqualTo(states().getFirst());
        past.step(-1);
        assertThat(said).containsExactly("这是第一步，更早没有可看的");
        for (int step = 1; step < states().size(); step++) {
            past.step(1);
            assertThat(shown()).isEqualTo(states().get(step));
        }
        past.step(1);
        assertThat(said).hasSize(2);
        assertThat(sheet.standing().sheet()).isEqualTo(now.sheet());
        assertThat(past.isOn()).isTrue();
    }

    @Test
    void nothingIsWritten() {
        assertThatThrownBy(() -> sheet.save(() -> now)).isInstanceOf(IllegalStateException.class);
        assertThat(sheet.standing().isReadOnly()).isTrue();
        assertThat(workspace.load(now.id()).sheet()).isEqualTo(now.sheet());
    }

    @Test
    void theWayBackIsTaken() {
        past.leave();
        assertThat(left).isEqualTo(1);
    }

    private Entry shown() {
        return sheet.standing().history().states().getLast();
    }
}
