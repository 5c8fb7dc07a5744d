package org.xingping.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.files.FileOps;
import org.xingping.files.Step;
import org.xingping.text.Problem;

/** Keys are kept, copied and brought back; what lies there is never written over. */
class KeyFolderTest {
    @TempDir
    private Path temporary;

    private final KeyFile quick = Keys.quick("王晓梅");
    private final KeyFile wang = Keys.readable(quick);
    private final KeyFile rewrapped =
            Keys.readable(quick.under(Keys.passphrase(), "五月的风 2027".toCharArray(), Keys.RANDOM));
    private Path place = Path.of("");
    private KeyFolder folder = new KeyFolder(place, new FileOps());

    @BeforeEach
    void makeFolder() {
        place = temporary.resolve("keys");
        folder = new KeyFolder(place, new FileOps());
    }

    @Test
    void whereNothingIsKeptNothingIsFound() {
        assertThat(folder.all()).isEqualTo(new KeyFolder.Found(List.of(), List.of()));
        assertThat(folder.of("王晓梅")).isEmpty();
    }

    @Test
    void whatIsKeptIsFoundByName() throws IOException {
        KeyFile later = Keys.readable("王晓梅", Clock.offset(Keys.CLOCK, Duration.ofDays(1)));
        KeyFile li = Keys.readable("李强", Keys.CLOCK);
        Stream.of(wang, li, later, wang).forEach(folder::keep);

        assertThat(bytes(folder.of("王晓梅"))).containsExactly(later.bytes(), wang.bytes());
        assertThat(bytes(folder.of("李强"))).containsExactly(li.bytes());
        assertThat(folder.all().keys()).hasSize(3);
        assertThat(place.resolve(wang.publicKey().fingerprint().substring(0, 16) + ".key.json"))
                .hasBinaryContent(wang.bytes());
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreFound() throws IOException {
        folder.keep(wang);
        Files.writeString(place.resolve("broken.key.json"), "{}");
        Files.writeString(place.resolve("later.key.json"), "{\"format\":2}\n\n");
        Files.createDirectory(place.resolve("place.key.json"));
        Files.writeString(place.resolve("letter.txt"), "not looked at");

        KeyFolder.Found found = folder.all();
        assertThat(bytes(found.keys())).containsExactly(wang.bytes());
        assertThat(found.unreadable())
                .extracting(Problem::key)
                .containsExactly("problem.key.damaged", "problem.key.newer", "problem.file.unreadable");
        assertThat(found.unreadable().getFirst().args()).isEqualTo(List.<Object>of("broken.key.json"));
    }

    @Test
    void aKeyThatIsThereIsNeverReplaced() throws IOException {
        Path file = place.resolve(wang.publicKey().fingerprint().substring(0, 16) + ".key.json");
        Files.createDirectory(place);
        for (String there : List.of("", "broken", Keys.text(wang.bytes()) + " ")) {
            Files.writeString(file, there);

            Keys.assertRefused(() -> folder.keep(wang), "problem.key.exists");
            assertThat(file).hasContent(there);
        }
    }

    @Test
    void aCopyBringsTheKeyBack() throws IOException {
        Path copy = temporary.resolve("backup.json");
        folder.keep(wang);
        folder.export(wang, copy);
        folder.export(wang, copy);
        KeyFolder other = new KeyFolder(temporary.resolve("other"), new FileOps());

        assertThat(other.take(copy).publicKey()).isEqualTo(wang.publicKey());
        assertThat(bytes(other.of("王晓梅"))).containsExactly(wang.bytes());
        assertThat(copy).hasBinaryContent(wang.bytes());
    }

    @Test
    void aCopyNeverReplacesAnotherAndAForeignFileIsNotTaken() throws IOException {
        Path copy = Files.writeString(temporary.resolve("backup.json"), "another");

        Keys.assertRefused(() -> folder.export(wang, copy), "problem.key.exists");
        Keys.assertRefused(() -> folder.take(copy), "problem.key.damaged");
        Keys.assertRefused(() -> folder.take(temporary.resolve("none")), "problem.file.unreadable");
        assertThat(copy).hasContent("another");
        assertThat(place).doesNotExist();
    }

    @Test
    void aKeyThatIsNotReadBackAsMeantIsNotKept() throws IOException {
        FileOps failing = new FileOps(
                (step, path) -> {
                    if (step == Step.VERIFY) {
                        Files.writeString(path, "something else");
                    }
                },
                nanoseconds -> {});

        Keys.assertRefused(() -> new KeyFolder(place, failing).keep(wang), "problem.file.verify");
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void theSameKeyUnderAnotherPassphraseTakesItsPlace() throws IOException {
        folder.keep(wang);
        folder.replace(wang, rewrapped);

        assertThat(bytes(folder.of("王晓梅"))).containsExactly(rewrapped.bytes());
        Keys.assertRefused(() -> folder.replace(wang, rewrapped), "problem.key.none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> folder.replace(rewrapped, Keys.readable("王晓梅", Keys.CLOCK)));
    }

    @Test
    void whateverStepFailsTheOldPassphraseIsTheOneThatCounts() {
        folder.keep(wang);
        List<Step> steps = new ArrayList<>();
        KeyFolder counted = new KeyFolder(place, new FileOps((step, path) -> steps.add(step), nanoseconds -> {}));
        counted.replace(wang, rewrapped);
        counted.replace(rewrapped, wang);
        int each = steps.size() / 2;
        for (int failing = 0; failing < each; failing++) {
            int at = failing;
            AtomicInteger seen = new AtomicInteger();
            FileOps broken = new FileOps(
                    (step, path) -> {
                        if (seen.getAndIncrement() == at) {
                            throw new IOException("step " + at);
                        }
                    },
                    nanoseconds -> {});
            try {
                new KeyFolder(place, broken).replace(wang, rewrapped);
                fail("step " + steps.get(at) + " failed and nobody heard of it");
            } catch (Problem told) {
                assertThat(bytes(folder.of("王晓梅"))).as("after " + steps.get(at)).containsExactly(wang.bytes());
            }
            assertThat(place).isDirectoryNotContaining("glob:**.tmp");
        }
    }

    private static List<byte[]> bytes(List<KeyFile> keys) {
        return keys.stream().map(KeyFile::bytes).toList();
    }
}
