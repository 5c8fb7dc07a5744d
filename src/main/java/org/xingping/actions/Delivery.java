package org.xingping.actions;

import java.util.ArrayList;
import java.util.List;
import org.xingping.actions.PhotoActions.Incoming;
import org.xingping.text.Problem;

/** What became of one picture that somebody delivered. */
public sealed interface Delivery {
    /** Kept; to be attached. */
    record Taken(Incoming incoming) implements Delivery {}

    /** Not kept, and why. */
    record Refused(Problem problem) implements Delivery {}

    /** Those that were kept, in order. */
    static List<Incoming> taken(List<Delivery> all) {
        List<Incoming> taken = new ArrayList<>();
        for (Delivery delivery : all) {
            if (delivery instanceof Taken(Incoming incoming)) {
                taken.add(incoming);
            }
        }
        return taken;
    }

    /** Why the others were not, in order. */
    static List<Problem> refused(List<Delivery> all) {
        List<Problem> refused = new ArrayList<>();
        for (Delivery delivery : all) {
            if (delivery instanceof Refused(Problem problem)) {
                refused.add(problem);
            }
        }
        return refused;
    }
}
