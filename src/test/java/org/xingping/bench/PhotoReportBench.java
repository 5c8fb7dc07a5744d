package org.xingping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.files.FileOps;
import org.xingping.files.Step;

/**
 * A workbook with a hundred photos (performance.md P1, P3, P4, P5), against the floor: the same parts through {@code
 * java.util.zip}, pictures stored, the rest deflated, synced.
 */
class PhotoReportBench {
    private static final int PHOTOS = 100;
    private static final int WARM = 40; // POI goes on warming up for dozens of exports
    private static final int MEASURED = 15;

    @TempDir
    Path folder;

    private Path pictures = Path.of("");

    @BeforeEach
    void pictures() throws IOException {
        pictures = Files.createDirectory(folder.resolve("pictures"));
        PhotoReport.makePictures(pictures, 20);
    }

    /** One export, timed at its steps. */
    private static final class Timed {
        private long began;
        private long synced;
        private long ended;

        private final FileOps files = new FileOps(
                (step, path) -> {
                    if (step == Step.VERIFY) {
                        synced = System.nanoTime();
                    }
                },
                nanos -> {});

        void export(PhotoReport report, Path target) {
            began = System.nanoTime();
            report.export(target, files);
            ended = System.nanoTime();
        }
    }

    @Test
    void aHundredPhotosCostLittleMoreThanTheirBytes() throws IOException {
        PhotoReport report = PhotoReport.of(pictures, PHOTOS);
        Path ours = folder.resolve("ours.xlsx");
        Path floor = folder.resolve("floor.zip");
        Timed timed = new Timed();
        timed.export(report, ours);
        List<Part> parts = parts(ours);
        long bytes = report.bytes();

        long[] written = new long[MEASURED];
        long[] whole = new long[MEASURED];
        long[] limit = new long[MEASURED];
        long[] working = new long[MEASURED];
        long[] limitWorking = new long[MEASURED];
        for (int round = -WARM; round < MEASURED; round++) {
            long cpu = cpu();
            timed.export(report, ours);
            long used = cpu() - cpu;
            long began = System.nanoTime();
            cpu = cpu();
            write(parts, report, floor);
            long took = System.nanoTime() - began;
            if (round >= 0) {
                written[round] = timed.synced - timed.began;
                whole[round] = timed.ended - timed.began;
                limit[round] = took;
                working[round] = used;
                limitWorking[round] = cpu() - cpu;
            }
        }

        System.out.printf(
                "BENCH photo report: %d photos, %,d bytes of pictures, workbook %,d bytes%n",
                PHOTOS, bytes, Files.size(ours));
        Ratio.of("P1 best: 100 photos written and synced / zip floor, µs", written, limit, 0)
                .print();
        Ratio.of("P3 best: the same, read back whole and renamed / zip floor, µs", whole, limit, 0)
                .print();
        Ratio.of("P3 on a busy machine: processor time of the thread, µs", working, limitWorking, 50)
                .print();
        Ratio size = new Ratio("P5: workbook / its pictures, bytes", Files.size(ours), bytes);
        size.hold(1.002, 1.005);
        Ratio.of("P1: 100 photos written and synced / zip floor, µs", written, limit, 50)
                .hold(2.5, 5);
        Ratio.of("P3: the same, read back whole and renamed / zip floor, µs", whole, limit, 50)
                .hold(3, 5.5);
    }

    @Test
    void aHundredPhotosNeedLittleMemory() throws IOException, InterruptedException {
        assertThat(fits(PHOTOS, 32)).as("P4: 100 photos in 32 MiB").isTrue();
        assertThat(fits(500, 32)).as("P4: 500 photos in 32 MiB").isTrue();
        System.out.printf(
                "BENCH P4: 100 photos in 20, 22, 24 MiB: %s, %s, %s; 500 photos in 28, 30, 31 MiB: %s, %s, %s (goals"
                        + " 24; 28, gate 32)%n",
                fits(PHOTOS, 20), fits(PHOTOS, 22), fits(PHOTOS, 24), fits(500, 28), fits(500, 30), fits(500, 31));
        assertThat(fits(PHOTOS, 6)).as("a heap too small is noticed").isFalse();
    }

    /** What this thread has worked so far, in nanoseconds; waiting for disk and for other programs does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Whether a process with so many MiB of heap writes the workbook. */
    private boolean fits(int photos, int mebibytes) throws IOException, InterruptedException {
        Path target = folder.resolve("heap-" + photos + "-" + mebibytes + ".xlsx");
        ProcessBuilder child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + mebibytes + "m",
                "-XX:+UseG1GC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                PhotoReport.class.getName(),
                pictures.toString(),
                String.valueOf(photos),
                target.toString());
        Process process = child.redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
        boolean written = process.waitFor() == 0 && Files.isRegularFile(target);
        Files.deleteIfExists(target);
        return written;
    }

    /** A part of the workbook: a picture, or bytes to be deflated. */
    private record Part(String name, boolean picture, ByteBuffer bytes) {}

    private static List<Part> parts(Path workbook) throws IOException {
        List<Part> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().map(one -> (ZipEntry) one).toList()) {
                boolean picture = entry.getName().startsWith("xl/media/");
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] bytes = picture ? new byte[0] : in.readAllBytes();
                    parts.add(new Part(entry.getName(), picture, ByteBuffer.wrap(bytes)));
                }
            }
        }
        return parts;
    }

    private static void write(List<Part> parts, PhotoReport report, Path target) {
        try (FileOutputStream file = new FileOutputStream(target.toFile());
                ZipOutputStream zip = new ZipOutputStream(new java.io.BufferedOutputStream(file, 64 * 1024))) {
            int picture = 0;
            for (Part part : parts) {
                ZipEntry entry = new ZipEntry(part.name());
                byte[] bytes = part.picture()
                        ? Files.readAllBytes(report.picture(picture++))
                        : part.bytes().array();
                if (part.picture()) {
                    CRC32 crc = new CRC32();
                    crc.update(bytes);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
            zip.finish();
            zip.flush();
            file.getFD().sync();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
