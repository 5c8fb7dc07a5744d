package org.xingping.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.xingping.settings.Settings;
import org.xingping.settings.Settings.Theme;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Icon;

/** The menu at the right end of the window bar: what the screen adds, then language, theme, text size, motion, about. */
final class WindowMenu {
    private static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 175, 200);

    private final Messages messages;
    private final ObjectProperty<Settings> settings;

    WindowMenu(Messages messages, ObjectProperty<Settings> settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** {@code language} is told the language chosen, {@code about} opens what there is to know of the program. */
    MenuButton button(List<MenuItem> own, Consumer<Locale> language, Runnable about) {
        MenuButton button = new MenuButton("", Icon.MENU.node());
        button.setId("menu");
        button.setAccessibleText(messages.get("shell.menu"));
        button.getStyleClass().addAll("flat", "no-arrow");
        button.getItems().addAll(own);
        if (!own.isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
        }
        MenuItem aboutItem = new MenuItem(messages.get("shell.about"));
        aboutItem.setId("menu-about");
        aboutItem.setOnAction(_ -> about.run());
        button.getItems().addAll(languages(language), themes(), sizes(), motion(), new SeparatorMenuItem(), aboutItem);
        return button;
    }

    private Menu languages(Consumer<Locale> chosen) {
        boolean english = messages.isEnglish();
        ToggleGroup group = new ToggleGroup();
        return menu(
                "shell.language",
                radio(group, "menu-zh", "中文", !english, () -> chosen.accept(Locale.SIMPLIFIED_CHINESE)),
                radio(group, "menu-en", "English", english, () -> chosen.accept(Locale.ENGLISH)));
    }

    private Menu themes() {
        ToggleGroup group = new ToggleGroup();
        boolean dark = settings.get().theme() == Theme.DARK;
        return menu(
                "shell.theme",
                radio(
                        group,
                        "menu-light",
                        messages.term(Theme.LIGHT),
                        !dark,
                        () -> set(now -> now.withTheme(Theme.LIGHT))),
                radio(
                        group,
                        "menu-dark",
                        messages.term(Theme.DARK),
                        dark,
                        () -> set(now -> now.withTheme(Theme.DARK))));
    }

    private Menu sizes() {
        ToggleGroup group = new ToggleGroup();
        return menu(
                "shell.text",
                TEXT_SIZES.stream()
                        .map(size -> radio(
                                group,
                                "menu-text-" + size,
                                size + " %",
                                settings.get().textSize() == size,
                                () -> set(now -> now.withTextSize(size))))
                        .toArray(MenuItem[]::new));
    }

    private CheckMenuItem motion() {
        CheckMenuItem item = new CheckMenuItem(messages.get("shell.motion"));
        item.setId("menu-motion");
        item.setSelected(settings.get().motion());
        item.setOnAction(_ -> set(now -> now.withMotion(item.isSelected())));
        return item;
    }

    private Menu menu(String key, MenuItem... items) {
        Menu menu = new Menu(messages.get(key));
        menu.setId(key.replace('.', '-'));
        menu.getItems().addAll(items);
        return menu;
    }

    private static RadioMenuItem radio(ToggleGroup group, String id, String word, boolean chosen, Runnable act) {
        RadioMenuItem item = new RadioMenuItem(word);
        item.setId(id);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void set(UnaryOperator<Settings> change) {
        settings.set(change.apply(settings.get()));
    }
}
