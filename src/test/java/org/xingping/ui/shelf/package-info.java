@NullMarked
package org.xingping.ui.shelf;

import org.jspecify.annotations.NullMarked;
