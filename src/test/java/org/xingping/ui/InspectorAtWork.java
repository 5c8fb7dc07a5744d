package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.xingping.assessment.Answer;
import org.xingping.assessment.EstateFacts;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.ScoringMode.Due;
import org.xingping.checklist.Season;
import org.xingping.checklist.Veto;
import org.xingping.testkit.Editions;
import org.xingping.testkit.FullMarks;
import org.xingping.testkit.Fx;

/** An inspector at the keyboard: begins an assessment and scores all of it, full marks where nothing else is said. */
final class InspectorAtWork {
    /** Issued, returned, valid; then for each of the two questions how many were how satisfied. */
    private static final String SURVEY = "420 400 400 300 90 6 2 2 0 60 60 100 90 90 0";

    private static final Checklist CHECKLIST = Editions.SHIPPED.checklist();

    private final OpenWindow window;
    private final Laptop laptop;
    private final EstateFacts estate;
    private int photos;

    InspectorAtWork(OpenWindow window, Laptop laptop, EstateFacts estate) {
        this.window = window;
        this.laptop = laptop;
        this.estate = estate;
    }

    /**
     * What one inspector says unlike full marks.
     *
     * @param answers by item
     * @param findings how often the first stock phrase of an item was found; each has its photo
     * @param claimed the bonus items that are claimed in full
     * @param vetoes what proves a veto, by veto
     */
    record Says(
            Map<String, Answer> answers,
            Map<String, Integer> findings,
            Set<String> claimed,
            Map<String, String> vetoes) {}

    /** Begins the assessment in a workspace where nothing is yet, and says who works here. */
    void begin(String name) {
        window.until(() -> window.sees("#empty-new"));
        window.press(KeyCode.N, true);
        window.until(() -> window.sees("#new-estate"));
        window.type(estate.name()).press(KeyCode.TAB).type(estate.company()).press(KeyCode.TAB);
        window.type(name).fire("#new-more").focus("#new-occupied");
        window.type(String.valueOf(estate.occupiedHomes())).press(KeyCode.ENTER);
        window.until(() -> window.sees("#desk"));
    }

    /** Scores every item, then what may forbid all stars, then what the bonus rests on. */
    void score(Says says) {
        CHECKLIST.items().stream().filter(item -> item.liveIn(Season.AUTUMN)).forEach(item -> score(item, says));
        window.settle();
        window.press(KeyCode.DIGIT6, true);
        CHECKLIST.vetoes().forEach(veto -> look(veto, says.vetoes().getOrDefault(veto.code(), "")));
        for (String bonus : says.claimed()) {
            window.focus("#desk-row-" + bonus).press(KeyCode.E);
            window.type("方案、实施记录与成效材料").press(KeyCode.ENTER);
            window.type("2026-10-30").press(KeyCode.ENTER);
        }
    }

    private void score(Item item, Says says) {
        assertThat(row()).isEqualTo(item.code());
        int found = says.findings().getOrDefault(item.code(), 0);
        if (found > 0) {
            press(KeyCode.D, KeyCode.DIGIT1);
            window.type("+".repeat(found - 1));
        }
        if (found > 0 || item.evidence().photo() == Item.Evidence.Photo.ALWAYS) {
            photograph();
        }
        if (found > 0) {
            press(KeyCode.ENTER);
        } else if (item.isBonus()) {
            claim(item, says.claimed().contains(item.code()));
        } else {
            answer(item, says.answers().getOrDefault(item.code(), FullMarks.answer(item.mode(), estate)));
        }
    }

    /** To the row in hand, and so to its newest finding. */
    private void photograph() {
        photos++;
        window.chooses(laptop.photo(photos));
        press(KeyCode.P);
        window.until(() -> window.photos() == photos);
    }

    private void claim(Item item, boolean claimed) {
        boolean surveyed = item.mode() instanceof ScoringMode.Survey;
        press(surveyed ? KeyCode.ENTER : claimed ? KeyCode.F : KeyCode.B);
    }

    private void answer(Item item, Answer answer) {
        switch (answer) {
            case Answer.Clear _, Answer.Ticked _, Answer.Decision _ -> press(KeyCode.F);
            case Answer.Level(int position) -> press(digit((char) ('0' + position)));
            case Answer.NotApplicable _ -> press(KeyCode.X, KeyCode.A);
            case Answer.Ratio(long part, long whole) -> figures(part + " " + whole);
            case Answer.Value value -> figures(value.value().toPlainString());
            case Answer.Counted counted -> {
                press(KeyCode.T);
                figures(String.valueOf(counted.count()));
            }
            case Answer.Done done -> {
                boolean planned = item.mode() instanceof ScoringMode.Rate rate && rate.due() instanceof Due.ByPlan;
                figures(planned ? done.done() + " " + done.due() : String.valueOf(done.done()));
            }
            case Answer.Unscored _ -> figures(SURVEY);
            default -> throw new IllegalArgumentException(answer.toString());
        }
    }

    private void figures(String figures) {
        for (String figure : figures.split(" ", -1)) {
            figure.chars().forEach(digit -> press(digit((char) digit)));
            press(KeyCode.ENTER);
        }
    }

    /** As fast as the window takes them in, which is faster than it stores what they say. */
    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            window.stages().press(key, false);
        }
    }

    private static KeyCode digit(char digit) {
        return KeyCode.valueOf("DIGIT" + digit);
    }

    private void look(Veto veto, String proof) {
        if (proof.isEmpty()) {
            window.press(KeyCode.F);
        } else {
            window.press(KeyCode.Y);
            for (String typed : List.of(proof, "陈思", "吴敏")) {
                window.type(typed).press(KeyCode.ENTER);
            }
            window.press(KeyCode.DOWN);
        }
        assertThat(row()).as("the focus has gone on").isNotEqualTo(veto.code());
    }

    /** The row that has the keys. */
    private String row() {
        return Fx.get(() -> {
            Node at = window.stages().scene().getFocusOwner();
            while (at != null && !String.valueOf(at.getId()).startsWith("desk-row-")) {
                at = at.getParent();
            }
            return at == null ? "" : at.getId().substring("desk-row-".length());
        });
    }
}
