package org.xingping.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.xingping.actions.House;
import org.xingping.actions.Opener;
import org.xingping.actions.SealKey;
import org.xingping.scoring.Opened;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** A sealed workspace of two assessments, the first sealed twice, and copies of it to be tampered with. */
final class SealedCopies {
    static final String ESTATE = "丰泽花园";

    private static final char[] PASSPHRASE = "白鹭洲边走走看看".toCharArray();
    private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);

    private final Path folder;
    private final Path sealed;
    private final String assessment;
    private final String sheet;
    private final String otherSheet;
    private int copies;

    private SealedCopies(Path folder, Path sealed, Opened one, Opened other) {
        this.folder = folder;
        this.sealed = sealed;
        this.assessment = one.id();
        this.sheet = one.row().sheet();
        this.otherSheet = other.row().sheet();
    }

    static SealedCopies in(Path folder) {
        Path sealed = folder.resolve("sealed");
        try (HandOver work = HandOver.at(sealed, "run-1")) {
            SealKey key = work.house().seals().createKey(PASSPHRASE.clone());
            Opened one = work.complete(ESTATE, 2);
            seal(work, one, key);
            work.house().assessments().reopen(one.id(), "企业补交了材料");
            work.house().scoring().note(one.id(), "BJ-02", "复核后补记");
            seal(work, one, key);
            Opened other = work.complete("滨江花园", 1);
            seal(work, other, key);
            return new SealedCopies(folder, sealed, one, other);
        }
    }

    private static void seal(HandOver work, Opened opened, SealKey key) {
        work.house().seals().seal(opened.id(), key.fingerprint(), PASSPHRASE.clone(), Progress.UNSEEN);
    }

    /** The workspace nobody touches. */
    Path sealed() {
        return sealed;
    }

    /** The sheet that was sealed twice. */
    String sheet() {
        return sheet;
    }

    String otherSheet() {
        return otherSheet;
    }

    Path copy() {
        Path target = folder.resolve("copy-" + ++copies);
        try (Stream<Path> all = Files.walk(sealed)) {
            for (Path path : all.toList()) {
                Files.copy(path, target.resolve(sealed.relativize(path).toString()));
            }
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void sql(Path workspace, String sql) {
        try (Sabotage sabotage = new Sabotage(workspace)) {
            sabotage.sql(sql);
        }
    }

    void forge(Path workspace, Consumer<Forger> act) {
        try (Sabotage sabotage = new Sabotage(workspace)) {
            act.accept(new Forger(sabotage, ESTATE));
        }
    }

    /** What opening and checking it says, in sentences. */
    List<String> told(Path workspace) {
        try (House house = opener().openReadOnly(workspace)) {
            return house.backups().check().stream()
                    .map(fault -> CHINESE.get(fault.key(), fault.args().toArray()))
                    .toList();
        } catch (Problem refused) {
            return List.of(CHINESE.word(refused));
        }
    }

    Opener opener() {
        return new Opener(Sessions.named("look"), () -> Scenario.INSPECTOR, folder.resolve("own-look"));
    }

    Path packageOf(Path workspace, String name) {
        Path target = folder.resolve(name);
        try (House house = opener().openReadOnly(workspace)) {
            house.handOver().export(house.assessments().open(assessment), target, Progress.UNSEEN);
        }
        return target;
    }

    byte[] packaged(Path workspace) {
        try {
            return Files.readAllBytes(packageOf(workspace, "packaged.xingping"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
