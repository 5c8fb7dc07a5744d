@NullMarked
package org.xingping.cli;

import org.jspecify.annotations.NullMarked;
