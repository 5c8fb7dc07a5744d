package org.xingping.actions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Revision;
import org.xingping.exchange.Receipt;
import org.xingping.exchange.Sealing;
import org.xingping.files.FileOps;
import org.xingping.scoring.Opened;
import org.xingping.storage.Seals;
import org.xingping.text.Problem;

/** Compares what a receipt says, and what papers prove, with the revisions that are in the workspace. */
final class Belongings {
    private final Seals seals;
    private final FileOps disk;

    Belongings(Seals seals, FileOps disk) {
        this.seals = seals;
        this.disk = disk;
    }

    /** What of a receipt is not as it is in its assessment here. */
    List<Problem.Detail> differences(Receipt receipt, Opened opened) {
        Optional<Revision> found = Revision.of(opened.sheet(), receipt.revision());
        List<Problem.Detail> differences = new ArrayList<>();
        if (!receipt.sheet().equals(opened.row().sheet())
                || !receipt.assessment().equals(opened.id())) {
            differences.add(new Problem.Detail("receipt.differs.sheet"));
        }
        if (found.isEmpty()) {
            differences.add(new Problem.Detail("receipt.differs.revision", String.valueOf(receipt.revision())));
            return differences;
        }
        Revision revision = found.get();
        if (!receipt.root().equals(revision.sealed().contentRoot())) {
            differences.add(new Problem.Detail("receipt.differs.root"));
        }
        if (!receipt.key().equals(revision.sealed().key())) {
            differences.add(new Problem.Detail("receipt.differs.key"));
        }
        if (differences.isEmpty()) { // else the papers would only say the same once more
            papers(receipt, seals.file(opened.row().sheet(), revision.number()), differences);
        }
        return differences;
    }

    private void papers(Receipt receipt, Path papers, List<Problem.Detail> differences) {
        Optional<Sealing> sealing = Files.isRegularFile(papers) ? readable(papers) : Optional.empty();
        if (sealing.isEmpty()) {
            differences.add(new Problem.Detail("receipt.differs.papers"));
            return;
        }
        if (!receipt.seal().equals(sealing.get().seal())) {
            differences.add(new Problem.Detail("receipt.differs.seal"));
        }
        if (!receipt.manifest().equals(sealing.get().manifest())) {
            differences.add(new Problem.Detail("receipt.differs.manifest"));
        }
    }

    /** Damaged papers prove as little as missing ones; what is wrong with them, the check tells. */
    private Optional<Sealing> readable(Path papers) {
        try {
            return Sealing.read(papers, disk);
        } catch (Problem damaged) {
            return Optional.empty();
        }
    }

    /** Whether papers are those of this revision, sealed with the key it names. */
    static boolean fit(Revision revision, Sealing papers) {
        return papers.revision() == revision.number()
                && papers.assessment().equals(revision.sheet().started().assessment())
                && papers.root().equals(revision.sealed().contentRoot())
                && papers.key().fingerprint().equals(revision.sealed().key());
    }
}
