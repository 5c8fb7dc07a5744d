@NullMarked
package org.xingping.ui.journal;

import org.jspecify.annotations.NullMarked;
