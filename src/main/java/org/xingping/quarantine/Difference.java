package org.xingping.quarantine;

import org.xingping.text.Problem.Detail;

/**
 * One thing that is not as it was handed over.
 *
 * @param ours what stood there, cut where it is long; empty where there was nothing
 * @param theirs what stands there now; empty where there is nothing
 */
public record Difference(Place place, Aspect aspect, String ours, String theirs) {
    /** What kind of difference it is, in words. */
    public Detail kind() {
        return new Detail("enum.Aspect." + aspect.name());
    }

    /** What stood there, in words where it is one of the few states a thing can be in. */
    public Detail oursInWords() {
        return words(ours);
    }

    /** What stands there now, likewise. */
    public Detail theirsInWords() {
        return words(theirs);
    }

    private Detail words(String text) {
        boolean state = aspect == Aspect.HIDDEN || aspect == Aspect.PROTECTION;
        return switch (state ? text : "") {
            case "visible" -> new Detail("workbook.visible");
            case "hidden" -> new Detail("workbook.hidden");
            case "veryHidden" -> new Detail("workbook.hidden.well");
            case "locked" -> new Detail("workbook.locked");
            case "unlocked" -> new Detail("workbook.unlocked");
            default -> new Detail("workbook.text", text);
        };
    }

    /** The difference in words. */
    public Detail words() {
        Detail what = kind();
        if (ours.isEmpty() && theirs.isEmpty()) {
            return new Detail("workbook.differs", place.words(), what);
        } else if (ours.isEmpty()) {
            return new Detail("workbook.added", place.words(), what, words(theirs));
        } else if (theirs.isEmpty()) {
            return new Detail("workbook.gone", place.words(), what, words(ours));
        }
        return new Detail("workbook.changed", place.words(), what, words(ours), words(theirs));
    }
}
