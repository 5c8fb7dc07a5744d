/**
 * The official workbook (评分表工作簿): an assessment as an Excel file that goes on calculating by itself.
 *
 * <p>It must not know where assessments are kept, nor decide a single point: numbers come from {@code scoring}, words from
 * the checklist and the sheet, the look from a layout in {@code templates/} that an office may change in Excel. Formulas
 * are made of constants of the program and of cell addresses only, so no text a person typed can ever become one.
 */
@NullMarked
package org.xingping.report;

import org.jspecify.annotations.NullMarked;
