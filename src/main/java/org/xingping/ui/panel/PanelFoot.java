package org.xingping.ui.panel;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Kind.Review;
import org.xingping.assessment.Seat;
import org.xingping.scoring.Rating;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.StarRow;

/** The foot of the panel's desk: whether it is kept, what each sheet comes to, what they come to together. */
final class PanelFoot extends HBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final PanelViewModel model;
    private final PanelWords words;
    private final Label saved = new Label();
    private final Label sheets = new Label();
    private final Label caption = new Label();
    private final Label total = new Label();
    private final StarRow stars = new StarRow();
    private final Label counts = new Label();

    PanelFoot(PanelViewModel model, PanelWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("desk-foot", "desk-foot-line", "panel-foot");
        saved.setId("panel-saved");
        saved.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        sheets.setId("panel-sheets");
        sheets.getStyleClass().add("hint");
        caption.setMinWidth(USE_PREF_SIZE);
        total.setId("panel-total");
        total.getStyleClass().add("total");
        total.setMinWidth(USE_PREF_SIZE);
        stars.getStyleClass().add("large");
        counts.setId("panel-counts");
        counts.getStyleClass().add("hint");
        counts.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(saved, gap, sheets, caption, total, stars, counts);
        model.stateProperty().subscribe(this::show);
    }

    private void show(PanelViewModel.State state) {
        Entry last = state.opened().sheet().entries().getLast();
        boolean sealed = !model.isTrial() && state.opened().sheet().seal().isPresent();
        String at = CLOCK.format(last.stamp().local());
        saved.getStyleClass().removeAll("good", "needs");
        saved.setText(
                model.isTrial()
                        ? words.get("panel.trial.foot")
                        : sealed
                                ? words.get(
                                        "panel.sealed",
                                        String.valueOf(state.opened().sheet().revision()))
                                : words.get("desk.saved", at));
        saved.setGraphic((model.isTrial() ? Icon.DRAFT : sealed ? Icon.SEALED : Icon.DOT).node());
        saved.getStyleClass().add(model.isTrial() ? "needs" : "good");
        sheets.setText(String.join("    ", totals(state)));
        Rating rating = state.opened().rating();
        boolean exact = rating.total().isExact();
        caption.setText(words.get(exact ? "desk.total" : "panel.range"));
        total.setText(
                exact
                        ? rating.total().told()
                        : rating.total().low() + " – " + rating.total().high());
        String suggestion = words.get("desk.stars", words.messages().stars(rating.lowStars(), rating.highStars()));
        stars.show(rating.lowStars(), rating.highStars(), suggestion);
        long open = state.open();
        counts.setText(open == 0 ? suggestion : suggestion + " · " + words.get("panel.open", String.valueOf(open)));
    }

    /** The sheets' own totals go where the window is narrow; the window of the sheets has them. */
    void narrow(boolean now) {
        sheets.setVisible(!now);
        sheets.setManaged(!now);
    }

    private List<String> totals(PanelViewModel.State state) {
        List<String> totals = new ArrayList<>();
        for (PanelViewModel.Total total : state.totals()) {
            Seat seat = total.seated().seat();
            boolean rejected = state.opened().sheet().panel().review(seat.sheet()) == Review.REJECTED;
            String mark = rejected
                    ? words.get("panel.left.rejected")
                    : state.consensus().dropped().contains(total.seated()) ? words.get("panel.left.dropped") : "";
            totals.add(seat.name() + " " + total.points() + mark);
        }
        return totals;
    }
}
