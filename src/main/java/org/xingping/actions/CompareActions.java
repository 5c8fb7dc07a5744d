package org.xingping.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.xingping.assessment.Person;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Comparison;
import org.xingping.scoring.Opened;
import org.xingping.storage.Workspace;
import org.xingping.text.Problem;

/** Choosing assessments and putting them beside each other (对比). Nothing is written. Runs on the library thread. */
public final class CompareActions {
    /** More visits than anybody has made to one estate. */
    private static final int VISITS = 100;

    private final Workspace workspace;
    private final Unfinished unfinished;

    CompareActions(Workspace workspace, Supplier<Person> person) {
        this.workspace = workspace;
        this.unfinished = new Unfinished(workspace, person);
    }

    /** The assessments here, finished or not, newest first, at most so many. */
    public List<AssessmentRow> offered(String search, int most) {
        return workspace.page(AssessmentQuery.newest(most).searching(search));
    }

    /** These assessments as the shelf has them. */
    public List<AssessmentRow> rows(List<String> assessments) {
        return assessments.stream().map(id -> workspace.load(id).row()).toList();
    }

    /** An assessment and those of the same estate that may be seen beside it, the latest visit first; as many as fit. */
    public List<AssessmentRow> besides(String assessment) {
        AssessmentRow present = workspace.load(assessment).row();
        List<AssessmentRow> own = unfinished.of(present.estate());
        List<AssessmentRow> found = new ArrayList<>(List.of(present));
        workspace.page(AssessmentQuery.newest(VISITS).searching(present.estate())).stream()
                .filter(row ->
                        row.estate().equals(present.estate()) && !row.id().equals(assessment))
                .sorted(Comparator.comparing(AssessmentRow::date).reversed())
                .filter(row -> !isHidden(row, own))
                .limit(Comparison.MOST - found.size())
                .forEach(found::add);
        return List.copyOf(found);
    }

    /**
     * Puts these beside each other. Throws {@code problem.comparison.count} for fewer than two or more than eight, and {@code
     * problem.comparison.blind}: who has begun a sheet of an estate and not finished it sees no score that somebody else gave
     * it at the same time. Earlier visits are free to look at.
     */
    public Comparison compare(List<String> assessments) {
        if (assessments.size() < Comparison.FEWEST || assessments.size() > Comparison.MOST) {
            throw new Problem(
                    "problem.comparison.count", String.valueOf(Comparison.FEWEST), String.valueOf(Comparison.MOST));
        }
        List<Opened> opened = assessments.stream().map(workspace::load).toList();
        opened.stream()
                .map(Opened::row)
                .filter(row -> isHidden(row, unfinished.of(row.estate())))
                .findFirst()
                .ifPresent(hidden -> {
                    throw new Problem(
                            "problem.comparison.blind",
                            hidden.estate(),
                            hidden.date().toString(),
                            hidden.team());
                });
        return Comparison.of(opened);
    }

    /** Whether somebody else gave it a score in the same round as one of these, which are one's own and not finished. */
    private boolean isHidden(AssessmentRow row, List<AssessmentRow> own) {
        return own.stream().anyMatch(one -> Unfinished.isSameRound(row.date(), one.date()))
                && !unfinished.isOwn(workspace.load(row.id()).sheet());
    }
}
