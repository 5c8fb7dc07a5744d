/**
 * What every screen is made of: the look, controls that the theme lacks, dialogs, fields, keys, and the contract between
 * a screen and the shell.
 *
 * <p>It must not know what is rated: it is handed texts, counts and hundredths, so it can be shown and tested with
 * nothing else in the house. Every control here carries an id where one is given, an accessible text, and a visible
 * focus; whoever builds on it need not think of these again.
 */
@NullMarked
package org.xingping.ui.kit;

import org.jspecify.annotations.NullMarked;
