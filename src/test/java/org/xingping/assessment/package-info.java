/** Tests of lines, folding and undo, of their words and of the check panel's rules. */
@NullMarked
package org.xingping.assessment;

import org.jspecify.annotations.NullMarked;
