@NullMarked
package org.xingping.ui.photos;

import org.jspecify.annotations.NullMarked;
