/**
 * Figures of the field work: survey tallies, satisfaction rate and index, sample sizes. Pure arithmetic on counts; it knows
 * no assessment and no file, so that the same figures stand on screen, in the score and in the workbook.
 */
@NullMarked
package org.xingping.fieldwork;

import org.jspecify.annotations.NullMarked;
