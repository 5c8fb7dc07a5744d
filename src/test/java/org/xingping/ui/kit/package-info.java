@NullMarked
package org.xingping.ui.kit;

import org.jspecify.annotations.NullMarked;
