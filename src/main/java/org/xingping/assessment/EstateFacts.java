package org.xingping.assessment;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.Applicability;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.ScoringMode.Due;

/**
 * What is known of an estate (小区). In an assessment it is a frozen copy; the address book holds the current one.
 *
 * @param company the property company (物业企业)
 * @param manager the project's manager (项目负责人)
 * @param area built area in square metres
 * @param households homes in all
 * @param occupied homes lived in
 * @param without equipment the estate does not have
 * @param dutyFrom start of the daily cleaning duty
 * @param dutyTo its end, after the start
 */
public record EstateFacts(
        String name,
        String company,
        @Nullable String manager,
        @Nullable String district,
        @Nullable String street,
        @Nullable String address,
        @Nullable BigDecimal area,
        @Nullable Integer households,
        @Nullable Integer occupied,
        Set<Equipment> without,
        LocalTime dutyFrom,
        LocalTime dutyTo) {
    /** 07:00 to 19:00. */
    public static final LocalTime DUTY_FROM = LocalTime.of(7, 0);

    public static final LocalTime DUTY_TO = LocalTime.of(19, 0);

    public EstateFacts {
        if (area != null && (area.scale() > 6 || area.precision() - area.scale() > 12)) {
            throw new IllegalArgumentException("an area with more digits than any estate has");
        }
        without = Collections.unmodifiableSet(new TreeSet<>(without));
    }

    /** An estate of which only name and company are known. */
    public static EstateFacts of(String name, String company) {
        return new EstateFacts(name, company, null, null, null, null, null, null, null, Set.of(), DUTY_FROM, DUTY_TO);
    }

    public EstateFacts withMissing(Set<Equipment> equipment) {
        return new EstateFacts(
                name,
                company,
                manager,
                district,
                street,
                address,
                area,
                households,
                occupied,
                equipment,
                dutyFrom,
                dutyTo);
    }

    public EstateFacts withOccupied(@Nullable Integer homes) {
        return new EstateFacts(
                name, company, manager, district, street, address, area, households, homes, without, dutyFrom, dutyTo);
    }

    public int occupiedHomes() {
        return occupied == null ? 0 : occupied;
    }

    /** Whether the estate's missing equipment pre-sets 不适用. */
    public boolean presets(Applicability applicability) {
        return applicability instanceof Applicability.When when
                && when.without() != null
                && without.contains(when.without());
    }

    /** How many times a day something is due here, or zero where only the estate's plan tells. */
    public int perDay(Due due) {
        return switch (due) {
            case Due.EveryHours every ->
                (int) (Duration.between(dutyFrom, dutyTo).toHours() / every.hours());
            case Due.PerDay day -> day.times();
            case Due.InPeriod _, Due.ByPlan _ -> 0;
        };
    }
}
