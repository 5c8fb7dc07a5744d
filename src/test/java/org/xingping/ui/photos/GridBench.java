package org.xingping.ui.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.bench.Ratio;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Stages;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.testkit.photo.PictureFiles;

/** 5,000 photos in a workspace: the grid scrolls without a frame over 50 ms, in less than 512 MB. */
class GridBench {
    private static final int PHOTOS = 5_000;
    private static final int FRAMES = 600;

    /** A row in so many frames, ten rows a second: quick, but one still sees what there is. */
    private static final int LOOKING = 6;

    private static final long MOST_BYTES = 512L * 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void fiveThousandPhotosScrollWithoutAHitch() throws InterruptedException {
        try (GridStage stage = new GridStage(folder.resolve("workspace"), PHOTOS)) {
            ListView<?> rows = stage.rows();
            Frames first = scrolled(rows, LOOKING); // a program that has just started
            Frames warm = scrolled(rows, 1);
            Frames frames = scrolled(rows, 1);
            Frames looking = scrolled(rows, LOOKING);

            stage.stages().picture("photo-grid-5000");
            System.out.printf(
                    "BENCH grid of %d photos, %d frames: over 50 ms %d (first time %d); looking at all pictures %d"
                            + " (first time %d); heap %.0f MB%n",
                    PHOTOS, FRAMES, frames.over(50), warm.over(50), looking.over(50), first.over(50), heap() / 1e6);
            Frames bare = bare();
            System.out.printf(
                    "BENCH grid, frame p50 %.1f ms, p99 %.1f ms; looking p50 %.1f ms, p99 %.1f ms; bare list of ready"
                            + " pictures: p50 %.1f ms, p99 %.1f ms, over 50 ms %d%n",
                    Ratio.percentile(frames.wall, 50) / 1_000,
                    Ratio.percentile(frames.wall, 99) / 1_000,
                    Ratio.percentile(looking.wall, 50) / 1_000,
                    Ratio.percentile(looking.wall, 99) / 1_000,
                    Ratio.percentile(bare.wall, 50) / 1_000,
                    Ratio.percentile(bare.wall, 99) / 1_000,
                    bare.over(50));
            new Ratio(
                            "grid, frame p99 / of a bare list of ready pictures, µs",
                            Ratio.percentile(frames.wall, 99),
                            Ratio.percentile(bare.wall, 99))
                    .hold(1.5, 2);
            assertThat(frames.over(50)).isLessThanOrEqualTo(FRAMES / 100);
            assertThat(looking.over(50)).isLessThanOrEqualTo(FRAMES / 100);
            Ratio.hold("grid, frame, slowest, processor", Ratio.percentile(frames.processor, 100), 50_000, 50_000);
            assertThat(heap()).isLessThan(MOST_BYTES);
        }
    }

    /** What the frames took, in nanoseconds: by the clock, and of the thread's own time on a processor. */
    private static final class Frames {
        private final long[] wall = new long[FRAMES];
        private final long[] processor = new long[FRAMES];

        long over(int millis) {
            return Arrays.stream(wall)
                    .filter(nanos -> nanos > millis * 1_000_000L)
                    .count();
        }
    }

    /** The yardstick: as many rows of as many pictures, all of them ready, and nothing else in the window. */
    private static Frames bare() throws InterruptedException {
        ListView<Integer> rows = new ListView<>();
        rows.getItems().setAll(IntStream.range(0, PHOTOS / 5).boxed().toList());
        rows.setFixedCellSize(155);
        List<Image> ready = new ArrayList<>();
        for (int scene = 0; scene < GridStage.SCENES; scene++) {
            ready.add(new Image(
                    new ByteArrayInputStream(PictureFiles.jpeg(PhonePhotos.scene(scene, 240, 180), 0.8f, false))));
        }
        rows.setCellFactory(_ -> new BareRow(ready));
        try (Stages _ = Stages.show(1366, 768, false, () -> new BorderPane(rows))) {
            Fx.settle();
            scrolled(rows, 1);
            return scrolled(rows, 1);
        }
    }

    private static final class BareRow extends ListCell<Integer> {
        private final List<Image> ready;
        private final List<ImageView> views =
                Stream.generate(ImageView::new).limit(5).toList();

        BareRow(List<Image> ready) {
            this.ready = ready;
            setGraphic(new HBox(8, views.toArray(Node[]::new)));
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean none) {
            super.updateItem(row, none);
            for (int at = 0; at < views.size(); at++) {
                views.get(at)
                        .setImage(none || row == null ? null : ready.get((row * views.size() + at) % GridStage.SCENES));
            }
        }
    }

    /** A row on with every so many frames. */
    private static Frames scrolled(ListView<?> rows, int every) throws InterruptedException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Frames frames = new Frames();
        CountDownLatch done = new CountDownLatch(1);
        Fx.run(() -> new AnimationTimer() {
            private int frame = -1;
            private long before;
            private long worked;

            @Override
            public void handle(long now) {
                long began = System.nanoTime();
                long cpu = threads.getCurrentThreadCpuTime();
                if (frame >= 0 && frame < FRAMES) {
                    frames.wall[frame] = began - before;
                    frames.processor[frame] = cpu - worked;
                }
                frame++;
                before = began;
                worked = cpu;
                if (frame == FRAMES) {
                    stop();
                    done.countDown();
                    return;
                }
                int last = rows.getItems().size() - 1;
                int at = frame / every % (2 * last);
                rows.scrollTo(at <= last ? at : 2 * last - at);
            }
        }.start());
        done.await();
        return frames;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
