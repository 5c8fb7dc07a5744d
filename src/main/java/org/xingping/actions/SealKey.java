package org.xingping.actions;

import java.time.Instant;

/**
 * A signing key (签封密钥) as it can be shown; what it takes to sign lies in its file.
 *
 * @param code as persons read its fingerprint to each other
 */
public record SealKey(String name, String fingerprint, String code, Instant created) {
    /** Whose it is and its code: what tells it from others. */
    public String label() {
        return name + " · " + code;
    }
}
