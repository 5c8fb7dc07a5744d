/**
 * Chinese typed through a real input method into a real window: started by {@code .ci/checks.d/30-typed-chinese.sh} only,
 * for it needs a display, ibus and xdotool.
 */
@NullMarked
package org.xingping.ime;

import org.jspecify.annotations.NullMarked;
