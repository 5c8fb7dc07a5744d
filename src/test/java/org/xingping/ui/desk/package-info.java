/** The desk, on a real workspace in a temporary folder: its view models without a toolkit, its scenes without a display. */
@NullMarked
package org.xingping.ui.desk;

import org.jspecify.annotations.NullMarked;
