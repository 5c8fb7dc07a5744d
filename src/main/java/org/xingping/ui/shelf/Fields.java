package org.xingping.ui.shelf;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.EstateFacts;
import org.xingping.checklist.Equipment;
import org.xingping.text.Messages;

/** What is typed for a new assessment, field by field, and what is wrong with it in the person's words. */
final class Fields {
    /** What an assessment cannot begin without. */
    static final List<Name> REQUIRED = List.of(Name.ESTATE, Name.COMPANY, Name.INSPECTOR);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Map<Name, StringProperty> texts = new EnumMap<>(Name.class);
    private final Map<Name, StringProperty> errors = new EnumMap<>(Name.class);
    private final Messages messages;

    Fields(Messages messages) {
        this.messages = messages;
        for (Name name : Name.values()) {
            StringProperty error = new SimpleStringProperty(this, name + " error", "");
            StringProperty text = new SimpleStringProperty(this, name.name(), "");
            text.subscribe(() -> error.set(""));
            texts.put(name, text);
            errors.put(name, error);
        }
        fill(EstateFacts.of("", ""));
    }

    /** The fields, in the order they are looked at. */
    enum Name {
        ESTATE,
        COMPANY,
        INSPECTOR,
        DISTRICT,
        STREET,
        ADDRESS,
        MANAGER,
        AREA,
        HOUSEHOLDS,
        OCCUPIED,
        NUMBER,
        TEAM,
        DUTY_FROM,
        DUTY_TO
    }

    StringProperty text(Name name) {
        return Objects.requireNonNull(texts.get(name));
    }

    /** What is wrong with the field; empty while nothing is. Typing takes it away. */
    StringProperty error(Name name) {
        return Objects.requireNonNull(errors.get(name));
    }

    String get(Name name) {
        return text(name).get().strip();
    }

    void set(Name name, @Nullable String text) {
        text(name).set(text == null ? "" : text);
    }

    /** Shows an estate of the address book; what it does not say is emptied. */
    void fill(EstateFacts facts) {
        set(Name.ESTATE, facts.name());
        set(Name.COMPANY, facts.company());
        set(Name.MANAGER, facts.manager());
        set(Name.DISTRICT, facts.district());
        set(Name.STREET, facts.street());
        set(Name.ADDRESS, facts.address());
        set(Name.AREA, facts.area() == null ? "" : facts.area().toPlainString());
        set(
                Name.HOUSEHOLDS,
                facts.households() == null ? "" : facts.households().toString());
        set(Name.OCCUPIED, facts.occupied() == null ? "" : facts.occupied().toString());
        set(Name.DUTY_FROM, facts.dutyFrom().toString());
        set(Name.DUTY_TO, facts.dutyTo().toString());
    }

    /** Says of every field what is wrong with it; returns the first that has to be mended. */
    Optional<Name> check() {
        for (Name required : REQUIRED) {
            if (get(required).isEmpty()) {
                error(required).set(messages.get("new.error.required"));
            }
        }
        read(Name.AREA, BigDecimal::new, area -> area.signum() >= 0, "new.error.number");
        Integer households = read(Name.HOUSEHOLDS, Integer::valueOf, homes -> homes >= 0, "new.error.count");
        Integer occupied = read(Name.OCCUPIED, Integer::valueOf, homes -> homes >= 0, "new.error.count");
        if (households != null && occupied != null && occupied > households) {
            error(Name.OCCUPIED).set(messages.get("new.error.occupied"));
        }
        LocalTime from = time(Name.DUTY_FROM);
        LocalTime to = time(Name.DUTY_TO);
        if (from != null && to != null && !from.isBefore(to)) {
            error(Name.DUTY_TO).set(messages.get("new.error.duty"));
        }
        return Stream.of(Name.values())
                .filter(name -> !error(name).get().isEmpty())
                .findFirst();
    }

    /** The estate as typed; only where {@link #check} found nothing. */
    EstateFacts facts(Set<Equipment> missing) {
        return new EstateFacts(
                get(Name.ESTATE),
                get(Name.COMPANY),
                orNull(Name.MANAGER),
                orNull(Name.DISTRICT),
                orNull(Name.STREET),
                orNull(Name.ADDRESS),
                plain(Name.AREA).isEmpty() ? null : new BigDecimal(plain(Name.AREA)),
                plain(Name.HOUSEHOLDS).isEmpty() ? null : Integer.valueOf(plain(Name.HOUSEHOLDS)),
                plain(Name.OCCUPIED).isEmpty() ? null : Integer.valueOf(plain(Name.OCCUPIED)),
                missing,
                Objects.requireNonNullElse(time(Name.DUTY_FROM), EstateFacts.DUTY_FROM),
                Objects.requireNonNullElse(time(Name.DUTY_TO), EstateFacts.DUTY_TO));
    }

    @Nullable
    String orNull(Name name) {
        return get(name).isEmpty() ? null : get(name);
    }

    private @Nullable LocalTime time(Name name) {
        return read(name, text -> LocalTime.parse(text, TIME), _ -> true, "new.error.time");
    }

    /** The value of a field, or null where it is empty or wrong; wrong is said beside it. */
    private <T> @Nullable T read(Name name, Function<String, T> read, Predicate<T> allowed, String otherwise) {
        if (plain(name).isEmpty()) {
            return null;
        }
        try {
            T value = read.apply(plain(name));
            if (allowed.test(value)) {
                return value;
            }
        } catch (NumberFormatException | DateTimeException unreadable) {
            // said below, like a value that is not allowed
        }
        error(name).set(messages.get(otherwise));
        return null;
    }

    /** Full-width figures as plain ones, without separators of thousands: input methods write １２，５００. */
    private String plain(Name name) {
        return Normalizer.normalize(get(name), Normalizer.Form.NFKC)
                .replace(",", "")
                .strip();
    }
}
