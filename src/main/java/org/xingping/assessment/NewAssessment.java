package org.xingping.assessment;

import java.util.Optional;
import org.xingping.checklist.Edition;

/**
 * What a new assessment begins with.
 *
 * @param edition the checklist it freezes
 * @param facts what it is about; the estate's facts also go to the address book
 * @param estate id of the estate in the address book; none where it is new there
 */
public record NewAssessment(Edition edition, Facts facts, Optional<String> estate) {}
