/**
 * The shelf: every assessment of the workspace at a glance, those in progress as cards, the finished ones as a list;
 * searching them, beginning a new one, and what is known of the last backup.
 *
 * <p>It must not know the desk: an assessment is opened by a callback of the shell. What it shows is read again whenever it
 * comes back into the window, so it listens to nobody.
 */
@NullMarked
package org.xingping.ui.shelf;

import org.jspecify.annotations.NullMarked;
