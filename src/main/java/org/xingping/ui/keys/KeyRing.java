package org.xingping.ui.keys;

import java.util.List;
import java.util.Optional;
import org.xingping.actions.KeyActions;
import org.xingping.actions.Opener;
import org.xingping.actions.RosterActions.Issue;
import org.xingping.actions.SealKey;
import org.xingping.text.Problem;

/**
 * What there is to show.
 *
 * @param person who works here
 * @param keys newest first
 * @param unreadable one for each key file that cannot be read
 * @param roster the one that counts here
 * @param damaged why there is none, where its file cannot be read
 */
record KeyRing(
        String person,
        List<SealKey> keys,
        List<Problem> unreadable,
        Optional<Issue> roster,
        Optional<Problem> damaged) {
    /** Reads it anew; on the library thread. */
    static KeyRing read(Opener opener) {
        KeyActions keys = opener.keys();
        String person = opener.person().name();
        try {
            return new KeyRing(
                    person, keys.all(), keys.unreadable(), opener.roster().current(), Optional.empty());
        } catch (Problem damaged) {
            return new KeyRing(person, keys.all(), keys.unreadable(), Optional.empty(), Optional.of(damaged));
        }
    }

    /** The key that seals for who works here. */
    Optional<SealKey> seals() {
        return keys.stream().filter(key -> key.name().equals(person)).findFirst();
    }
}
