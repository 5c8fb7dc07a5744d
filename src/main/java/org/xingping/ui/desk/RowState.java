package org.xingping.ui.desk;

import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Finding;
import org.xingping.assessment.ItemState;
import org.xingping.checklist.Item;
import org.xingping.photo.Photo;
import org.xingping.scoring.Earlier;
import org.xingping.scoring.Earlier.Trend;
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
 * @param earlier how it stood at the last visit; empty where there is none, or it was not asked then
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
        boolean draft,
        Optional<Earlier> earlier) {
    RowState {
        findings = List.copyOf(findings);
        photos = List.copyOf(photos);
    }

    /** The same row with an answer that is not stored yet. */
    RowState with(Answer unsaved, boolean draft) {
        return new RowState(
                score, unsaved, findings, photos, note, flagged, preset, needs, lacksPhoto, revised, draft, earlier);
    }

    /** The same row beside what the last visit says of it. */
    RowState beside(Optional<Earlier> visit) {
        return new RowState(
                score, answer, findings, photos, note, flagged, preset, needs, lacksPhoto, revised, draft, visit);
    }

    /** What became of it since the last visit; empty where that cannot be told. */
    Optional<Trend> trend() {
        return earlier.flatMap(visit -> visit.since(score));
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
