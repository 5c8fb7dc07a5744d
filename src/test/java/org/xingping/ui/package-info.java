@NullMarked
package org.xingping.ui;

import org.jspecify.annotations.NullMarked;
