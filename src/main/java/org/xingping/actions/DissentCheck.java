package org.xingping.actions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xingping.assessment.Revision;
import org.xingping.exchange.Dissent;
import org.xingping.exchange.Dissent.Outcome;
import org.xingping.exchange.DissentFile;
import org.xingping.files.FileOps;
import org.xingping.scoring.Opened;
import org.xingping.storage.Dissents;
import org.xingping.storage.Dissents.Name;
import org.xingping.text.Problem;

/** Looks whether dissents are whole and belong to what is here: the same revision, and coming to what they say. */
final class DissentCheck {
    private final List<Problem.Detail> faults = new ArrayList<>();
    private final Map<Path, DissentFile> whole = new TreeMap<>();
    private final Set<String> sheets = new HashSet<>();

    DissentCheck(Dissents dissents, FileOps disk) {
        for (Path file : dissents.all()) {
            read(file, dissents, disk)
                    .ifPresentOrElse(
                            read -> whole.put(file, read), () -> fault("check.dissent.damaged", file.getFileName()));
        }
    }

    /** A file that is what its name says. */
    private static Optional<DissentFile> read(Path path, Dissents dissents, FileOps disk) {
        try {
            DissentFile file = DissentFile.read(path, disk);
            Name said = new Name(file.dissent().sheet(), file.dissent().revision(), file.hash());
            return dissents.name(path).filter(said::equals).map(_ -> file);
        } catch (Problem damaged) {
            return Optional.empty();
        }
    }

    /** The dissents of one assessment must be from what is there. */
    void check(Opened stored) {
        sheets.add(stored.row().sheet());
        whole.values().stream()
                .filter(file -> file.dissent().sheet().equals(stored.row().sheet()))
                .forEach(file -> differences(stored, file).stream()
                        .findFirst()
                        .ifPresent(difference -> fault(
                                "check.dissent.differs",
                                file.dissent().estate(),
                                file.dissent().revision(),
                                file.dissent().author(),
                                difference)));
    }

    /** Everything found wrong; {@code all} tells whether every assessment was checked, else one may belong to what was not. */
    List<Problem.Detail> faults(boolean all) {
        if (all) {
            whole.forEach((file, read) -> {
                if (!sheets.contains(read.dissent().sheet())) {
                    fault("check.dissent.stray", file.getFileName());
                }
            });
        }
        return List.copyOf(faults);
    }

    private void fault(String key, Object... args) {
        faults.add(new Problem.Detail(key, args));
    }

    /** What of a dissent is not as it is in its assessment here. */
    static List<Problem.Detail> differences(Opened stored, DissentFile file) {
        Dissent dissent = file.dissent();
        Opened opened = stored.now();
        if (!dissent.sheet().equals(opened.row().sheet()) || !opened.sheet().isPanel()) {
            return List.of(new Problem.Detail("dissent.differs.sheet"));
        }
        Optional<Revision> revision = Revision.of(opened.sheet(), dissent.revision());
        if (revision.isEmpty()) {
            return List.of(new Problem.Detail("dissent.differs.revision", String.valueOf(dissent.revision())));
        }
        if (!revision.get().sealed().contentRoot().equals(dissent.root())) {
            return List.of(new Problem.Detail("dissent.differs.root"));
        }
        try {
            Trial trial = trial(opened, revision.get(), file);
            boolean same = Outcome.of(trial.begun().rating()).equals(dissent.decided())
                    && Outcome.of(trial.tried().rating()).equals(dissent.held());
            return same ? List.of() : List.of(new Problem.Detail("dissent.differs.outcome"));
        } catch (RuntimeException nonsense) { // foreign lines may say what no program of ours ever wrote
            return List.of(new Problem.Detail("dissent.differs.lines"));
        }
    }

    /** What the author tried, on top of the revision they tried it on. */
    static Trial trial(Opened panel, Revision revision, DissentFile file) {
        return new Trial(panel.asOf(revision), file.lines());
    }
}
