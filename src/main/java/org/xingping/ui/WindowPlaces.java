package org.xingping.ui;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.xingping.settings.Settings.WindowPlace;

/** Where the window stands: where it stood last time, as long as a screen is there. */
final class WindowPlaces {
    static final double WIDTH = 1366;
    static final double HEIGHT = 768;

    /** So much of the window must be on a screen for a hand to take hold of it. */
    private static final double HOLD = 80;

    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 420;

    private final Stage stage;
    private WindowPlace normal = new WindowPlace(0, 0, (int) WIDTH, (int) HEIGHT, false);

    WindowPlaces(Stage stage) {
        this.stage = stage;
        Runnable note = this::note;
        stage.xProperty().subscribe(note);
        stage.yProperty().subscribe(note);
        stage.widthProperty().subscribe(note);
        stage.heightProperty().subscribe(note);
    }

    void restore(Optional<WindowPlace> last) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        last.filter(WindowPlaces::isInSight)
                .ifPresentOrElse(
                        place -> {
                            stage.setX(place.x());
                            stage.setY(place.y());
                            stage.setWidth(place.width());
                            stage.setHeight(place.height());
                            stage.setMaximized(place.maximized());
                        },
                        () -> {
                            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
                            boolean large = screen.getWidth() > WIDTH && screen.getHeight() > HEIGHT;
                            stage.setMaximized(!large);
                        });
    }

    /** The place as it is to be kept; of a maximised window, the place it goes back to. */
    WindowPlace now() {
        return new WindowPlace(normal.x(), normal.y(), normal.width(), normal.height(), stage.isMaximized());
    }

    private void note() {
        boolean known = !Double.isNaN(stage.getX() + stage.getY() + stage.getWidth() + stage.getHeight());
        if (known && !stage.isMaximized() && !stage.isIconified()) {
            normal = new WindowPlace(
                    (int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight(), false);
        }
    }

    private static boolean isInSight(WindowPlace place) {
        return place.width() >= LEAST_WIDTH
                && place.height() >= LEAST_HEIGHT
                && !Screen.getScreensForRectangle(place.x() + HOLD, place.y(), place.width() - 2 * HOLD, HOLD)
                        .isEmpty();
    }
}
