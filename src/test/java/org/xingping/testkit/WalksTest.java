package org.xingping.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The walks bite: what they look for is found where it is. */
class WalksTest {
    @Test
    void aControlWithoutANameIsCaught() {
        try (Stages stages = Stages.show(300, 200, false, () -> {
            TextField nameless = new TextField();
            nameless.setId("nameless");
            return new VBox(new Button("有名"), nameless);
        })) {
            assertThat(Fx.get(() -> AccessibleWalk.unnamed(stages.scene().getRoot())))
                    .singleElement()
                    .asString()
                    .contains("#nameless");
        }
    }

    @Test
    void aTextThatDoesNotFitIsCaught() {
        try (Stages stages = Stages.show(300, 200, false, () -> {
            Label narrow = new Label("鲤城区开元街道");
            narrow.setMaxWidth(40);
            Label outside = new Label("在窗口外面");
            outside.setTranslateX(290);
            HBox tight = new HBox(rigid("左边的字"), rigid("右边的字"));
            tight.setMinWidth(60);
            tight.setMaxWidth(60);
            return new VBox(new Label("完整"), narrow, outside, tight);
        })) {
            assertThat(Fx.get(() -> Legible.cut(stages.scene().getRoot())))
                    .containsExactlyInAnyOrder(
                            "cut: 鲤城区开元街道", "outside the window: 在窗口外面", "wider than what holds it: 右边的字");
        }
    }

    @Test
    void aFocusNobodySeesIsCaught() {
        try (Stages stages = Stages.show(300, 200, false, () -> {
            Button plain = new Button("看不见");
            plain.setId("plain");
            plain.setStyle("-fx-background-color: white; -fx-border-width: 0; -fx-effect: null;");
            Button ringed = new Button("看得见");
            return new VBox(20, ringed, plain);
        })) {
            assertThat(Fx.get(() -> FocusRing.unseen(stages.scene())))
                    .singleElement()
                    .asString()
                    .contains("#plain");
        }
    }

    private static Label rigid(String text) {
        Label label = new Label(text);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
