/** Speed, each figure against a yardstick of the same run; only with the bench profile. */
@NullMarked
package org.xingping.bench;

import org.jspecify.annotations.NullMarked;
