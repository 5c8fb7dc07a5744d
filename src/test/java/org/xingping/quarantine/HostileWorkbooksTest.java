package org.xingping.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.quarantine.HostileWorkbooks.Fate;
import org.xingping.quarantine.HostileWorkbooks.Hostile;
import org.xingping.report.Variant;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** Whatever a workbook does, the program lives, and says within moments what differs or why nothing was compared. */
class HostileWorkbooksTest {
    private static final long SEED = Long.getLong("xingping.seed", System.nanoTime());
    private static final Duration MOST = Duration.ofSeconds(5);
    private static final long HEAP_GROWTH = 64L << 20;
    private static final int FLIPS = Integer.getInteger("xingping.flips", 150);

    @TempDir
    private Path folder;

    @TempDir
    private static Path shared;

    private static Path ours = Path.of("");
    private static Map<String, Hostile> corpus = Map.of();

    @BeforeAll
    static void anHonestOneAndWhatIsMadeOfIt() {
        ours = HandedOver.write(shared, 7, Variant.FULL);
        corpus = HostileWorkbooks.all(ours);
    }

    /** A child that is asked again and again; a new one when it has come to an end. */
    private static final class Children implements AutoCloseable {
        private @Nullable Child child;

        WorkbookReply compare(Path file) throws IOException {
            if (child == null) {
                child = Child.start(Launch.WORKBOOKS);
                child.ready();
            }
            try {
                return child.compare(ours, file);
            } catch (IOException gone) {
                close();
                return new WorkbookReply.Refused(false, NoWorkbook.CRASHED);
            }
        }

        @Override
        public void close() {
            if (child != null) {
                child.release();
                child = null;
            }
        }
    }

    @Test
    void everyWorkbookOfTheCorpusMeetsItsFate() throws IOException {
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(60);
        Map<String, Integer> met = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        Path file = folder.resolve("hostile.xlsx");
        long before = usedHeap();
        long slowest = 0;
        try (Children children = new Children()) {
            for (Map.Entry<String, Hostile> one : corpus.entrySet()) {
                Files.write(file, one.getValue().file());
                long began = System.nanoTime();
                WorkbookReply reply = children.compare(file);
                long millis = (System.nanoTime() - began) / 1_000_000;
                slowest = Math.max(slowest, millis);
                String said = reply instanceof WorkbookReply.Refused refused
                        ? refused.why().name()
                        : "compared";
                met.merge(said, 1, Integer::sum);
                Fate fate = said.equals("compared") ? Fate.COMPARED : Fate.REFUSED;
                boolean right =
                        one.getValue().fate() == Fate.EITHER || one.getValue().fate() == fate;
                if (!right || millis > MOST.toMillis() || said.equals("CRASHED") || said.equals("UNREADABLE")) {
                    wrong.add(one.getKey() + ": " + said + " after " + millis + " ms");
                }
            }
        }
        long grown = usedHeap() - before;
        System.out.printf(
                "%d hostile workbooks: %s; slowest %d ms; heap grew by %d kB%n",
                corpus.size(), met, slowest, grown >> 10);
        assertThat(wrong).isEmpty();
        assertThat(grown).isLessThan(HEAP_GROWTH);
    }

    @Test
    void whoSaysWhyNothingWasComparedNamesTheReason() throws IOException {
        Map<String, String> reasons = Map.of(
                "with a password", "problem.workbook.password",
                "an .xls", "problem.workbook.old",
                "an .xlsb", "problem.workbook.binary",
                "a page of the web", "problem.workbook.other",
                "a wrong checksum", "problem.workbook.damaged",
                "400,000 cells", "problem.workbook.large");
        for (Map.Entry<String, String> reason : reasons.entrySet()) {
            Path file = Files.write(
                    folder.resolve("refused.xlsx"),
                    Objects.requireNonNull(corpus.get(reason.getKey())).file());
            assertThatThrownBy(() -> new Workbooks().compare(ours, file, Progress.UNSEEN))
                    .as(reason.getKey())
                    .isInstanceOfSatisfying(Problem.class, problem -> {
                        assertThat(problem.key()).isEqualTo(reason.getValue());
                        assertThat(Messages.in(Locale.CHINA).word(problem)).contains("refused.xlsx");
                    });
        }
        Path broken = Files.write(
                folder.resolve("broken.xlsx"),
                Objects.requireNonNull(corpus.get("a wrong checksum")).file());
        assertThatThrownBy(() -> new Workbooks().compare(broken, ours, Progress.UNSEEN))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.workbook.ours"));
        assertThatThrownBy(() -> new Workbooks().compare(ours, folder.resolve("none.xlsx"), Progress.UNSEEN))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.file.unreadable"));
    }

    @Test
    void flippedBitsAreNeverTakenForNothing() throws IOException {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        byte[] whole = Files.readAllBytes(ours);
        Map<String, String> honest = parts(ours);
        Map<Fate, Integer> met = new EnumMap<>(Fate.class);
        try (Children children = new Children()) {
            for (int i = 0; i < FLIPS; i++) {
                byte[] bytes = whole.clone();
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Path file = Files.write(folder.resolve("flipped.xlsx"), bytes);
                WorkbookReply reply = children.compare(file);
                boolean compared = reply instanceof WorkbookReply.Compared;
                if (reply.equals(new WorkbookReply.Compared(List.of(), false))) {
                    assertThat(parts(file)).as("flip " + i).isEqualTo(honest);
                }
                met.merge(compared ? Fate.COMPARED : Fate.REFUSED, 1, Integer::sum);
            }
        }
        System.out.println("flipped: " + met);
        assertThat(met).containsKey(Fate.REFUSED);
    }

    /** What is in a file, as every office program finds it: by the directory at its end. */
    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), HexFormat.of().formatHex(in.readAllBytes()));
                }
            }
        }
        return parts;
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
