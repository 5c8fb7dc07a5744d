package org.xingping.ui;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.xingping.actions.Opener;
import org.xingping.settings.SettingsFile;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Choosers;
import org.xingping.work.Background;

/** The program as a window. */
public final class Shell {
    private final Messages messages;
    private final SettingsFile settings;
    private final Clock clock;
    private final String version;
    private final Workplace workplace;

    /** {@code messages} speak the language of the start; another one can be chosen in the menu. */
    public Shell(Messages messages, SettingsFile settings, Clock clock, String version, Workplace workplace) {
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
        this.version = version;
        this.workplace = workplace;
    }

    /** The folder of the workspace the window works in, and what opens it. */
    public record Workplace(Opener opener, Path folder) {}

    /** Starts the toolkit and opens the window; to be called once, from outside the FX thread. */
    public void open() {
        Platform.startup(() -> window(new Stage()).open());
    }

    private MainWindow window(Stage stage) {
        return new MainWindow(
                stage,
                messages,
                settings,
                new MainWindow.Surroundings(
                        clock,
                        version,
                        failed -> Background.on(Platform::runLater, failed),
                        Choosers.SYSTEM,
                        Platform::exit),
                workplace);
    }
}
