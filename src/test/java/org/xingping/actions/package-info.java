@NullMarked
package org.xingping.actions;

import org.jspecify.annotations.NullMarked;
