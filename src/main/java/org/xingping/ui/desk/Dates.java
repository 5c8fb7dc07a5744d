package org.xingping.ui.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xingping.text.Problem;
import org.xingping.ui.kit.DateField;

/** Days as people type them, full-width or not; which ways there are, {@link DateField} knows. */
final class Dates {
    private Dates() {}

    /** The date, or none for a blank text; a {@link Problem} for anything that is not a day of the calendar. */
    static @Nullable LocalDate read(String label, String text) {
        String plain = Figures.plain(text).replace(" ", "");
        return plain.isEmpty() ? null : DateField.read(plain).orElseThrow(() -> new Problem("problem.date", label));
    }

    static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
