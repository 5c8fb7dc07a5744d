package org.xingping.ui.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.xingping.text.Messages;

/** Moments as people say them: 今天 14:03, 昨天 17:40, 11-08, 2025-11-18; and how long ago. */
public final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Messages messages;
    private final Clock clock;

    public Moments(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The day as it stands to today, with the time where that still matters. */
    public String when(Instant moment) {
        ZonedDateTime at = moment.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (at.toLocalDate().equals(today)) {
            return messages.get("kit.moment.today", TIME.format(at));
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return messages.get("kit.moment.yesterday", TIME.format(at));
        }
        return day(at.toLocalDate());
    }

    /** A date; without the year while it is this year's. */
    public String day(LocalDate date) {
        return date.getYear() == LocalDate.now(clock).getYear() ? DAY.format(date) : date.toString();
    }

    /** How long ago: 刚刚, 12 分钟前, 3 小时前, 5 天前. */
    public String ago(Instant moment) {
        Duration age = Duration.between(moment, clock.instant());
        if (age.toMinutes() < 1) {
            return messages.get("kit.moment.now");
        }
        if (age.toHours() < 1) {
            return messages.get("kit.moment.minutes", String.valueOf(age.toMinutes()));
        }
        if (age.toDays() < 1) {
            return messages.get("kit.moment.hours", String.valueOf(age.toHours()));
        }
        return messages.get("kit.moment.days", String.valueOf(age.toDays()));
    }
}
