package org.xingping.actions;

import org.xingping.actions.RosterActions.Trust;

/** What looking at a signed paper about a sealed revision found; answers that are never made one. */
public sealed interface PaperVerdict permits ReceiptVerdict, DissentVerdict {
    /** How it stands to what is in the workspace. */
    Belonging belonging();

    /** Whether the authority knows the key that signed it. */
    Trust trust();

    /** Whether what is here says otherwise. */
    default boolean isRefuted() {
        return belonging() instanceof Belonging.Differs;
    }
}
