package org.xingping.ui.desk;

import java.math.BigDecimal;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Finding.Correction;
import org.xingping.assessment.PhotoNumber;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.scoring.Scoring;

/** A finding in words, the same on its row and in the table. */
final class FindingWords {
    private final DeskModels models;

    FindingWords(DeskModels models) {
        this.models = models;
    }

    /** What it costs; empty where no points hang on it. */
    String minus(Item item, Finding finding) {
        if (finding.crossesZeroLine()) {
            return models.get("desk.zero");
        }
        return item.mode() instanceof ScoringMode.Deduction ? "−" + Scoring.cost(item, finding) : "";
    }

    /** How far the correction is and by when it is due; empty where none was asked. */
    String correction(Finding finding) {
        String state = corrected(finding);
        return state.isEmpty() || finding.deadline() == null
                ? state
                : models.get("desk.finding.until", state, Dates.text(finding.deadline()));
    }

    /** How far the correction is, and whether it is overdue; empty where none was asked. */
    String corrected(Finding finding) {
        if (finding.correction() == Correction.NOT_ASKED) {
            return "";
        }
        String state = models.messages().term(finding.correction());
        return finding.isOverdue(models.sheet().today()) ? models.get("desk.finding.overdue", state) : state;
    }

    /** The numbers of the photos that show it; empty where none does. */
    String photos(Item item, Finding finding) {
        return PhotoNumber.all(models.sheet().standing().sheet().photosOf(item.code(), finding));
    }

    /** How grave it is; empty for what is ordinary. */
    String gravity(Finding finding) {
        return finding.gravity() == Finding.Gravity.ORDINARY
                ? ""
                : models.messages().term(finding.gravity());
    }

    /** How many of what; empty for a single one. */
    String times(Item item, Finding finding) {
        return finding.count() > 1
                ? models.rules().quantity(BigDecimal.valueOf(finding.count()), finding.unit(item))
                : "";
    }
}
