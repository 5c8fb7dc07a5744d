package org.xingping.scoring;

import org.xingping.assessment.ItemState;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;

/**
 * What one live item is worth.
 *
 * @param pending a bonus claim that is not decided: it counts in the best case only
 * @param loss its part of what is certainly lost from the total, in total points
 */
public record ItemScore(Item item, ItemState state, boolean pending, Range points, Points loss) {
    /** Whether it can still change the total. */
    public boolean isOpen() {
        return state == ItemState.OPEN || state == ItemState.COULD_NOT_ASSESS || pending;
    }

    public boolean isApplicable() {
        return state != ItemState.NOT_APPLICABLE;
    }

    ItemScore withLoss(Points share) {
        return loss.equals(share) ? this : new ItemScore(item, state, pending, points, share);
    }
}
