/**
 * Several assessments beside each other: their sections as a radar and as a table, the items they differ in, and by what points
 * were lost. It is handed a {@code Comparison} that is made once, off the window's thread, and only shows it: what counts as a
 * difference or as a cause is said there, so that no second opinion can grow here. What cannot be seen is told: each assessment
 * has a letter, a mark and a kind of line besides its colour, and every drawing stands beside its numbers.
 */
@NullMarked
package org.xingping.ui.compare;

import org.jspecify.annotations.NullMarked;
