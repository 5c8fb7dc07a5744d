package org.xingping.ui.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.testkit.Fx;

/** Photos that only rushed past have no picture yet; wherever one comes to rest, each in sight gets its own. */
class RushTest {
    private static final int PHOTOS = 200;
    private static final int ROWS = 35;

    @TempDir
    Path folder;

    @Test
    void whereverARushEndsEveryPhotoInSightIsShownAndSoAreThoseNextToIt() throws InterruptedException {
        try (GridStage stage = new GridStage(folder.resolve("workspace"), PHOTOS)) {
            ListView<?> rows = stage.rows();
            until(() -> blank(rows) == 0);
            for (int end = ROWS - 1; end > ROWS - 6; end--) {
                long[] rushed = {0};
                rush(rows, end, () -> rushed[0] += blank(rows));
                assertThat(rushed[0]).as("blank tiles while rushing").isPositive();
                until(() -> blank(rows) == 0);
                for (int row = end - 1; row >= 0; row--) { // too far, and back
                    int at = row;
                    Fx.run(() -> rows.scrollTo(at));
                    until(() -> blank(rows) == 0);
                }
            }
        }
    }

    /** From the first row, another with each frame. */
    private static void rush(ListView<?> rows, int end, Runnable seen) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Fx.run(() -> new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                seen.run();
                rows.scrollTo(frame);
                if (frame++ == end) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        done.await();
    }

    /** Tiles in sight that show no picture. */
    private static long blank(ListView<?> rows) {
        return rows.lookupAll(".photo-row").stream()
                .filter(row -> row.isVisible() && row.getParent() != null)
                .flatMap(row -> row.lookupAll(".photo-tile").stream())
                .filter(tile -> pictures(tile).noneMatch(picture -> picture.getImage() != null))
                .count();
    }

    private static Stream<ImageView> pictures(Node tile) {
        return ((Parent) tile)
                .getChildrenUnmodifiable().stream()
                        .filter(ImageView.class::isInstance)
                        .map(ImageView.class::cast);
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!Fx.get(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as("it did not come").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
