package org.xingping.actions;

import java.util.List;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Opened;

/**
 * An earlier visit (上次评定) to look at beside an assessment. It stays where it is: nothing of it becomes part of the other.
 *
 * @param visit as it is finished, rated as it is
 * @param all those that can be looked at, newest first, this one among them
 */
public record LastVisit(Opened visit, List<AssessmentRow> all) {
    public LastVisit {
        all = List.copyOf(all);
    }
}
