package org.xingping.ui;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.xingping.actions.Opener;
import org.xingping.assessment.Person;
import org.xingping.files.FileOps;
import org.xingping.settings.Settings;
import org.xingping.settings.Settings.Inspector;
import org.xingping.settings.Settings.Theme;
import org.xingping.settings.Settings.WindowPlace;
import org.xingping.settings.SettingsFile;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Shelves;
import org.xingping.testkit.Stages;
import org.xingping.text.Messages;
import org.xingping.work.Background;

/** The whole window on a workspace below a folder, everything on the FX thread. */
record OpenWindow(Stages stages, SettingsFile settings) implements AutoCloseable {
    /** Opens it at this logical size, as an inspector who has worked here before. */
    static OpenWindow on(Path folder, Locale language, boolean dark, int width, int height) {
        Locale before = Locale.getDefault();
        return Fx.get(() -> {
            SettingsFile file = new SettingsFile(folder, new FileOps());
            file.keep(Settings.DEFAULT
                    .withInspector(new Inspector("p-jia", "检查员甲"))
                    .withTheme(dark ? Theme.DARK : Theme.LIGHT)
                    .withMotion(false)
                    .withWindow(new WindowPlace(0, 0, width, height, false)));
            Stage stage = new Stage();
            new MainWindow(
                            stage,
                            Messages.in(language),
                            file,
                            new MainWindow.Surroundings(Shelves.clock(), "0.1.0", _ -> Background.inline()),
                            new Shell.Workplace(
                                    new Opener(Shelves.session(), () -> person(file)), folder.resolve("workspace")))
                    .open();
            return new OpenWindow(Stages.of(stage, () -> Locale.setDefault(before)), file);
        });
    }

    /** Presses and releases a key where the focus is, with or without Ctrl. */
    void press(KeyCode code, boolean ctrl) {
        stages.press(code, ctrl);
    }

    /** Types text where the focus is. */
    void type(String text) {
        stages.type(text);
    }

    private static Person person(SettingsFile file) {
        Inspector inspector = file.settings().inspector();
        return inspector == null ? new Person("nobody", "nobody") : new Person(inspector.id(), inspector.name());
    }

    @Override
    public void close() {
        stages.close();
    }
}
