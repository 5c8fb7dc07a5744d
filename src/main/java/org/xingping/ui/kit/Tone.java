package org.xingping.ui.kit;

import java.util.Locale;

/** What a colour means; the same everywhere. Never the only bearer of the meaning. */
public enum Tone {
    /** History, not applicable, nothing to do. */
    NEUTRAL,
    /** In progress, focus, the primary action. */
    ACCENT,
    /** Saved, full marks, unchanged. */
    SUCCESS,
    /** Needs something. */
    WARNING,
    /** Lost points, error. */
    DANGER;

    /** The style class of nodes in this tone. */
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
