/**
 * The journal (流水): every line of an assessment, newest first, with what it changed, for whom and why; and the way to look
 * back at any state the assessment has been in.
 *
 * <p>It must not know the scoring desk, from which it is opened and on which past states are shown, nor the store. It only
 * reads, and nothing it lists is worked out here: {@code assessment.History} says what changed, the filters only leave out.
 * Nothing is ever left out of the journal itself; what was undone is struck through and stays.
 */
@NullMarked
package org.xingping.ui.journal;

import org.jspecify.annotations.NullMarked;
