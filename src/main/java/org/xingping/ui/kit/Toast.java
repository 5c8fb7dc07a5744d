package org.xingping.ui.kit;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/**
 * One line over the foot that says what was just done, with a way back where there is one: 已撤销：BJ-02 一般 2 处. It goes by
 * itself and never takes the focus.
 */
public final class Toast extends HBox {
    private static final Duration STAYS = Duration.seconds(6);
    private static final Duration FADES = Duration.millis(120);

    private final Look look;
    private final Label text = new Label();
    private final Button act = new Button();
    private final PauseTransition stay = new PauseTransition(STAYS);

    public Toast(Look look) {
        this.look = look;
        setId("toast");
        getStyleClass().add("toast");
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPickOnBounds(false);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        act.setId("toast-act");
        act.setFocusTraversable(false);
        act.managedProperty().bind(act.visibleProperty());
        getChildren().addAll(text, act);
        stay.setOnFinished(_ -> hide());
    }

    public void say(String words) {
        say(words, "", () -> {});
    }

    /** Says it with a button beside; an empty {@code word} means no button. */
    public void say(String words, String word, Runnable then) {
        text.setText(words);
        act.setVisible(!word.isEmpty());
        act.setText(word);
        act.setOnAction(_ -> {
            hide();
            then.run();
        });
        setAccessibleText(words);
        setVisible(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        if (look.motionProperty().get()) {
            FadeTransition fade = new FadeTransition(FADES, this);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        } else {
            setOpacity(1);
        }
        stay.playFromStart();
    }

    public void hide() {
        stay.stop();
        setVisible(false);
    }

    /** What it says; empty when it says nothing. */
    public String text() {
        return isVisible() ? text.getText() : "";
    }
}
