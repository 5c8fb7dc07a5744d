/** Tests of scoring: the golden cases, the rules against an independent oracle, and the properties of range and losses. */
@NullMarked
package org.xingping.scoring;

import org.jspecify.annotations.NullMarked;
