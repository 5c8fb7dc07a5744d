/** Tests of chains: whatever is done to a stored line must show. */
@NullMarked
package org.xingping.journal;

import org.jspecify.annotations.NullMarked;
