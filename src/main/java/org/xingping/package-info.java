/**
 * The composition root: {@link org.xingping.Main} turns arguments into a window or a command and makes every long-lived
 * thing with {@code new}, once, handing it on through constructors.
 *
 * <p>It may know every package, for somebody has to; nobody may know it. It holds no rule of the trade and decides
 * nothing that could be decided below, so that reading it tells what the program is made of and nothing else.
 */
@NullMarked
package org.xingping;

import org.jspecify.annotations.NullMarked;
