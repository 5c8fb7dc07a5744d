package org.xingping.storage;

import java.util.List;
import org.xingping.assessment.Person;

/** The people who score in this workspace. */
public final class Inspectors {
    private final Db db;
    private final Writing writing;
    private final Session session;

    Inspectors(Db db, Writing writing, Session session) {
        this.db = db;
        this.writing = writing;
        this.session = session;
    }

    /** All of them, by name. */
    public List<Person> all() {
        return db.query(
                "select id, name from inspector order by name, id",
                row -> new Person(row.getString(1), row.getString(2)));
    }

    /** The inspector of this name; a name not known yet is remembered with a new id. */
    public Person named(String name) {
        return all().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    Person person = new Person(session.ids().get(), name);
                    writing.step(() -> keep(person));
                    return person;
                });
    }

    /** Remembers a person inside a transaction; a new name replaces the old one. */
    void keep(Person person) {
        db.execute("""
            insert into inspector (id, name) values (?, ?) on conflict (id) do update set name = excluded.name
            """, person.id(), person.name());
    }
}
