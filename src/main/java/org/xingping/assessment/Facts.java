package org.xingping.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.Season;

/**
 * What an assessment is about, as it counts and prints; changed only by an {@code Amended} line.
 *
 * @param date the day of the visit
 * @param season decided by the date, or set by hand
 * @param number the file number (编号)
 * @param team the inspectors' names (检查组)
 */
public record Facts(
        AssessmentType type,
        LocalDate date,
        Season season,
        Period period,
        @Nullable String number,
        List<String> team,
        EstateFacts estate,
        Parameters parameters) {
    public Facts {
        team = List.copyOf(team);
    }

    public Facts withSeason(Season other) {
        return new Facts(type, date, other, period, number, team, estate, parameters);
    }

    public Facts withEstate(EstateFacts other) {
        return new Facts(type, date, season, period, number, team, other, parameters);
    }

    public Facts withParameters(Parameters other) {
        return new Facts(type, date, season, period, number, team, estate, other);
    }
}
