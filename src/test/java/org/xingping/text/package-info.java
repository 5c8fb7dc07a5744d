@NullMarked
package org.xingping.text;

import org.jspecify.annotations.NullMarked;
