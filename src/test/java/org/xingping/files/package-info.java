/** Writing safely, on disks that fail. */
@NullMarked
package org.xingping.files;

import org.jspecify.annotations.NullMarked;
