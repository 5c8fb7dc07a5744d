package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.files.FileOps;
import org.xingping.photo.Claims;
import org.xingping.photo.Original;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.testkit.Sessions;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.text.Problem;

class PhotosTest {
    @TempDir
    Path folder;

    @Test
    void anOriginalIsKeptByteForByteUnderItsHashAndOnce() throws IOException {
        Path camera = camera("IMG_1.JPG", PhonePhotos.photo(1, 400, 300, 6));
        Photos photos = new Photos(workspace(), new FileOps());

        Original first = photos.keep(camera);
        Original again = photos.keep(camera("IMG 1 (副本).JPG", Files.readAllBytes(camera)));

        assertThat(again.content()).isEqualTo(first.content());
        assertThat(kept()).hasSize(1);
        assertThat(kept().getFirst().getFileName()).hasToString(first.content() + ".jpg");
        assertThat(kept().getFirst()).hasSameBinaryContentAs(camera);
        assertThat(photos.original(first.content(), first.format())).isEqualTo(kept().getFirst());
    }

    @Test
    void whatIsNoPhotoIsRefusedWithItsTrueNatureAndLeavesNothing() throws IOException {
        Photos photos = new Photos(workspace(), new FileOps());

        refused(photos, camera("合同.jpg", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)), "not-a-picture");
        refused(photos, camera("空.jpg", new byte[0]), "empty");
        assertThat(catchThrowableOfType(Problem.class, () -> photos.keep(folder.resolve("没有.jpg"))))
                .extracting(Problem::key)
                .isEqualTo("problem.file.unreadable");

        assertThat(kept()).isEmpty();
    }

    @Test
    void aMissingOrChangedOriginalIsToldByTheCheckAndHealedByTheSameFileTakenInAgain() throws IOException {
        Path camera = camera("IMG_1.JPG", PhonePhotos.photo(1, 400, 300, 6));
        try (Workspace workspace = Workspace.open(workspace(), Sessions.first())) {
            Photos photos = new Photos(workspace(), new FileOps());
            attach(workspace, photos.keep(camera));
            assertThat(workspace.check()).isEmpty();
            byte[] bytes = Files.readAllBytes(kept().getFirst());

            bytes[bytes.length / 2] ^= 1;
            Files.write(kept().getFirst(), bytes);
            assertThat(workspace.check()).extracting(CheckFault::key).containsExactly("check.photo.damaged");

            Files.delete(kept().getFirst());
            assertThat(workspace.check()).extracting(CheckFault::key).containsExactly("check.photo.missing");

            photos.keep(camera);
            assertThat(workspace.check()).isEmpty();
        }
    }

    @Test
    void aBackupCarriesThePhotosItNamesAndRestoringElsewhereBringsThemBack() throws IOException {
        Path stick = folder.resolve("stick");
        BackupFile backup;
        try (Workspace workspace = Workspace.open(workspace(), Sessions.first())) {
            Photos photos = new Photos(workspace(), new FileOps());
            attach(workspace, photos.keep(camera("IMG_1.JPG", PhonePhotos.photo(1, 400, 300, 6))));
            workspace.backup(stick);
            attach(workspace, photos.keep(camera("IMG_2.JPG", PhonePhotos.photo(2, 400, 300, 1))));
            backup = workspace.backup(stick);
        }
        Path other = folder.resolve("other laptop");

        Workspace.restore(backup.file(), other, Sessions.first());

        try (Workspace workspace = Workspace.open(other, Sessions.first())) {
            assertThat(workspace.check()).isEmpty();
        }
        try (Stream<Path> files = Files.walk(other.resolve("photos"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void aBackupStoppedBetweenTwoPhotosIsNoneAndTheNextGoesOn() throws IOException {
        Path stick = folder.resolve("stick");
        try (Workspace workspace = Workspace.open(workspace(), Sessions.first())) {
            Photos photos = new Photos(workspace(), new FileOps());
            for (int number = 1; number <= 3; number++) {
                attach(workspace, photos.keep(camera("IMG.JPG", PhonePhotos.photo(number, 400, 300, 1))));
            }
            List<Long> seen = new ArrayList<>();
            assertThatThrownBy(() -> workspace.backup(stick, (done, all) -> {
                        seen.add(done * 10 + all);
                        if (done == 2) {
                            throw new CancellationException();
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(seen).containsExactly(3L, 13L, 23L);
            assertThat(stick.toFile().list()).containsExactly("photos");
            assertThat(workspace.lastBackup()).isEmpty();
            Set<Object> copied = files(stick.resolve("photos"));
            assertThat(copied).hasSize(2);

            assertThat(workspace.backup(stick).file()).exists();
            assertThat(files(stick.resolve("photos")))
                    .as("what is there is not copied again")
                    .hasSize(3)
                    .containsAll(copied);
        }
    }

    /** The files below a folder, each by what tells it from another file of that name. */
    private static Set<Object> files(Path folder) throws IOException {
        Set<Object> keys = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
                keys.add(List.of(file, Objects.requireNonNullElse(seen.fileKey(), seen.creationTime())));
            }
        }
        return keys;
    }

    private static void attach(Workspace workspace, Original original) {
        Opened opened = Given.begun(workspace);
        Photo photo = Photo.of("ph-1", 1, original, Claims.NONE);
        workspace.record(opened.id(), Given.LIN, List.of(Deed.on(Given.item(0).code(), new Kind.PhotoAttached(photo))));
    }

    private static void refused(Photos photos, Path file, String why) {
        assertThat(catchThrowableOfType(Problem.class, () -> photos.keep(file)))
                .as(file.toString())
                .extracting(Problem::key)
                .isEqualTo("problem.photo." + why);
    }

    private Path camera(String name, byte[] bytes) throws IOException {
        return Files.write(Files.createDirectories(folder.resolve("card")).resolve(name), bytes);
    }

    private Path workspace() {
        return folder.resolve("workspace 甲 #1");
    }

    /** Every file below photos, whatever it is called. */
    private List<Path> kept() throws IOException {
        Path photos = workspace().resolve("photos");
        if (!Files.exists(photos)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(photos)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
