package org.xingping.exchange;

import java.util.regex.Pattern;

/** Names of persons and authorities, as they may stand in a key, an enrolment or a roster. */
final class Names {
    static final int LONGEST = 60;

    /** No control characters, nothing that turns the direction of writing, no half characters; rare ones are welcome. */
    private static final Pattern FIT = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]{1," + LONGEST + "}");

    private Names() {}

    static boolean fits(String name) {
        return FIT.matcher(name).matches() && name.equals(name.strip());
    }

    static void require(String name) {
        if (!fits(name)) {
            throw new IllegalArgumentException("no name");
        }
    }
}
