package org.xingping.scoring;

import java.util.Optional;
import org.xingping.assessment.Answer;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Seated;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;

/**
 * What one inspector's sheet says of an item.
 *
 * @param seated whose
 * @param counts whether it counts: not where the sheet is 不采纳, dropped, or does not cover the item's section
 * @param state where the item stands there
 * @param points what it earns there, before a bonus claim is decided; nothing where it is not scored
 */
public record Voice(Seated seated, boolean counts, ItemState state, Optional<Points> points) {
    static Voice of(Seated seated, boolean counts, Item item) {
        return new Voice(seated, counts, seated.sheet().state(item), Scoring.worth(item, seated.sheet()));
    }

    /** The answer behind it. */
    public Answer answer(Item item) {
        return seated.sheet().answer(item);
    }

    boolean isSilent() {
        return state == ItemState.OPEN || state == ItemState.COULD_NOT_ASSESS;
    }
}
