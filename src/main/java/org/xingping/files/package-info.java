/**
 * The one door to the disk: every file the product writes, moves or deletes goes through {@link org.xingping.files.FileOps}.
 *
 * <p>It must not know what it writes: no checklist, no workbook, no database. So there is one place where a half-written
 * file, a full disk or a locked target is dealt with, one place where tests let the disk fail, and one place that keeps
 * Java's file calls away from a live database (closing any descriptor of it would drop SQLite's locks).
 */
@NullMarked
package org.xingping.files;

import org.jspecify.annotations.NullMarked;
