@NullMarked
package org.xingping;

import org.jspecify.annotations.NullMarked;
