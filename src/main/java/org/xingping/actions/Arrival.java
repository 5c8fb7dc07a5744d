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

/**
 * A package as it would come in: what there is of it here, and what there will be. Nothing is written yet.
 *
 * @param here the assessment as it stands here; empty where it is new
 * @param joined the sheet as it will be
 * @param rating what that comes to
 * @param photos how many originals are not here yet
 */
public record Arrival(
        Path file, Handed.Content content, Optional<Opened> here, Sheet joined, Rating rating, int photos) {
    /** Whether all of it is here already. */
    public boolean isKnown() {
        return news().isEmpty() && photos == 0;
    }

    /** The lines that are not here yet, in order. */
    public List<Entry> news() {
        Set<Entry> known =
                new HashSet<>(here.map(opened -> opened.sheet().entries()).orElse(List.of()));
        return joined.entries().stream().filter(entry -> !known.contains(entry)).toList();
    }

    /** What these lines change, oldest first; that somebody took something in is no change. */
    public List<Change> changes() {
        Set<Entry> news = new HashSet<>(news());
        return History.of(joined).changes().stream()
                .filter(change ->
                        news.contains(change.entry()) && !(change.entry().kind() instanceof Kind.Joined))
                .toList();
    }

    /** What will be to decide that is not to decide now. */
    public List<Conflict> conflicts() {
        List<Conflict> before = here.map(opened -> opened.sheet().conflicts()).orElse(List.of());
        return joined.conflicts().stream()
                .filter(conflict -> !before.contains(conflict))
                .toList();
    }

    /** The revisions that are not here yet. */
    public List<Revision> revisions() {
        Set<Entry> news = new HashSet<>(news());
        return Revision.of(joined).stream()
                .filter(revision -> news.contains(revision.seal()))
                .toList();
    }

    /** Whether the sheet is finished here, and will be open again. */
    public boolean reopens() {
        return here.filter(opened -> opened.sheet().seal().isPresent()).isPresent()
                && joined.seal().isEmpty();
    }
}
