package org.xingping.actions;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xingping.assessment.Change;
import org.xingping.assessment.Conflict;
import org.xingping.assessment.Entry;
import org.xingping.assessment.History;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Sheet;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Rating;
import org.xingping.scoring.Scoring;

/**
 * A package as it would come in: what there is of it here, and what there will be. Nothing is written yet.
 *
 * @param here the assessment as it stands here; empty where it is new
 * @param joined the sheet as it will be
 * @param rating what that comes to
 * @param photos how many originals are not here yet
 * @param news how many lines are not here yet
 * @param changes what these lines change, oldest first; that somebody took something in is no change
 * @param conflicts what will be to decide that is not to decide now
 * @param revisions those that are not here yet
 */
public record Arrival(
        Path file,
        Handed.Content content,
        Optional<Opened> here,
        Sheet joined,
        Rating rating,
        int photos,
        int news,
        List<Change> changes,
        List<Conflict> conflicts,
        List<Revision> revisions) {
    public Arrival {
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
        revisions = List.copyOf(revisions);
    }

    static Arrival of(Path file, Handed.Content content, Optional<Opened> here, Sheet joined, int photos) {
        Set<Entry> news = new HashSet<>(joined.entries());
        here.ifPresent(opened -> opened.sheet().entries().forEach(news::remove));
        List<Conflict> before = here.map(opened -> opened.sheet().conflicts()).orElse(List.of());
        return new Arrival(
                file,
                content,
                here,
                joined,
                Scoring.rate(content.edition().checklist(), joined),
                photos,
                news.size(),
                History.of(joined).changes().stream()
                        .filter(change -> news.contains(change.entry()))
                        .filter(change -> !(change.entry().kind() instanceof Kind.Joined))
                        .toList(),
                joined.conflicts().stream()
                        .filter(conflict -> !before.contains(conflict))
                        .toList(),
                Revision.of(joined).stream()
                        .filter(revision -> news.contains(revision.seal()))
                        .toList());
    }

    /** Whether all of it is here already. */
    public boolean isKnown() {
        return news == 0 && photos == 0;
    }

    /** Whether the sheet is finished here, and will be open again. */
    public boolean reopens() {
        return here.filter(opened -> opened.sheet().seal().isPresent()).isPresent()
                && joined.seal().isEmpty();
    }
}
