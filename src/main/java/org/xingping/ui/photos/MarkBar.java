package org.xingping.ui.photos;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.xingping.ui.kit.KeyCap;

/** The tools, each with the digit that takes it; taken again, it is put down. */
final class MarkBar extends HBox {
    private final Map<MarkTool, ToggleButton> buttons = new EnumMap<>(MarkTool.class);
    private final Consumer<Optional<MarkTool>> taken;
    private Optional<MarkTool> tool = Optional.empty();

    MarkBar(PhotosViewModel model, Consumer<Optional<MarkTool>> taken) {
        this.taken = taken;
        getStyleClass().add("mark-bar");
        for (MarkTool each : MarkTool.values()) {
            ToggleButton button =
                    new ToggleButton(model.messages().term(each), new KeyCap(String.valueOf(each.digit())));
            button.setId("mark-" + each.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("mark-tool");
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> take(each));
            buttons.put(each, button);
            getChildren().add(button);
        }
    }

    /** Takes the tool in hand, or puts it down where it is in hand already. */
    void take(MarkTool other) {
        tool = tool.filter(other::equals).isPresent() ? Optional.empty() : Optional.of(other);
        show();
        taken.accept(tool);
    }

    /** The tool with this digit, if there is one. */
    void take(int digit) {
        for (MarkTool each : MarkTool.values()) {
            if (each.digit() == digit) {
                take(each);
            }
        }
    }

    /** Puts the tool down; says whether one was in hand. */
    boolean putDown() {
        boolean had = tool.isPresent();
        tool = Optional.empty();
        show();
        taken.accept(tool);
        return had;
    }

    private void show() {
        buttons.forEach(
                (each, button) -> button.setSelected(tool.filter(each::equals).isPresent()));
    }
}
