package org.xingping.ui.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xingping.text.Problem;

/** Dates as people type them: 2025-11-03, 2025.11.3, 2025/11/3, 20251103, 2025年11月3日. */
final class Dates {
    private static final Pattern PARTED = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private Dates() {}

    /** The date, or none for a blank text; a {@link Problem} for anything that is not a day of the calendar. */
    static @Nullable LocalDate read(String label, String text) {
        String plain = Figures.plain(text).replace(" ", "");
        if (plain.isEmpty()) {
            return null;
        }
        for (Pattern pattern : new Pattern[] {PARTED, SOLID}) {
            Matcher parts = pattern.matcher(plain);
            if (parts.matches()) {
                try {
                    return LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3)));
                } catch (DateTimeException noSuchDay) {
                    throw new Problem("problem.date", label).causedBy(noSuchDay);
                }
            }
        }
        throw new Problem("problem.date", label);
    }

    static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
