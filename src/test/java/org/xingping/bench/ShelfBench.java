package org.xingping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.House;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.AssessmentRow;

/** The first page of the shelf (goals P13-P15): against the bare query, against a later page, and as the shelf grows. */
class ShelfBench {
    private static final int PAGE = 50;
    private static final int WARM = 400;
    private static final int MEASURED = 600;

    @Test
    void theFirstPageStaysFastHoweverMuchTheShelfHolds(@TempDir Path folder) throws SQLException {
        double small = firstPage(folder.resolve("1000"), 1_000);
        double large = measured(folder.resolve("10000"));
        double huge = firstPage(folder.resolve("100000"), 100_000);
        Ratio.hold("P13 first page at 10,000", large, 500, 5_000);
        new Ratio("P15 first page at 100,000 / 1,000, µs", huge, small).hold(1.2, 1.5);
    }

    private static double firstPage(Path folder, int assessments) throws SQLException {
        fill(folder, assessments);
        try (House house = Benches.opener().open(folder)) {
            return Ratio.percentile(Turns.timed(WARM, MEASURED, () -> first(house))[0], 50);
        }
    }

    private static double measured(Path folder) throws SQLException {
        fill(folder, 10_000);
        try (House house = Benches.opener().open(folder);
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("xingping.db"));
                PreparedStatement query = connection.prepareStatement("""
                    select id, sheet, estate, company, district, street, type, date, season, team, state, low, high,
                           low_stars, high_stars, live, answered, attention, updated, last_item
                      from assessment order by updated desc, id desc limit 50
                    """)) {
            AssessmentQuery far = AssessmentQuery.newest(PAGE);
            for (int page = 0; page < 100; page++) {
                List<AssessmentRow> rows = house.assessments().page(far);
                far = far.after(rows.getLast());
            }
            AssessmentQuery place = far;
            long[][] nanos = Turns.timed(
                    WARM,
                    MEASURED,
                    () -> first(house),
                    () -> read(query),
                    () -> house.assessments().page(place));
            Ratio.of("P13 first page / bare query, µs", nanos[0], nanos[1], 50).hold(1.3, 2);
            Ratio.of("P14 page 100 / first page, µs", nanos[2], nanos[0], 50).hold(1.1, 1.5);
            return Ratio.percentile(nanos[0], 50);
        }
    }

    private static void first(House house) {
        house.assessments().page(AssessmentQuery.newest(PAGE));
    }

    private static void read(PreparedStatement query) {
        try (ResultSet rows = query.executeQuery()) {
            int length = 0;
            while (rows.next()) {
                for (int column = 1; column <= 20; column++) {
                    length += String.valueOf(rows.getString(column)).length();
                }
            }
            assertThat(length).isPositive();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** One real assessment, multiplied row by row: the shelf reads nothing else. */
    private static void fill(Path folder, int assessments) throws SQLException {
        try (House house = Benches.opener().open(folder)) {
            Benches.newAssessment(house);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("xingping.db"));
                PreparedStatement more = connection.prepareStatement("""
                    with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
                    insert into assessment
                    select printf('%08d', i), edition, address, sheet, '小区' || i, company, district, street, type, date,
                           season, team, state, low, high, low_stars, high_stars, live, answered, attention,
                           updated - i * 1000, last_item, lines
                      from n, (select * from assessment limit 1)
                    """)) {
            more.setInt(1, assessments - 1);
            more.executeUpdate();
        }
    }
}
