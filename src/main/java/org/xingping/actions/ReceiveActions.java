package org.xingping.actions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.exchange.Unpacking;
import org.xingping.files.FileOps;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.storage.Workspace;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** Taking in packages of others, and of one's own. Runs on the library thread. */
public final class ReceiveActions {
    private final Workspace workspace;
    private final Gallery gallery;
    private final RosterActions roster;
    private final FileOps disk = new FileOps();

    ReceiveActions(Workspace workspace, Gallery gallery, RosterActions roster) {
        this.workspace = workspace;
        this.gallery = gallery;
        this.roster = roster;
    }

    /**
     * Verifies a package, all of it, and tells what would change; nothing is written. Throws {@code problem.package.unsound}
     * where its content was changed or its seal does not hold, {@code problem.join.other}, {@code problem.join.fork}.
     */
    public Arrival look(Path file, Progress progress) {
        Handed handed = Opener.verified(file, progress, roster);
        Handed.Content content = handed.content()
                .filter(_ -> handed.isSound())
                .orElseThrow(() -> new Problem("problem.package.unsound"));
        Sheet joined = workspace.joined(content.edition(), content.sheet());
        String assessment = content.sheet().started().assessment();
        Optional<Opened> here = workspace.has(assessment) ? Optional.of(workspace.load(assessment)) : Optional.empty();
        return Arrival.of(file, content, here, joined, missing(content.sheet()).size());
    }

    /**
     * Takes it in: originals first, then its lines in one step. What fails or is stopped leaves the assessment as it was;
     * originals that came by then stay, for nothing hangs on them. A panel's comes in with the sheets at its table. Taking in the
     * same again changes nothing.
     */
    public Opened take(Arrival arrival, Progress progress) {
        Handed.Content content = arrival.content();
        try (Unpacking unpacking = Unpacking.open(disk.reading(arrival.file()), content.manifest())) {
            List<Photo> missing = missing(content.sheet());
            long done = 0;
            for (Photo photo : missing) {
                progress.at(done++, missing.size());
                gallery.takeIn(photo, out -> unpacking.photo(photo, out));
            }
            papers(content, unpacking);
        }
        content.sheet().table().forEach(seated -> workspace.receive(content.edition(), seated.sheet()));
        return workspace.receive(content.edition(), content.sheet());
    }

    /** So that this revision can be handed on as it came; papers of it that are here already stay. */
    private void papers(Handed.Content content, Unpacking unpacking) {
        if (content.isSigned()) {
            workspace.seals().prepare();
            Path target =
                    workspace.seals().file(content.sheet().id(), content.sheet().revision());
            if (!Files.exists(target)) {
                unpacking.papers(disk, target);
            }
        }
    }

    /** The photos whose originals are not here, each original once. */
    private List<Photo> missing(Sheet sheet) {
        Map<String, Photo> missing = new LinkedHashMap<>();
        Seated.with(sheet).stream()
                .flatMap(one -> one.photos().values().stream())
                .flatMap(Collection::stream)
                .filter(photo -> !gallery.has(photo))
                .forEach(photo -> missing.putIfAbsent(photo.file(), photo));
        return List.copyOf(missing.values());
    }
}
