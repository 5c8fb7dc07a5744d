package org.xingping.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.Wording;
import org.xingping.checklist.Edition;
import org.xingping.files.FileOps;
import org.xingping.testkit.Taken;
import org.xingping.text.Messages;

/** Papers of sealed revisions that somebody without the inspector's key made. */
public final class ForgedPapers {
    private ForgedPapers() {}

    /** The files in the papers. */
    public static List<String> names(Path papers) {
        return List.copyOf(Forgery.of(papers).files().keySet());
    }

    /** One bit of one file is another, and all that needs no key fits. */
    public static void change(Path papers, String name) {
        Forgery forgery = Forgery.of(papers);
        byte[] bytes = forgery.bytes(name).clone();
        bytes[bytes.length / 2] ^= 1;
        forgery.put(name, bytes).write(papers);
    }

    /** The same; the manifest lists what is there now. */
    public static void changeListed(Path papers, String name) {
        change(papers, name);
        Forgery forgery = Forgery.of(papers);
        Manifest was = Manifest.read(forgery.bytes(PartName.MANIFEST));
        List<Manifest.Content> files = was.files().stream()
                .map(one -> one.name().equals(name)
                        ? new Manifest.Content(name, one.size(), Digest.of(forgery.bytes(name)))
                        : one)
                .toList();
        Manifest now = new Manifest(
                was.format(), was.app(), was.assessment(), was.revision(), was.root(), was.previous(), files);
        forgery.put(PartName.MANIFEST, now.bytes()).write(papers);
    }

    /** The seal is gone. */
    public static void unseal(Path papers) {
        Forgery.of(papers).remove(PartName.SEAL).write(papers);
    }

    /** Sealed again with a key that was just made. */
    public static void reseal(Path papers) {
        Forgery forgery = Forgery.of(papers);
        Seal seal = Seal.of(forgery.bytes(PartName.MANIFEST), Keys.of("林晓"));
        forgery.put(PartName.SEAL, seal.bytes()).write(papers);
    }

    /** The seal of other papers. */
    public static void sealOf(Path papers, Path other) {
        Forgery.of(papers)
                .put(PartName.SEAL, Forgery.of(other).bytes(PartName.SEAL))
                .write(papers);
    }

    /** A key that was just made. */
    public static SigningKey key() {
        return Keys.of("林晓");
    }

    /** Everything made anew for this sheet with this key; returns SHA-256 of the seal. */
    public static String anew(Path papers, Edition edition, Sheet sheet, String previous, SigningKey key) {
        Path report = Taken.report(papers, papers.resolveSibling("report.tmp"));
        FileOps disk = new FileOps();
        Papers all = new Papers(disk, new Wording(Messages.in(Locale.SIMPLIFIED_CHINESE)));
        // photos are listed by what the sheet says of them, so no original is asked for
        all.write(papers, new Content(edition, sheet, _ -> papers), report, "0.1.0", previous, Optional.of(key));
        disk.delete(report);
        return all.seal(papers).orElseThrow();
    }
}
