package org.xingping.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the files of a package are called; no other name is written or read. */
final class PartName {
    static final String MANIFEST = "manifest.json";
    static final String SEAL = "seal.json";
    static final String CHECKLIST = "checklist" + ".yaml"; // by itself it would look like the key of a message
    static final String ASSESSMENT = "assessment.json";
    static final String REPORT = "report.xlsx";

    private static final Pattern ALLOWED =
            Pattern.compile("manifest\\.json|seal\\.json|checklist\\.yaml|assessment\\.json"
                    + "|report\\.xlsx|sheets/[0-9a-z-]{6,40}/[0-9a-z-]{6,40}\\.jsonl"
                    + "|photos/[0-9a-f]{64}\\.(jpg|png|webp|gif|bmp|tif|heic)");

    private PartName() {}

    static boolean isAllowed(String name) {
        return ALLOWED.matcher(name).matches();
    }

    static boolean isPhoto(String name) {
        return name.startsWith("photos/");
    }

    static String chain(String sheet, String chain) {
        return "sheets/" + sheet + "/" + chain + ".jsonl";
    }

    static String photo(String content, String extension) {
        return "photos/" + content + "." + extension.toLowerCase(Locale.ROOT);
    }

    /** A name from a foreign file, so that it can be shown: nothing in it acts, and it is not long. */
    static String shown(String foreign) {
        String plain = foreign.replaceAll("[\\p{C}\\p{Z}]", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }
}
