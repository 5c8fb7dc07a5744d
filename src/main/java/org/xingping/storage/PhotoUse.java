package org.xingping.storage;

import java.time.LocalDate;

/**
 * A photo that stands on the sheet of an assessment.
 *
 * @param number its number there
 */
public record PhotoUse(String assessment, String estate, LocalDate date, int number) {}
