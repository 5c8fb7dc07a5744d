package org.xingping.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.files.FileOps;
import org.xingping.files.Step;
import org.xingping.photo.Claims;
import org.xingping.photo.Format;
import org.xingping.photo.Original;
import org.xingping.photo.Photo;
import org.xingping.report.Layouts;
import org.xingping.report.ReportInput;
import org.xingping.report.ReportWriter;
import org.xingping.report.Variant;
import org.xingping.testkit.Album;
import org.xingping.testkit.Scenario;
import org.xingping.text.Messages;

/** A finished sheet with many photos of 1600 x 1200, ready to be exported; also a program of its own for a small heap. */
final class PhotoReport {
    private final ReportInput input;
    private final List<Path> pictures;

    private PhotoReport(ReportInput input, List<Path> pictures) {
        this.input = input;
        this.pictures = pictures;
    }

    /** Writes so many different scenes. */
    static void makePictures(Path folder, int scenes) {
        Album album = new Album(folder, 25);
        for (int scene = 0; scene < scenes; scene++) {
            album.scene(1600, 1200);
        }
    }

    /** Copies of the scenes in the folder, each with a tail of its own: no two photos are alike. */
    static PhotoReport of(Path folder, int photos) throws IOException {
        List<Path> scenes = new ArrayList<>();
        try (var files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().startsWith("picture-"))
                    .sorted()
                    .forEach(scenes::add);
        }
        Scenario scenario =
                Scenario.given(Benches.EDITION).fullMarks().claimAllConfirmed().allVetoesCleared();
        List<String> items = new ArrayList<>();
        scenario.checklist().items().stream()
                .filter(item -> item.liveIn(scenario.facts().season()))
                .forEach(item -> items.add(item.code()));
        Map<String, Path> files = new HashMap<>();
        List<Path> pictures = new ArrayList<>();
        List<Deed> deeds = new ArrayList<>();
        for (int number = 1; number <= photos; number++) {
            Path picture = folder.resolve("photo-" + number + ".jpg");
            if (!Files.exists(picture)) {
                Files.copy(scenes.get(number % scenes.size()), picture);
                Files.write(
                        picture,
                        new byte[] {(byte) number, (byte) (number >> 8)},
                        java.nio.file.StandardOpenOption.APPEND);
            }
            Original original = new Original("%064x".formatted(number), Format.JPEG, 3_400_000, "IMG.jpg");
            Claims claims = new Claims(LocalDateTime.of(2026, 11, 23, 9, number % 60), null, null, null, "Phone");
            Photo photo = Photo.of("p-" + number, number, original, claims)
                    .withWords(Photo.Shows.DEFECT, "现场照片说明文字" + number);
            deeds.add(Deed.on(items.get(number % items.size()), new Kind.PhotoAttached(photo)));
            files.put(photo.id(), picture);
            pictures.add(picture);
        }
        scenario.step(deeds.toArray(Deed[]::new));
        ReportInput input = ReportInput.of(
                Benches.EDITION,
                scenario.sheet(),
                LocalDateTime.of(2026, 11, 23, 17, 0),
                "bench",
                photo -> Optional.ofNullable(files.get(photo.id())));
        return new PhotoReport(input, pictures);
    }

    Path picture(int number) {
        return pictures.get(number);
    }

    /** Bytes of all pictures. */
    long bytes() {
        long bytes = 0;
        for (Path picture : pictures) {
            try {
                bytes += Files.size(picture);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return bytes;
    }

    void export(Path target, FileOps files) {
        new ReportWriter(Messages.in(Locale.SIMPLIFIED_CHINESE), files, Layouts.shipped())
                .write(target, input, Variant.FULL);
    }

    /**
     * Folder of pictures, number of photos, file to write. With a fourth word it writes anew for each line it is given and
     * answers how many nanoseconds it took until the file was synced: so {@code src/test/peers} lets it take turns.
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path target = Path.of(arguments[2]);
        if (arguments.length == 3) {
            of(folder, Integer.parseInt(arguments[1])).export(target, new FileOps());
            return;
        }
        makePictures(folder, 20);
        PhotoReport report = of(folder, Integer.parseInt(arguments[1]));
        long[] synced = {0};
        FileOps files = new FileOps(
                (step, path) -> synced[0] = step == Step.VERIFY ? System.nanoTime() : synced[0], nanos -> {});
        BufferedReader turns = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String turn = turns.readLine(); turn != null; turn = turns.readLine()) {
            long began = System.nanoTime();
            report.export(target, files);
            System.out.println(synced[0] - began);
        }
    }
}
