package org.xingping.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.AssessmentType;
import org.xingping.assessment.Kind.SheetKind;
import org.xingping.checklist.Points;
import org.xingping.checklist.Season;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.AssessmentRow.State;
import org.xingping.scoring.Range;

/** The shelf: one row an assessment, computed from its lead sheet's journal. */
final class Assessments {
    /** The columns that {@link #row} reads. */
    static final String COLUMNS = """
        select id, sheet, estate, company, district, street, type, date, season, team, state,
               low, high, low_stars, high_stars, live, answered, attention, updated, last_item,
               (select kind from sheet where sheet.id = assessment.sheet) as kind
          from assessment
        """;

    private final Db db;

    Assessments(Db db) {
        this.db = db;
    }

    /** What an assessment hangs on. */
    record Roots(String sheet, String edition) {}

    Optional<Roots> roots(String assessment) {
        return db.first(
                "select sheet, edition from assessment where id = ?",
                row -> new Roots(row.getString(1), row.getString(2)),
                assessment);
    }

    /** The estate of the address book that it is about; empty for what came from elsewhere. */
    Optional<String> address(String assessment) {
        return db.first(
                "select address from assessment where id = ? and address is not null",
                row -> row.getString(1),
                assessment);
    }

    /** Where work was last done. */
    Optional<AssessmentRow> newest() {
        return page(AssessmentQuery.newest(1)).stream().findFirst();
    }

    /** Every one, in the order in which the shelf shows them. */
    List<String> all() {
        return db.query("select id from assessment order by updated desc, id desc", row -> row.getString(1));
    }

    /** By the place in the order, not by counting rows over, so that every page costs the same. */
    List<String> ids(String beginning) {
        return db.query(
                "select id from assessment where substr(id, 1, ?) = ? order by id limit 2",
                row -> row.getString(1),
                beginning.length(),
                beginning);
    }

    List<AssessmentRow> page(AssessmentQuery query) {
        List<@Nullable Object> args = new ArrayList<>();
        List<String> conditions = conditions(query, args);
        query.after().ifPresent(after -> {
            args.add(after.updated().toEpochMilli());
            args.add(after.id());
            conditions.add("(updated, id) < (?" + (args.size() - 1) + ", ?" + args.size() + ")");
        });
        args.add(query.limit());
        return db.query(
                COLUMNS + where(conditions) + " order by updated desc, id desc limit ?" + args.size(),
                Assessments::row,
                args.toArray());
    }

    /** How many the query finds on all its pages together, by the year of the visit, newest year first. */
    SortedMap<Integer, Integer> perYear(AssessmentQuery query) {
        List<@Nullable Object> args = new ArrayList<>();
        String where = where(conditions(query, args));
        SortedMap<Integer, Integer> years = new TreeMap<>(Comparator.reverseOrder());
        db.query(
                        "select substr(date, 1, 4), count(*) from assessment" + where + " group by 1",
                        row -> Map.entry(Integer.valueOf(row.getString(1)), row.getInt(2)),
                        args.toArray())
                .forEach(year -> years.put(year.getKey(), year.getValue()));
        return years;
    }

