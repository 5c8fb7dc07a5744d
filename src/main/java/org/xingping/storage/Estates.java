package org.xingping.storage;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.EstateFacts;
import org.xingping.checklist.Equipment;

/** The address book: estates as last known, and the companies that run them. Assessments hold frozen copies. */
public final class Estates {
    private static final String COLUMNS = """
        select id, name, company, manager, district, street, address, area, households, occupied, lacks,
               duty_from, duty_to
          from estate
        """;

    private final Db db;
    private final Writing writing;
    private final Session session;

    Estates(Db db, Writing writing, Session session) {
        this.db = db;
        this.writing = writing;
        this.session = session;
    }

    /** An estate in the address book. */
    public record Estate(String id, EstateFacts facts) {}

    /** All estates, by name. */
    public List<Estate> all() {
        return db.query(COLUMNS + " order by name, id", Estates::row);
    }

    /** Estates whose name contains the text, by name; at most {@code limit}. */
    public List<Estate> named(String text, int limit) {
        return db.query(
                COLUMNS + " where name like ? escape '\\' order by name, id limit ?",
                Estates::row,
                Assessments.containing(text),
                limit);
    }

    public Optional<Estate> find(String id) {
        return db.first(COLUMNS + " where id = ?", Estates::row, id);
    }

    /** The estate of this name that this company runs. */
    Optional<String> same(EstateFacts facts) {
        return db.first(
                "select id from estate where name = ? and company = ? order by id",
                row -> row.getString(1),
                facts.name(),
                facts.company());
    }

    /** The names of all companies known, in order. */
    public List<String> companies() {
        return db.query("select name from company order by name", row -> row.getString(1));
    }

    /** Keeps the facts under this id, or under a new one; the same facts again are no change. */
    public Estate put(Optional<String> id, EstateFacts facts) {
        Estate estate = new Estate(id.orElseGet(session.ids()), facts);
        if (!find(estate.id()).equals(Optional.of(estate))) {
            writing.step(() -> keep(estate));
        }
        return estate;
    }

    /** The same inside a transaction. */
    void keep(Estate estate) {
        EstateFacts facts = estate.facts();
        db.execute("insert or ignore into company (name) values (?)", facts.company());
        db.execute(
                """
                insert into estate (id, name, company, manager, district, street, address, area, households, occupied,
                       lacks, duty_from, duty_to)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                   set name = excluded.name, company = excluded.company, manager = excluded.manager,
                       district = excluded.district, street = excluded.street, address = excluded.address,
                       area = excluded.area, households = excluded.households, occupied = excluded.occupied,
                       lacks = excluded.lacks, duty_from = excluded.duty_from, duty_to = excluded.duty_to
                """,
                estate.id(),
                facts.name(),
                facts.company(),
                facts.manager(),
                facts.district(),
                facts.street(),
                facts.address(),
                facts.area() == null ? null : facts.area().toPlainString(),
                facts.households(),
                facts.occupied(),
                written(facts.without()),
                facts.dutyFrom().toString(),
                facts.dutyTo().toString());
    }

    private static Estate row(ResultSet row) throws SQLException {
        String area = row.getString(8);
        return new Estate(
                row.getString(1),
                new EstateFacts(
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        area == null ? null : new BigDecimal(area),
                        count(row, 9),
                        count(row, 10),
                        read(row.getString(11)),
                        LocalTime.parse(row.getString(12)),
                        LocalTime.parse(row.getString(13))));
    }

    private static @Nullable Integer count(ResultSet row, int column) throws SQLException {
        int count = row.getInt(column);
        return row.wasNull() ? null : count;
    }

    private static String written(Set<Equipment> without) {
        return without.stream().map(Equipment::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<Equipment> read(String without) {
        return Arrays.stream(without.split(","))
                .filter(name -> !name.isEmpty())
                .map(Equipment::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
