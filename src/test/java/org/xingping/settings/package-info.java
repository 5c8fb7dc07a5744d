@NullMarked
package org.xingping.settings;

import org.jspecify.annotations.NullMarked;
