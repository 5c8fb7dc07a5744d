@NullMarked
package org.xingping.work;

import org.jspecify.annotations.NullMarked;
