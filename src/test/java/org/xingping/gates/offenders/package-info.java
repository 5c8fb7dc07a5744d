/** Classes that break one rule each, on purpose, so that the floors are seen to hold. They are never run. */
@NullMarked
package org.xingping.gates.offenders;

import org.jspecify.annotations.NullMarked;
