package org.xingping.ui;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.xingping.actions.House;
import org.xingping.settings.Settings;
import org.xingping.settings.Settings.Inspector;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Field;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.Tools;

/**
 * Under whose name work is recorded. Whoever begins an assessment says it there; whoever decides at a panel's table without
 * ever having begun one is asked before, for what is decided and sealed bears a name.
 */
record WhoWorks(Tools tools, House house, ObjectProperty<Settings> settings) {
    private static final int LONGEST = 60;

    /** Does it at once where a name is known, else after it was given. */
    void then(Runnable act) {
        if (settings.get().inspector() == null) {
            ask(act);
        } else {
            act.run();
        }
    }

    private void ask(Runnable act) {
        Messages messages = tools.messages();
        TextField name = new TextField();
        Field<TextField> field = new Field<>("who-name", messages.get("shell.who.name"), name);
        name.textProperty().subscribe(() -> field.errorProperty().set(""));
        VBox content = new VBox(12, Dialogs.sentence(messages.get("shell.who.text")), field);
        Form form = tools.dialogs().form("who", messages.get("shell.who.title"), content);
        form.accept(messages.get("shell.who.accept"), () -> {
                    String typed = name.getText().strip();
                    if (typed.isEmpty() || typed.length() > LONGEST) {
                        field.errorProperty().set(messages.get("shell.who.missing", String.valueOf(LONGEST)));
                        form.fit();
                    } else {
                        form.close();
                        keep(typed, act);
                    }
                })
                .first(name)
                .open();
    }

    private void keep(String name, Runnable act) {
        tools.background().run(() -> house.assessments().inspector(name), person -> {
            settings.set(settings.get().withInspector(new Inspector(person.id(), person.name())));
            act.run();
        });
    }
}
