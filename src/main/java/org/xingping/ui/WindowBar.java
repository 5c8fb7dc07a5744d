package org.xingping.ui;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Screen.Title;

/** The bar on top of the window: where one is, what the screen offers, the menu. */
final class WindowBar extends HBox {
    WindowBar(Messages messages, Screen screen, boolean home, Runnable goHome, MenuButton menu) {
        getStyleClass().add("window-bar");
        Label brand = new Label(messages.get("app.name"));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        getChildren().add(brand);
        if (!home) {
            Hyperlink back = new Hyperlink(messages.get("shell.home"));
            back.setId("home");
            back.getStyleClass().add("crumb");
            back.setAccessibleText(messages.get("shell.home.back"));
            back.setMinWidth(USE_PREF_SIZE);
            back.setOnAction(_ -> goHome.run());
            Label slash = new Label("/");
            slash.getStyleClass().add("muted");
            getChildren().addAll(back, slash);
        }
        Label name = new Label();
        name.setId("title");
        name.getStyleClass().add("title");
        name.textProperty().bind(screen.title().map(Title::name));
        name.setMinWidth(60);
        Label detail = new Label();
        detail.getStyleClass().add("muted");
        detail.textProperty().bind(screen.title().map(Title::detail));
        detail.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox actions = new HBox(screen.actions().toArray(Node[]::new));
        actions.getStyleClass().add("window-actions");
        actions.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, detail, gap, actions, menu);
    }
}
