package org.xingping.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Person;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Opened;
import org.xingping.storage.Workspace;
import org.xingping.text.Problem;

/**
 * Which visits may be looked at beside an assessment. A finished visit of an earlier day is no secret, with one exception, the
 * blind rule: while the assessment is not finished, what somebody else finished may be a sheet of the same round, and who
 * scores must not know it. So somebody else's visit of {@linkplain Unfinished#isSameRound the same round} is not shown; one's own
 * is shown however short ago it was.
 */
final class EarlierVisits {
    /** More than anybody chooses from. */
    private static final int MOST = 24;

    private final Workspace workspace;
    private final Person person;

    /** @param person who works here now */
    EarlierVisits(Workspace workspace, Person person) {
        this.workspace = workspace;
        this.person = person;
    }

    /** The chosen one, else the newest; one that cannot be read is passed over, the check of the workspace says why. */
    Optional<LastVisit> beside(Opened assessment, Optional<String> chosen) {
        List<AssessmentRow> all = workspace.visitsBefore(assessment.id()).stream()
                .filter(visit -> mayBeSeen(visit, assessment))
                .limit(MOST)
                .toList();
        List<String> wanted = new ArrayList<>();
        all.stream().map(AssessmentRow::id).forEach(wanted::add);
        chosen.filter(wanted::remove).ifPresent(wanted::addFirst);
        return wanted.stream().flatMap(id -> read(id).stream()).findFirst().map(visit -> new LastVisit(visit, all));
    }

    private boolean mayBeSeen(AssessmentRow visit, Opened assessment) {
        LocalDate day = assessment.sheet().facts().date();
        return assessment.sheet().seal().isPresent()
                || !Unfinished.isSameRound(visit.date(), day)
                || read(visit.id()).filter(this::isOurs).isPresent();
    }

    /** Whether who works here finished it. */
    private boolean isOurs(Opened visit) {
        return visit.sheet().entries().reversed().stream()
                .filter(entry -> entry.kind() instanceof Kind.Sealed)
                .findFirst()
                .filter(entry -> entry.person().id().equals(person.id()))
                .isPresent();
    }

    private Optional<Opened> read(String id) {
        try {
            return Optional.of(workspace.load(id));
        } catch (Problem unreadable) {
            return Optional.empty();
        }
    }
}
