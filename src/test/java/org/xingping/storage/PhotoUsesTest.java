package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.files.FileOps;
import org.xingping.photo.Claims;
import org.xingping.photo.Format;
import org.xingping.photo.Original;
import org.xingping.photo.Photo;
import org.xingping.testkit.Sessions;

class PhotoUsesTest {
    private static final String CONTENT = "ab".repeat(32);

    @TempDir
    Path folder;

    private static Photo photo(int number, String content) {
        return Photo.of("ph-" + number, number, new Original(content, Format.JPEG, 5, "a.jpg"), Claims.NONE);
    }

    private static void attach(Workspace workspace, String assessment, Photo photo) {
        workspace.record(assessment, Given.LIN, List.of(Deed.of(new Kind.PhotoAttached(photo))));
    }

    @Test
    void aPhotoIsFoundInTheOtherAssessmentsInWhichItStandsAndNotInItsOwn() {
        try (Workspace workspace = Workspace.open(folder, Sessions.first())) {
            String one = Given.begun(workspace).id();
            String other = Given.begun(workspace).id();
            attach(workspace, other, photo(1, "cd".repeat(32)));
            attach(workspace, other, photo(2, CONTENT));

            assertThat(workspace.photoElsewhere(one, CONTENT))
                    .hasValueSatisfying(use -> assertThat(List.of(use.assessment(), String.valueOf(use.number())))
                            .containsExactly(other, "2"));
            assertThat(workspace.photoElsewhere(other, CONTENT)).isEmpty();
            assertThat(workspace.photoElsewhere(one, "ef".repeat(32))).isEmpty();
        }
    }

    @Test
    void whatWasTakenOffOrUndoneThereIsNoUse() {
        try (Workspace workspace = Workspace.open(folder, Sessions.first())) {
            String one = Given.begun(workspace).id();
            String other = Given.begun(workspace).id();
            attach(workspace, other, photo(1, CONTENT));
            workspace.undo(other, Given.LIN);
            assertThat(workspace.photoElsewhere(one, CONTENT)).isEmpty();

            attach(workspace, other, photo(2, CONTENT));
            assertThat(workspace.photoElsewhere(one, CONTENT)).isPresent();
            workspace.record(other, Given.LIN, List.of(Deed.of(new Kind.PhotoDetached("ph-2"))));
            assertThat(workspace.photoElsewhere(one, CONTENT)).isEmpty();
        }
    }

    @Test
    void photosOfTheFirstVersionAreFoundAfterItsMigration() {
        Schema first = new Schema(List.of(Schema.current().scripts().getFirst()), "");
        String other;
        try (Workspace workspace = new Opening(folder, Sessions.first(), new FileOps(), first).writing()) {
            other = Given.begun(workspace).id();
            attach(workspace, other, photo(1, CONTENT));
        }
        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-2"))) {
            assertThat(workspace.photoElsewhere("another", CONTENT).map(PhotoUse::assessment))
                    .contains(other);
            assertThat(workspace.check()).extracting(CheckFault::key).containsOnly("check.photo.missing");
        }
    }

    @Test
    void theLookUpReadsAnIndexAndNotEveryLine() {
        Workspace.open(folder, Sessions.first()).close();
        try (Db db = Connections.reading(folder.resolve(Opening.DATABASE))) {
            List<String> plan = db.query("explain query plan " + PhotoUses.WHERE_ELSE, row -> row.getString(4), "", "");
            assertThat(String.join("\n", plan))
                    .contains("USING INDEX line_of_photo")
                    .doesNotContain("SCAN line");
        }
    }
}