    /** What narrows the shelf, whichever page; the values go to {@code args}. */
    private static List<String> conditions(AssessmentQuery query, List<@Nullable Object> args) {
        List<String> conditions = new ArrayList<>();
        if (!query.search().isBlank()) {
            conditions.add("""
                (estate like ?1 escape '\\' or company like ?1 escape '\\' or district like ?1 escape '\\'
                 or street like ?1 escape '\\' or team like ?1 escape '\\')\
                """);
            args.add(containing(query.search()));
        }
        if (!query.states().isEmpty()) {
            List<String> places = new ArrayList<>();
            query.states().stream().sorted().forEach(state -> {
                args.add(state.name());
                places.add("?" + args.size());
            });
            conditions.add("state in (" + String.join(", ", places) + ")");
        }
        query.year().ifPresent(year -> {
            args.add(year + "-");
            conditions.add("substr(date, 1, 5) = ?" + args.size());
        });
        return conditions;
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<State, Integer> counts() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0);
        }
        db.each(
                "select state, count(*) from assessment group by state",
                row -> counts.put(State.valueOf(row.getString(1)), row.getInt(2)));
        return counts;
    }

    void insert(AssessmentRow row, String edition, @Nullable String address) {
        db.execute(
                """
                insert into assessment (id, sheet, edition, address, estate, company, district, street, type, date, season,
                       team, state, low, high, low_stars, high_stars, live, answered, attention, updated, last_item, lines)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, null, 0)
                """,
                row.id(),
                row.sheet(),
                edition,
                address,
                row.estate(),
                row.company(),
                row.district(),
                row.street(),
                row.type().name(),
                row.date().toString(),
                row.season().name(),
                row.team(),
                row.state().name());
    }

    /** What each line may change. */
    void updateResult(AssessmentRow row, int lines) {
        db.execute(
                """
                update assessment
                   set state = ?, low = ?, high = ?, low_stars = ?, high_stars = ?, live = ?, answered = ?, attention = ?,
                       updated = ?, last_item = ?, lines = ?
                 where id = ?
                """,
                row.state().name(),
                row.total().low().hundredths(),
                row.total().high().hundredths(),
                row.lowStars(),
                row.highStars(),
                row.live(),
                row.answered(),
                row.attention(),
                row.updated().toEpochMilli(),
                row.lastItem(),
                lines,
                row.id());
    }

    /** What only an amendment of the assessment's facts changes. */
    void updateFacts(AssessmentRow row) {
        db.execute(
                """
                update assessment
                   set estate = ?, company = ?, district = ?, street = ?, type = ?, date = ?, season = ?, team = ?
                 where id = ?
                """,
                row.estate(),
                row.company(),
                row.district(),
                row.street(),
                row.type().name(),
                row.date().toString(),
                row.season().name(),
                row.team(),
                row.id());
    }

    /** Every computed column as text, by name. */
    static Map<String, String> columns(AssessmentRow row, int lines) {
        Map<String, String> columns = new TreeMap<>();
        columns.put("estate", row.estate());
        columns.put("company", row.company());
        columns.put("district", row.district());
        columns.put("street", row.street());
        columns.put("type", row.type().name());
        columns.put("date", row.date().toString());
        columns.put("season", row.season().name());
        columns.put("team", row.team());
        columns.put("state", row.state().name());
        columns.put("low", String.valueOf(row.total().low().hundredths()));
        columns.put("high", String.valueOf(row.total().high().hundredths()));
        columns.put("low_stars", String.valueOf(row.lowStars()));
        columns.put("high_stars", String.valueOf(row.highStars()));
        columns.put("live", String.valueOf(row.live()));
        columns.put("answered", String.valueOf(row.answered()));
        columns.put("attention", String.valueOf(row.attention()));
        columns.put("updated", String.valueOf(row.updated().toEpochMilli()));
        columns.put("last_item", String.valueOf(row.lastItem()));
        columns.put("lines", String.valueOf(lines));
        return columns;
    }

    /** A pattern for LIKE that finds the text itself, percent signs and all. */
    static String containing(String text) {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    static AssessmentRow row(ResultSet row) throws SQLException {
        return new AssessmentRow(
                row.getString(1),
                row.getString(2),
                SheetKind.valueOf(row.getString(21)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                AssessmentType.valueOf(row.getString(7)),
                LocalDate.parse(row.getString(8)),
                Season.valueOf(row.getString(9)),
                row.getString(10),
                State.valueOf(row.getString(11)),
                new Range(new Points(row.getLong(12)), new Points(row.getLong(13))),
                row.getInt(14),
                row.getInt(15),
                row.getInt(16),
                row.getInt(17),
                row.getInt(18),
                Instant.ofEpochMilli(row.getLong(19)),
                row.getString(20));
    }
}
