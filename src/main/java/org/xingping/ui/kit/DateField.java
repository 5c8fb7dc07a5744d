package org.xingping.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A field for a day that always has one: shown as 2025-11-03, also understood as 2025.11.3, 2025/11/3, 20251103 and
 * 2025年11月3日. What is no day of the calendar leaves the day as it was.
 */
public final class DateField extends DatePicker {
    private static final Pattern PARTED = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    public DateField(LocalDate day) {
        super(day);
        setConverter(new Reading());
        setShowWeekNumbers(false);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                getEditor().setText(getConverter().toString(getValue()));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::taken);
    }

    /**
     * Enter takes what was typed before a dialog's default button hears the same key, which would begin with the old day. A
     * text that means none is not taken for the old day either: it goes, to be seen, and the key does no more.
     */
    private void taken(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            Optional<LocalDate> day = read(getEditor().getText());
            day.ifPresent(this::setValue);
            getEditor().setText(getConverter().toString(getValue()));
            if (day.isEmpty()) {
                getEditor().selectAll();
                key.consume();
            }
        }
    }

    /** The day a text means; none for a text that means none. */
    public static Optional<LocalDate> read(String text) {
        for (Pattern pattern : new Pattern[] {PARTED, SOLID}) {
            Matcher parts = pattern.matcher(text.strip());
            if (parts.matches()) {
                try {
                    return Optional.of(LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3))));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private final class Reading extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : date.toString();
        }

        @Override
        public LocalDate fromString(String text) {
            return read(text).orElse(getValue());
        }
    }
}
