/**
 * The author of the report layouts in {@code templates/}: what an office opens and changes in Excel is written here once, so
 * that a change to all layouts stays one change. The program itself only reads the files.
 */
@NullMarked
package org.xingping.testkit.layout;

import org.jspecify.annotations.NullMarked;
