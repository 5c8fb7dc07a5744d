/**
 * The panel's desk: several inspectors' sheets side by side, what they say differently first, and what the panel decides on
 * it. It works over a panel of the workspace and over one that is only tried out alike, for both are a {@code Sitting}.
 * What was tried over a sealed panel can be signed and kept beside it as a dissent, which is those lines and nothing else.
 * Decides nothing itself: what is open, agreed or averaged it asks the consensus.
 */
@NullMarked
package org.xingping.ui.panel;

import org.jspecify.annotations.NullMarked;
