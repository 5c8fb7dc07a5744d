/** Foreign pictures, honest and hostile, through real child processes. */
@NullMarked
package org.xingping.quarantine;

import org.jspecify.annotations.NullMarked;
