/**
 * What this person prefers on this laptop: language, theme, folders, the window's place, who they are. One small JSON file.
 * Nothing in it can change a score, so it is not part of any journal; losing it costs comfort, never work.
 */
@NullMarked
package org.xingping.settings;

import org.jspecify.annotations.NullMarked;
