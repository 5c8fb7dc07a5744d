package org.xingping.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.House;
import org.xingping.bench.Benches;
import org.xingping.bench.Ratio;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Thumbs;
import org.xingping.work.Background;

/**
 * How long a save holds up the window (performance goal P12): the desk's own models, saving on a thread of its own; the
 * test's thread is the window's. Controls are not part of it.
 */
class DeskBench {
    private static final int WARM = 1_000;
    private static final int MEASURED = 2_000;
    private static final int EACH = 400;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void theWindowHardlyFeelsASave(@TempDir Path folder) throws InterruptedException {
        List<Span> pressing = new ArrayList<>();
        List<Span> showing = new ArrayList<>();
        try (Background background = Background.on(window::add, failures::add)) {
            House house = ask(background, () -> Benches.opener().open(folder));
            DeskModels models = desk(background, house);
            List<String> codes = levels();
            for (int i = 0; i < WARM + MEASURED; i++) {
                if (i % EACH == 0) {
                    models = desk(background, house);
                }
                int lines = models.sheet().standing().sheet().entries().size();
                DeskModels pressed = models;
                pressed.desk().jump(codes.get(i % codes.size()));
                int level = 1 + i / codes.size() % 3;
                Span press = Span.of(() -> pressed.scoring().digit(level));
                Span show = Span.of(window.take());
                assertThat(models.sheet().standing().sheet().entries()).hasSize(lines + 1);
                if (i >= WARM) {
                    pressing.add(press);
                    showing.add(show);
                }
            }
            ask(background, () -> {
                house.close();
                return house;
            });
        }
        assertThat(failures).isEmpty();
        hold("from the key to its return", pressing);
        hold("showing what was stored", showing);
    }

    private static void hold(String what, List<Span> spans) {
        long[] wall = spans.stream().mapToLong(Span::wall).toArray();
        long[] processor = spans.stream().mapToLong(Span::processor).toArray();
        Ratio.hold("P12 p50 window thread, " + what, Ratio.percentile(wall, 50), 200, 1_000);
        Ratio.hold("P12 p99 window thread, " + what + ", CPU", Ratio.percentile(processor, 99), 200, 1_000);
        Ratio.hold("P12 p99 window thread, " + what, Ratio.percentile(wall, 99), 200, 10_000);
    }

    /**
     * What this thread spent on something, in nanoseconds.
     *
     * @param wall by the clock; on a shared machine the rare long ones are somebody else's turn
     * @param processor its own time on a processor
     */
    private record Span(long wall, long processor) {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        static Span of(Runnable work) {
            long cpu = THREADS.getCurrentThreadCpuTime();
            long began = System.nanoTime();
            work.run();
            long wall = System.nanoTime() - began;
            return new Span(wall, THREADS.getCurrentThreadCpuTime() - cpu);
        }
    }

    private DeskModels desk(Background background, House house) throws InterruptedException {
        Opened opened = ask(background, () -> Benches.newAssessment(house));
        Messages messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        OpenSheet sheet = new OpenSheet(new Standing(opened), Standing::new, background, Clock.systemUTC()::instant);
        DeskViewModel desk = new DeskViewModel(sheet, messages, () -> true);
        ScoringViewModel scorer = new ScoringViewModel(sheet, desk, house.scoring(), messages);
        return new DeskModels(
                sheet,
                desk,
                scorer,
                new FindingsViewModel(sheet, desk, scorer, house.scoring(), house.assessments(), messages),
                new VerdictViewModel(sheet, scorer, house.scoring()),
                new TrayViewModel(sheet, desk, scorer, house.photos(), house.gallery(), background),
                new DeskModels.Pictures(new Thumbs(background), _ -> {}),
                new DeskModels.Leaving(() -> {}, _ -> {}, () -> {}),
                new PastViewModel(sheet, desk, () -> {}),
                new LastVisitViewModel(sheet, desk, house.assessments(), house.gallery(), background),
                messages);
    }

    private static List<String> levels() {
        return Benches.EDITION.checklist().items().stream()
                .filter(item -> item.mode() instanceof ScoringMode.Levels)
                .map(Item::code)
                .toList();
    }

    private <T> T ask(Background background, Supplier<T> work) throws InterruptedException {
        List<T> result = new ArrayList<>();
        background.run(work, result::add);
        window.take().run();
        return result.getFirst();
    }
}
