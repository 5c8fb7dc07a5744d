package org.xingping.exchange;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xingping.photo.Format;
import org.xingping.photo.Photo;

/** What the files of a package are called; no other name is written or read. */
final class PartName {
    static final String MANIFEST = "manifest.json";
    static final String SEAL = "seal.json";
    static final String SUMMARY = "assessment.json";
    static final String REPORT = "report.xlsx";

    /** Written in two pieces, for no message has this name. */
    static final String CHECKLIST = "checklist" + ".yaml";

    static final String PHOTOS = "photos/";
    static final String SHEETS = "sheets/";

    private static final Pattern ALLOWED =
            Pattern.compile("manifest\\.json|seal\\.json|checklist\\.yaml|assessment\\.json"
                    + "|report\\.xlsx|sheets/[0-9a-z-]{6,40}/[0-9a-z-]{6,40}\\.jsonl|photos/[0-9a-f]{64}\\."
                    + Arrays.stream(Format.values()).map(Format::extension).collect(Collectors.joining("|", "(", ")")));

    private PartName() {}

    static String of(Photo photo) {
        return PHOTOS + photo.file();
    }

    /** Whether it may be as large as a disk takes; all else is read as a whole. */
    static boolean isLarge(String name) {
        return name.startsWith(PHOTOS) || name.equals(REPORT);
    }

    static boolean isAllowed(String name) {
        return ALLOWED.matcher(name).matches();
    }

    /** A name from a foreign file, so that it can be shown: nothing in it acts, and it is not long. */
    static String shown(String foreign) {
        String plain = foreign.replaceAll("[\\p{C}\\p{Z}]", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }
}
