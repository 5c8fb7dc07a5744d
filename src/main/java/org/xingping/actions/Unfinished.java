package org.xingping.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Person;
import org.xingping.assessment.Sheet;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.AssessmentRow;
import org.xingping.storage.Workspace;

/**
 * Blind until handed in: what who works here has begun and not finished. A sheet of somebody else that only came in is not.
 * Another visit is taken for one of the same round, and so for a secret, unless it lies more than {@link #ROUND} days back.
 */
record Unfinished(Workspace workspace, Supplier<Person> person) {
    /** Within so many days before one's own visit, that one included, another rates the same. */
    static final int ROUND = 30;

    /** More than anybody has open for one estate. */
    private static final int MOST = 100;

    /** The sheets of this estate that are this person's own and not finished. */
    List<AssessmentRow> of(String estate) {
        AssessmentQuery open = AssessmentQuery.newest(MOST)
                .searching(estate)
                .in(Set.of(
                        AssessmentRow.State.NOT_STARTED,
                        AssessmentRow.State.IN_PROGRESS,
                        AssessmentRow.State.COMPLETE));
        return workspace.page(open).stream()
                .filter(row -> row.estate().equals(estate) && row.kind() != Kind.SheetKind.PANEL)
                .filter(row -> isOwn(workspace.load(row.id()).sheet()))
                .toList();
    }

    /** Whether a visit on this day may rate the same as one's own on that day. */
    static boolean isSameRound(LocalDate other, LocalDate own) {
        return !other.isBefore(own.minusDays(ROUND));
    }

    /** Whether this person wrote in it; of a panel, in every sheet at its table. */
    boolean isOwn(Sheet sheet) {
        return sheet.isPanel()
                ? sheet.table().stream().allMatch(seated -> isOwn(seated.sheet()))
                : sheet.entries().stream()
                        .anyMatch(
                                entry -> entry.person().id().equals(person.get().id()));
    }
}
