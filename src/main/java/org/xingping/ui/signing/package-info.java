/**
 * The signing view: what is signed on the left, a pad to write on beside it, and who has signed so far; and the four steps
 * of finishing, of which it is one.
 *
 * <p>It must not know where a signature is kept nor what a workbook does with it. Ink looks here as it does on paper, for
 * {@code photo.Trail} draws both.
 */
@NullMarked
package org.xingping.ui.signing;

import org.jspecify.annotations.NullMarked;
