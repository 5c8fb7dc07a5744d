package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.actions.Delivery;
import org.xingping.actions.Gallery;
import org.xingping.actions.PhotoActions.Incoming;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Person;
import org.xingping.assessment.Sheet;
import org.xingping.photo.Photo;
import org.xingping.storage.Workspace;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Sessions;
import org.xingping.testkit.Visiting;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.text.Messages;

/** The last visit beside the one that is being made: on the rows, in the details, in large, by filter; nothing of it comes in. */
class LastVisitWalkTest {
    private static final Person PERSON = new Person("p-jia", "检查员甲");
    private static final String ITEM = "BJ-02";

    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1366, 768", "zh, false, 911, 512"})
    void whatWasFoundLastTimeIsLookedAtInEveryWayAndNothingOfItComesIn(
            String language, boolean dark, int width, int height) {
        String assessment = visits();
        Messages messages = Messages.in(Locale.of(language));
        String name = "last-" + language + (dark ? "-dark-" : "-light-") + width;
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            window.press(KeyCode.ENTER);
            window.until(() -> window.sees("#desk") && window.sees(".desk-last-points"));
            window.stages().picture(name + "-1-open");
            window.type("/").type(ITEM).press(KeyCode.ENTER);
            window.until(() -> window.sees("#desk-row-" + ITEM));
            if (!window.shows("#desk-last")) {
                window.press(KeyCode.I);
            }
            window.until(() -> window.sees("#desk-last"));
            assertThat(window.text("#desk-last-heading")).contains("2025-10-12");
            assertThat(window.text("#desk-row-" + ITEM + " .desk-last-points").strip())
                    .isEqualTo(messages.get("desk.last.row", "0.60", "").strip());
            assertThat(window.shows("#desk-last-trend")).isFalse();

            window.press(KeyCode.D, KeyCode.DIGIT1);
            window.until(() -> window.sees("#desk-last-trend"));
            assertThat(window.text("#desk-last-trend")).contains("▲");
            assertThat(window.text("#desk-row-" + ITEM + " .desk-last-points")).endsWith("▲");
            window.settle();
            window.stages().picture(name + "-2-block");
            AccessibleWalk.assertNamed(window.stages().scene().getRoot());

            window.press(KeyCode.ESCAPE, KeyCode.V);
            window.until(() -> window.sees("#desk-last-form") && pictures() > 2);
            window.stages().picture(name + "-3-large");
            AccessibleWalk.assertNamed(window.find("#desk-last-form", javafx.scene.Parent.class));
            window.press(KeyCode.RIGHT, KeyCode.ENTER);
            window.until(() -> captioned("A2") && large());
            window.stages().picture(name + "-4-photo");
            window.press(KeyCode.RIGHT);
            window.until(() -> captioned("A3") && !reason().isEmpty());
            window.stages().picture(name + "-5-missing");
            window.press(KeyCode.LEFT);
            window.until(() -> captioned("A2") && large());
            window.press(KeyCode.ESCAPE);
            assertThat(window.shows("#desk-last-form")).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.shows("#desk-last-form")).isFalse();
            assertThat(focused(window)).isEqualTo("desk-row-" + ITEM);

            window.press(KeyCode.DIGIT2, false);
            window.press(KeyCode.DIGIT2, true);
            window.until(() -> window.sees("#desk-row-BJ-04"));
            assertThat(window.text("#desk-row-BJ-04 .desk-last-points"))
                    .isEqualTo(messages.get("desk.last.row.other", "2/2"));
            window.fire("#desk-filter-changed");
            window.until(() -> window.sees("#desk-row-" + ITEM) && !window.sees("#desk-row-BJ-04"));
            window.settle();
            window.stages().picture(name + "-6-changed");
            assertThat(window.text("#desk-filter-changed")).endsWith(" 1");
            window.fire("#desk-filter-all");

            window.press(KeyCode.J);
            window.until(() -> window.sees("#journal"));
            window.press(KeyCode.B);
            window.until(() -> window.sees("#desk-past") && window.sees(".desk-last-points"));
            window.stages().picture(name + "-8-past");
            window.press(KeyCode.ESCAPE);
            window.until(() -> !window.sees("#desk-past") && window.sees(".desk-last-points"));

