package org.xingping.scoring;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.xingping.scoring.AssessmentRow.State;

/**
 * A page of the shelf, newest first.
 *
 * @param search part of the name of estate, company, district, street or inspector; blank for all
 * @param states the states wanted; empty for all
 * @param year the year of the visit; none for all
 * @param after the last row of the page before, or none for the first page
 * @param limit rows on a page, at least 1
 */
public record AssessmentQuery(
        String search, Set<State> states, Optional<Integer> year, Optional<Cursor> after, int limit) {
    public AssessmentQuery {
        states = Set.copyOf(states);
        if (limit < 1) {
            throw new IllegalArgumentException("a page without rows");
        }
    }

    /** The newest of all. */
    public static AssessmentQuery newest(int limit) {
        return new AssessmentQuery("", Set.of(), Optional.empty(), Optional.empty(), limit);
    }

    public AssessmentQuery searching(String text) {
        return new AssessmentQuery(text, states, year, Optional.empty(), limit);
    }

    public AssessmentQuery in(Set<State> wanted) {
        return new AssessmentQuery(search, wanted, year, Optional.empty(), limit);
    }

    public AssessmentQuery ofYear(Optional<Integer> wanted) {
        return new AssessmentQuery(search, states, wanted, Optional.empty(), limit);
    }

    /** The page that follows this row. */
    public AssessmentQuery after(AssessmentRow last) {
        return new AssessmentQuery(search, states, year, Optional.of(new Cursor(last.updated(), last.id())), limit);
    }

    /** A place in the order of the shelf. */
    public record Cursor(Instant updated, String id) {}
}
