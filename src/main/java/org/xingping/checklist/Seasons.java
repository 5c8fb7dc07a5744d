package org.xingping.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Which months (1-12) belong to which season; every month to exactly one. */
public record Seasons(Map<Season, List<Integer>> months) {
    public Seasons {
        months = Map.copyOf(months);
    }

    /** The season the date falls in. */
    public Season of(LocalDate date) {
        return months.entrySet().stream()
                .filter(season -> season.getValue().contains(date.getMonthValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Season.SPRING);
    }
}