            window.press(KeyCode.DIGIT6, true);
            window.until(() -> window.sees("#desk-verdicts"));
            for (int down = 0; down < 9; down++) {
                window.press(KeyCode.DOWN);
            }
            window.settle();
            window.stages().picture(name + "-9-claim");
            assertThat(window.shows("#desk-last")).isTrue();
            window.press(KeyCode.V);
            window.until(() -> window.sees("#desk-last-form"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.DIGIT2, true);

            MenuButton choice = window.find("#desk-last-choose", MenuButton.class);
            Fx.run(() -> choice.getItems().getLast().fire());
            window.until(() -> window.reads("#desk-last-heading").contains("2024-10-10"));
            window.press(KeyCode.V);
            window.until(() -> window.sees("#desk-last-form"));
            window.press(KeyCode.V);
            assertThat(window.shows("#desk-last-form")).isFalse();
            window.stages().picture(name + "-7-other");
        }
        assertThat(strangers(assessment)).as("lines of others on the sheet").isEmpty();
    }

    /** Three visits, the newest with findings, photos and a note; today's is begun. */
    private String visits() {
        Path place = folder.resolve("workspace");
        try (Workspace workspace = Workspace.open(place, Sessions.named("visits"));
                Gallery gallery = Gallery.in(place)) {
            Visiting others = Visiting.in(workspace).by(Visiting.OTHER);
            others.finished(
                    Visiting.ESTATE, "2024-10-10", Visiting.found(ITEM, "f-1", "1栋大堂", "墙角蛛网", 1, "2024-11-01"));
            others.finished(Visiting.ESTATE, "2025-04-20");
            others.by(Editions.changed("BJ-04", "points: 1.5", "points: 2"))
                    .finished(
                            Visiting.ESTATE,
                            "2025-10-12",
                            Visiting.found(ITEM, "f-1", "3栋大堂", "信报箱顶部积尘", 2, "2025-10-30"),
                            Deed.on(
                                    ITEM,
                                    new Kind.FindingPut(
                                            Finding.plain("f-2", 2, "a", Finding.Place.at("5栋1单元"), "垃圾桶旁有散落垃圾", 1))),
                            Deed.on(ITEM, new Kind.Noted("物业称当日保洁员请假。")),
                            Visiting.shown(ITEM, photo(gallery, 1)),
                            Visiting.shown(ITEM, photo(gallery, 2)),
                            Visiting.shown(ITEM, photo(gallery, 3)),
                            Visiting.shown(ITEM, photo(gallery, 4)),
                            Deed.on("KF-15", new Kind.Answered(new Answer.Level(2))),
                            Deed.on("BJ-09", new Kind.Answered(new Answer.NotApplicable("无公共卫生间"))));
            gone(place, gallery.takeIn(write(3)));
            return Visiting.in(workspace)
                    .by(PERSON)
                    .begin(Visiting.ESTATE, "2026-11-23")
                    .id();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Photo photo(Gallery gallery, int number) {
        Incoming taken = Delivery.taken(List.of(gallery.takeIn(write(number)))).getFirst();
        return Photo.of("ph-" + number, number, taken.original(), taken.claims())
                .withWords(Photo.Shows.DEFECT, "大堂");
    }

    private Path write(int number) {
        try {
            return Files.write(
                    folder.resolve("IMG_" + number + ".jpg"),
                    PhonePhotos.photo(number, 1200, 900, number == 2 ? 6 : 1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The original of a photo is lost. */
    private static void gone(Path workspace, Delivery delivery) throws IOException {
        String content = Delivery.taken(List.of(delivery)).getFirst().original().content();
        Files.delete(
                workspace.resolve("photos").resolve(content.substring(0, 2)).resolve(content + ".jpg"));
    }

    private Set<String> strangers(String assessment) {
        try (Workspace workspace = Workspace.open(folder.resolve("workspace"), Sessions.named("after"))) {
            Sheet sheet = workspace.load(assessment).sheet();
            assertThat(sheet.photos()).isEmpty();
            assertThat(sheet.findings()).containsOnlyKeys(ITEM);
            assertThat(sheet.findings(ITEM)).hasSize(1);
            return sheet.entries().stream()
                    .map(entry -> entry.person().id())
                    .filter(id -> !id.equals(PERSON.id()))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean captioned(String number) {
        return dialog().stream()
                .map(node -> node.lookup("#desk-last-caption"))
                .anyMatch(
                        node -> node instanceof Labeled label && label.getText().contains(number));
    }

    private static String reason() {
        return dialog().stream()
                .map(node -> node.lookup("#desk-last-no-picture"))
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining());
    }

    private static boolean large() {
        return dialog().stream()
                .map(node -> node.lookup("#desk-last-picture"))
                .anyMatch(node -> node instanceof ImageView view
                        && view.getImage() != null
                        && view.getImage().getProgress() == 1);
    }

    /** How many pictures the dialog shows. */
    private static long pictures() {
        return dialog().stream()
                .flatMap(node -> node.lookupAll(".image-view").stream())
                .filter(node -> node instanceof ImageView view
                        && view.getImage() != null
                        && view.getImage().getProgress() == 1)
                .count();
    }

    private static List<Node> dialog() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup("#desk-last-sheet"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String focused(OpenWindow window) {
        return Fx.get(() -> String.valueOf(
                Objects.requireNonNull(window.stages().scene().getFocusOwner()).getId()));
    }
}
