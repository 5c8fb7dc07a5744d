package org.xingping.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Stages;
import org.xingping.text.Messages;

class GalleryTest {
    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyPartShowsItselfWithNameAndWithoutWarnings(boolean dark) {
        try (Stages stages = Stages.show(800, 500, dark, GalleryTest::gallery)) {
            AccessibleWalk.assertNamed(stages.scene().getRoot());
            assertThat(stages.picture("kit-" + (dark ? "dark" : "light"))).isNotEmptyFile();
        }
    }

    @Test
    void allGrowsWithTheText() {
        try (Stages stages = Stages.show(800, 500, false, GalleryTest::gallery)) {
            double before = stages.find(".ring", Ring.class).getWidth();
            Fx.run(() -> stages.look().textSizeProperty().set(200));
            stages.picture("kit-200");

            assertThat(stages.find(".ring", Ring.class).getWidth()).isGreaterThan(1.9 * before);
        }
    }

    private static Parent gallery() {
        Ring half = new Ring(3.2, true);
        half.show(56, 80, "已评 56 / 80");
        Ring full = new Ring(3.2, true);
        full.show(80, 80, "已评 80 / 80");
        Ring none = new Ring(2.2, false);
        none.show(0, 80, "未开始");
        Counter counter = new Counter();
        counter.show(7, "7 项未评");
        StarRow stars = new StarRow();
        stars.show(1, 4, "建议一星至四星");
        StarRow large = new StarRow();
        large.getStyleClass().add("large");
        large.show(4, 4, "建议四星");
        RangeScale scale = new RangeScale();
        scale.scale(
                10_000,
                List.of(
                        new RangeScale.Cut(9_500, "95"),
                        new RangeScale.Cut(9_000, "90"),
                        new RangeScale.Cut(8_000, "80"),
                        new RangeScale.Cut(7_000, "70"),
                        new RangeScale.Cut(6_000, "60")));
        scale.show(6_800, 9_490, "可能得分 68.00 至 94.90");
        Chip chip = new Chip("open", "未评");
        chip.count(7);
        Chip chosen = new Chip("all", "全部");
        chosen.count(18);
        chosen.setSelected(true);
        Button primary = new Button("新建评价", new KeyCap("Ctrl N"));
        primary.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        primary.getStyleClass().add("accent");
        Button plain = new Button("导出评分表", Icon.EXPORT.node());
        Field<TextField> field = new Field<>("estate", "小区名称", new TextField("滨江花园"));
        Field<TextField> wrong = new Field<>("company", "物业企业", new TextField());
        wrong.errorProperty().set("请填写物业企业");
        Toast toast = new Toast(stillLook());
        toast.say("已撤销：BJ-02 一般 2 处", "恢复", () -> {});
        Label total = new Label("68.00 – 94.90");
        total.getStyleClass().add("total");
        VBox box = new VBox(
                12,
                row(half, full, none, counter, stars, large),
                row(scale, total),
                row(
                        chosen,
                        chip,
                        new StateChip(Tone.ACCENT, Icon.HALF, "检查中"),
                        new StateChip(Tone.WARNING, Icon.DRAFT, "待定稿"),
                        new StateChip(Tone.SUCCESS, Icon.SEALED, "已定稿"),
                        new StateChip(Tone.NEUTRAL, Icon.OPEN, "未开始")),
                row(primary, plain, new KeyCap("F")),
                row(field, wrong),
                toast);
        box.setStyle("-fx-padding: 20");
        return box;
    }

    private static HBox row(javafx.scene.Node... nodes) {
        HBox row = new HBox(12, nodes);
        row.setStyle("-fx-alignment: center-left");
        return row;
    }

    private static Look stillLook() {
        Look look = new Look();
        look.motionProperty().set(false);
        return look;
    }

    @Test
    void aDefectHasACodeAndADialogWithWordsForIt() {
        Messages messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        try (Stages stages = Stages.show(800, 500, false, GalleryTest::gallery)) {
            Fx.run(() -> new ErrorDialog(new Dialogs(stages::stage, stages.look(), messages), messages)
                    .show(new IllegalStateException("planned")));

            assertThat(stages.find("#fault-code", Label.class).getText()).contains("错误编号");
            stages.picture("kit-fault");
            AccessibleWalk.assertNamed(stages.find("#fault", javafx.scene.control.DialogPane.class));
        }
    }
}
