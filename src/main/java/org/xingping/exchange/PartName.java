package org.xingping.exchange;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xingping.photo.Format;

/** What the files of a package are called; no other name is written or read. */
final class PartName {
    static final String MANIFEST = "manifest.json";
    static final String SEAL = "seal.json";

    private static final Pattern ALLOWED =
            Pattern.compile("manifest\\.json|seal\\.json|checklist\\.yaml|assessment\\.json"
                    + "|report\\.xlsx|sheets/[0-9a-z-]{6,40}/[0-9a-z-]{6,40}\\.jsonl|photos/[0-9a-f]{64}\\."
                    + Arrays.stream(Format.values()).map(Format::extension).collect(Collectors.joining("|", "(", ")")));

    private PartName() {}

    static boolean isAllowed(String name) {
        return ALLOWED.matcher(name).matches();
    }

    /** A name from a foreign file, so that it can be shown: nothing in it acts, and it is not long. */
    static String shown(String foreign) {
        String plain = foreign.replaceAll("[\\p{C}\\p{Z}]", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }
}
