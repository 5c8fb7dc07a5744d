/**
 * From a sheet to points and stars. Pure: no clock, no file, no language; the same function answers screen, workbook,
 * statistics and database, and assessments are compared by nothing but its answers. It knows the checklist and the sheet and
 * nobody above it.
 */
@NullMarked
package org.xingping.scoring;

import org.jspecify.annotations.NullMarked;
