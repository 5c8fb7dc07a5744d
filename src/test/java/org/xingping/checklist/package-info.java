/** Cases for the standard as data: reading, writing, checking, wording. */
@NullMarked
package org.xingping.checklist;

import org.jspecify.annotations.NullMarked;
