/** Headers of pictures and of what only pretends to be one. */
@NullMarked
package org.xingping.photo;

import org.jspecify.annotations.NullMarked;
