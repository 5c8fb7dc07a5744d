package org.xingping.ui.desk;

import java.util.List;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Finding;
import org.xingping.assessment.ItemState;
import org.xingping.checklist.Item;
import org.xingping.photo.Photo;
import org.xingping.scoring.ItemScore;

/**
 * How one item stands.
 *
 * @param answer what was said of it
 * @param preset whether 不适用 comes from the estate's equipment
 * @param needs whether the check panel asks for something beyond an answer (待补)
 * @param lacksPhoto whether the checklist asks for a photo as the item stands, and there is none
 * @param revised whether its score or a finding was changed after it had been recorded
 * @param draft whether something was typed that is no answer yet
 */
record RowState(
        ItemScore score,
        Answer answer,
        List<Finding> findings,
        List<Photo> photos,
        String note,
        boolean flagged,
        boolean preset,
        boolean needs,
        boolean lacksPhoto,
        boolean revised,
        boolean draft) {
    RowState {
        findings = List.copyOf(findings);
        photos = List.copyOf(photos);
    }

    /** The same row with an answer that is not stored yet. */
    RowState with(Answer unsaved, boolean draft) {
        return new RowState(score, unsaved, findings, photos, note, flagged, preset, needs, lacksPhoto, revised, draft);
    }

    Item item() {
        return score.item();
    }

    String code() {
        return score.item().code();
    }

    /** Whether the item is answered and cannot reach its full mark any more. */
    boolean losesPoints() {
        return score.state() == ItemState.ANSWERED && score.points().high().compareTo(item().points()) < 0;
    }
}
