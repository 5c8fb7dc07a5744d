package org.xingping.quarantine;

import org.xingping.text.Problem.Detail;

/**
 * One thing that is not as it was handed over.
 *
 * @param ours what stood there, cut where it is long; empty where there was nothing
 * @param theirs what stands there now; empty where there is nothing
 */
public record Difference(Place place, Aspect aspect, String ours, String theirs) {
    /** The difference in words. */
    public Detail words() {
        Detail what = new Detail("enum.Aspect." + aspect.name());
        if (ours.isEmpty() && theirs.isEmpty()) {
            return new Detail("workbook.differs", place.words(), what);
        } else if (ours.isEmpty()) {
            return new Detail("workbook.added", place.words(), what, theirs);
        } else if (theirs.isEmpty()) {
            return new Detail("workbook.gone", place.words(), what, ours);
        }
        return new Detail("workbook.changed", place.words(), what, ours, theirs);
    }
}
