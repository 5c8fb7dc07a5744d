package org.xingping.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.PhotoActions.Target;
import org.xingping.assessment.Attached;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.PhotoQuestion;
import org.xingping.assessment.PhotoQuestion.Oddity;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.storage.Workspace;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.testkit.photo.PictureFiles;

/** Photos that were evidence once already: the same file, or cut, made smaller and saved anew. */
class ReuseTest {
    @TempDir
    Path folder;

    private final AtomicInteger ids = new AtomicInteger();
    private Workspace workspace;
    private Gallery gallery;
    private PhotoActions photos;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("workspace"), Sessions.first());
        gallery = Gallery.in(folder.resolve("workspace"));
        photos = new PhotoActions(workspace, () -> Scenario.INSPECTOR, () -> "photo-" + ids.incrementAndGet());
    }

    @AfterEach
    void close() {
        gallery.close();
        workspace.close();
    }

    private Opened takeIn(Opened assessment, byte[]... pictures) throws IOException {
        Opened now = assessment;
        for (byte[] picture : pictures) {
            Path file = Files.write(folder.resolve("IMG_" + ids.incrementAndGet() + ".jpg"), picture);
            now = photos.attach(now.id(), Delivery.taken(List.of(gallery.takeIn(file))), Target.TRAY)
                    .opened();
        }
        return now;
    }

    private Opened begun(String estate) {
        Facts facts = Scenario.given(Editions.SHIPPED)
                .estate(_ -> EstateFacts.of(estate, "海丝物业"))
                .facts();
        return workspace.create(new NewAssessment(Editions.SHIPPED, facts, Optional.empty()), Scenario.INSPECTOR);
    }

    private List<PhotoQuestion> questions(Opened assessment) {
        List<Photo> all = Attached.of(assessment.edition().checklist(), assessment.sheet()).stream()
                .map(Attached::photo)
                .toList();
        assertThat(all).allMatch(gallery::know);
        return photos.reused(assessment.id(), gallery.alike(all));
    }

    private static byte[] cutAndSavedAnew(byte[] jpeg) throws IOException {
        BufferedImage whole = PictureFiles.read(jpeg);
        BufferedImage small = new BufferedImage(600, 450, BufferedImage.TYPE_INT_RGB);
        small.createGraphics()
                .drawImage(
                        whole.getSubimage(90, 60, whole.getWidth() - 150, whole.getHeight() - 110),
                        0,
                        0,
                        600,
                        450,
                        null);
        return PictureFiles.jpeg(small, 0.7f, false);
    }

    @Test
    void aPhotoOfAnotherAssessmentIsAskedAboutWhetherItIsTheSameFileOrACopyOfIt() throws IOException {
        byte[] first = PhonePhotos.photo(1, 1200, 900, 1);
        byte[] second = PhonePhotos.photo(2, 1200, 900, 6);
        Opened before = takeIn(begun("丰泽花园"), first, second);
        assertThat(questions(before)).isEmpty();

        Opened now = takeIn(begun("东湖小区"), second, PhonePhotos.photo(3, 1200, 900, 1), cutAndSavedAnew(first));

        assertThat(questions(now))
                .extracting(question -> question.photo().number(), PhotoQuestion::oddity, PhotoQuestion::args)
                .containsExactlyInAnyOrder(
                        tuple(1, Oddity.SAME_ELSEWHERE, List.of("丰泽花园", date(before), "A2")),
                        tuple(3, Oddity.ALIKE_ELSEWHERE, List.of("丰泽花园", date(before), "A1")));
        assertThat(questions(workspace.load(before.id())))
                .as("seen from the other side")
                .hasSize(2);
    }

    private static String date(Opened opened) {
        return opened.sheet().facts().date().toString();
    }

    @Test
    void whatWasTakenOffDoesNotComeBackByItself() throws IOException {
        Opened opened = takeIn(begun("丰泽花园"), PhonePhotos.photo(1, 640, 480, 1));
        Photo photo = opened.sheet().photos("").getFirst();
        photos.detach(opened.id(), List.of(photo));
        Path again = folder.resolve(photo.name());
        Path fresh = Files.write(folder.resolve("fresh.jpg"), PhonePhotos.photo(2, 640, 480, 1));
        List<Delivery> came = List.of(gallery.takeIn(again), gallery.takeIn(fresh), gallery.takeIn(fresh));

        PhotoActions.Attachment attachment = photos.attachNew(opened.id(), Delivery.taken(came));

        assertThat(attachment.attached()).extracting(Photo::name).containsExactly("fresh.jpg");
        assertThat(attachment.again()).isEmpty();
    }

    @Test
    void twoShotsOfOnePlaceInOneAssessmentAreNotAskedAbout() throws IOException {
        byte[] shot = PhonePhotos.photo(1, 1200, 900, 1);

        assertThat(questions(takeIn(begun("丰泽花园"), shot, cutAndSavedAnew(shot))))
                .isEmpty();
    }
}
