/**
 * The standard as data: sections, items, scoring modes, star cuts and vetoes, read from and written to YAML and checked as
 * a whole. It knows nothing an inspector does, so a frozen edition means the same for ever; answers live in
 * {@code assessment}, and only {@code scoring} brings the two together.
 */
@NullMarked
package org.xingping.checklist;

import org.jspecify.annotations.NullMarked;
