/** The workspace on real files: what is written is closed, opened again and read. */
@NullMarked
package org.xingping.storage;

import org.jspecify.annotations.NullMarked;
