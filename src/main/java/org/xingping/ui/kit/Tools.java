package org.xingping.ui.kit;

import java.time.Clock;
import org.xingping.text.Messages;
import org.xingping.work.Background;

/**
 * What every screen works with.
 *
 * @param background where work runs that the window must not wait for
 * @param clock the time of day, in the laptop's zone
 */
public record Tools(Messages messages, Background background, Dialogs dialogs, Look look, Clock clock) {}
