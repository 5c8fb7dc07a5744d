package org.xingping.actions;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Person;
import org.xingping.assessment.Sheet;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.AssessmentRow;
import org.xingping.storage.Workspace;

/** Blind until handed in: what who works here has begun and not finished. A sheet of somebody else that only came in is not. */
record Unfinished(Workspace workspace, Supplier<Person> person) {
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

    /** Whether this person wrote in it; of a panel, in every sheet at its table. */
    boolean isOwn(Sheet sheet) {
        return sheet.isPanel()
                ? sheet.table().stream().allMatch(seated -> isOwn(seated.sheet()))
                : sheet.entries().stream()
                        .anyMatch(
                                entry -> entry.person().id().equals(person.get().id()));
    }
}
