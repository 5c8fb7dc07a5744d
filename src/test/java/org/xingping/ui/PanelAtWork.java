package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.xingping.assessment.Kind.Review;
import org.xingping.testkit.Fx;

/** A panel at the window: looks at packages on a stick, takes them in, and settles what differs. */
final class PanelAtWork {
    private final OpenWindow window;

    PanelAtWork(OpenWindow window) {
        this.window = window;
    }

    /**
     * What the panel decides on an item: what is at hand under this digit, or points of its own.
     *
     * @param choice 0 where it is points
     */
    record Ruled(int choice, String points, String reason) {
        static Ruled choice(int digit, String reason) {
            return new Ruled(digit, "", reason);
        }

        static Ruled points(String points, String reason) {
            return new Ruled(0, points, reason);
        }
    }

    /** Opens what lies on the stick, where it lies. */
    void open(Path stick) {
        window.chooses(stick).menu("menu-panel-folder");
        window.until(() -> window.sees("#panel-begin") && window.sees("#panel-choice-1"));
        window.settle();
    }

    /** Goes through the filters and through the rows of the last one. */
    void look() {
        for (String filter : List.of("claims", "decided", "all", "disputed")) {
            window.fire("#panel-filter-" + filter);
        }
        window.press(KeyCode.J, KeyCode.J, KeyCode.K, KeyCode.K);
    }

    /** Tries what is at hand under this digit on the item in hand, and takes it back. */
    void tryOut(int digit) {
        String before = total();
        window.press(digit(digit));
        window.press(KeyCode.ENTER, true);
        window.until(() -> !window.reads("#panel-total").equals(before));
        window.focus("#panel-grid").press(KeyCode.Z, true);
        window.until(() -> window.reads("#panel-total").equals(before));
    }

    /** Takes the packages in and sits down to decide. */
    void begin() {
        window.fire("#panel-begin");
        window.until(() -> window.sees("#panel-begin-ask"));
        window.fire("#panel-begin-ask-accept");
        window.until(() -> window.sees("#panel-finish") && window.sees("#panel-choice-1"));
        window.settle();
    }

    /** Settles what lies open, from the top; returns the items in the order in which they came. */
    List<String> settle(Map<String, Ruled> rulings) {
        List<String> settled = new ArrayList<>();
        while (!inHand().isEmpty()) {
            String item = inHand();
            decide(Objects.requireNonNull(rulings.get(item), item));
            window.until(() -> !shown().equals(item));
            settled.add(item);
        }
        return settled;
    }

    private void decide(Ruled ruled) {
        if (ruled.choice() > 0) {
            window.press(digit(ruled.choice()));
        } else {
            window.focus("#panel-points").type(ruled.points()).focus("#panel-reason");
        }
        window.type(ruled.reason()).press(KeyCode.ENTER, true);
    }

    /** Confirms the bonus that was claimed; nothing else waits for that. */
    void confirm(String item) {
        window.fire("#panel-filter-claims");
        assertThat(inHand()).isEqualTo(item);
        window.fire("#panel-claim-confirmed");
        window.until(() -> shown().isEmpty());
    }

    /** Says that a veto does not hold. */
    void clear(String veto) {
        window.fire("#panel-vetoes");
        window.until(() -> window.sees("#panel-veto-not-" + veto));
        window.fire("#panel-veto-not-" + veto).fire("#panel-veto-list-cancel");
    }

    /** Makes a remark on the first of all items. */
    void remark(String text) {
        window.fire("#panel-filter-all").focus("#panel-remark").type(text).press(KeyCode.ENTER);
        window.until(() -> window.sees(".panel-remark"));
    }

    /** Accepts so many sheets. */
    @SuppressWarnings("unchecked")
    void acceptSheets(int count) {
        window.fire("#panel-seats");
        window.until(() -> window.sees("#panel-seats-form"));
        for (int seat = 1; seat <= count; seat++) {
            ChoiceBox<Review> review = window.find("#panel-review-" + seat, ChoiceBox.class);
            Fx.run(() -> review.setValue(Review.ACCEPTED));
        }
        window.fire("#panel-seats-form-accept");
        window.until(() -> !window.sees("#panel-seats-form"));
    }

    /** What all comes to, as the foot of the desk has it. */
    String total() {
        return Fx.get(() -> window.reads("#panel-total"));
    }

    private String inHand() {
        return Fx.get(this::shown);
    }

    /** The code of the item in hand; empty where there is none. To be called where the window is. */
    private String shown() {
        boolean any = window.sees(".panel-decision");
        return any ? window.reads("#panel-ruling .title").split(" ", 2)[0] : "";
    }

    private static KeyCode digit(int digit) {
        return KeyCode.valueOf("DIGIT" + digit);
    }
}
