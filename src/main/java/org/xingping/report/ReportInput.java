package org.xingping.report;

import java.time.LocalDateTime;
import java.util.Optional;
import org.xingping.assessment.Facts;
import org.xingping.assessment.PhotoSource;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Edition;
import org.xingping.scoring.Consensus;
import org.xingping.scoring.Rating;
import org.xingping.scoring.Scoring;

/**
 * What a workbook says.
 *
 * @param edition the frozen standard
 * @param rating what the sheet comes to under it, as paper has it ({@link Scoring#settled}); every number of the workbook starts from it
 * @param printed when the workbook was made, by the laptop's clock
 * @param appVersion the version of the program, for the file's properties
 * @param outOfSeason whether items of other seasons are shown too; they never count
 * @param pictures where the pictures of the photos come from; asked once for each while the workbook is made
 */
public record ReportInput(
        Edition edition,
        Sheet sheet,
        Rating rating,
        LocalDateTime printed,
        String appVersion,
        boolean outOfSeason,
        PhotoSource pictures) {
    /** The usual workbook: the sheet rated, items of other seasons hidden; of its photos all but the pictures. */
    public static ReportInput of(Edition edition, Sheet sheet, LocalDateTime printed, String appVersion) {
        return of(edition, sheet, printed, appVersion, PhotoSource.NONE);
    }

    /** The same with the pictures of its photos. */
    public static ReportInput of(
            Edition edition, Sheet sheet, LocalDateTime printed, String appVersion, PhotoSource pictures) {
        Rating rating = Scoring.settled(edition.checklist(), sheet);
        return new ReportInput(edition, sheet, rating, printed, appVersion, false, pictures);
    }

    /** What the sheets at a panel's table come to; empty for the sheet of an inspector. */
    Optional<Consensus> consensus() {
        return sheet.isPanel() ? Optional.of(Consensus.of(checklist(), sheet)) : Optional.empty();
    }

    Checklist checklist() {
        return edition.checklist();
    }

    Facts facts() {
        return sheet.facts();
    }
}
