package org.xingping.exchange;

import java.util.Optional;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Edition;
import org.xingping.scoring.Rating;

/**
 * What a package says, all of it found to hang together.
 *
 * @param app version of the program that wrote it
 * @param manifest SHA-256 of the manifest, which lists all files
 * @param root SHA-256 of what counts
 * @param previous SHA-256 of the seal of the revision before; empty where there is none
 * @param rating what the sheet comes to, computed anew
 * @param report SHA-256 of its workbook; nothing where it has none
 */
public record Said(
        String app,
        String manifest,
        String root,
        String previous,
        Edition edition,
        Sheet sheet,
        Rating rating,
        Optional<String> report) {
    /** The revision under whose seal the sheet stands. */
    public Optional<Revision> finished() {
        return sheet.seal().map(_ -> Revision.of(sheet).getLast());
    }
}
