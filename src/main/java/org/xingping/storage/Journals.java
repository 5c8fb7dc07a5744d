package org.xingping.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.xingping.journal.Line;

/** The journals of all sheets: append and read, nothing else. A line is never changed and never serialised again. */
final class Journals {
    private final Db db;

    Journals(Db db) {
        this.db = db;
    }

    /** A line as it lies in the file, with the hash stored beside it. */
    record Stored(Line line, String hash) {}

    /** The sheet's lines, chain by chain in order. */
    List<Stored> of(String sheet) {
        return db.query("""
            select line.chain, line.seq, line.sheet, line.prev, line.hash, line.text
              from chain
              join line on line.chain = chain.id
             where chain.sheet = ?
             order by line.chain, line.seq
            """, Journals::stored, sheet);
    }

    /** The chain of this sheet that this workspace writes to. */
    Optional<String> ownChain(String sheet) {
        return db.first("select id from chain where sheet = ? and own = 1", row -> row.getString(1), sheet);
    }

    /** Begins a sheet of an assessment. */
    void begin(String assessment, String sheet, String kind) {
        db.execute("insert into sheet (id, assessment, kind) values (?, ?, ?)", sheet, assessment, kind);
    }

    /** Begins a chain; {@code own} where this workspace writes to it. */
    void beginChain(String chain, String sheet, boolean own) {
        db.execute("insert into chain (id, sheet, own) values (?, ?, ?)", chain, sheet, own ? 1 : 0);
    }

    /** This workspace writes to the chain no longer; the next line begins another. */
    void letGo(String chain) {
        db.execute("update chain set own = 0 where id = ?", chain);
    }

    /** The same of all chains, where the workspace is no longer where they were written. */
    void letGo() {
        db.execute("update chain set own = 0 where own = 1");
    }

    /** The sheet that a chain belongs to, where it is known here. */
    Optional<String> sheetOf(String chain) {
        return db.first("select sheet from chain where id = ?", row -> row.getString(1), chain);
    }

    /** The assessment that a sheet belongs to, where it is known here. */
    Optional<String> assessmentOf(String sheet) {
        return db.first("select assessment from sheet where id = ?", row -> row.getString(1), sheet);
    }

    /** Appends inside a transaction of {@link Writing}. */
    void append(Line line, String hash) {
        db.execute("""
            insert into line (chain, seq, sheet, prev, hash, text) values (?, ?, ?, ?, ?, ?)
            """, line.chain(), line.seq(), line.sheet(), line.prev(), hash, line.text());
    }

    /** Grows with each line ever written here; the same number means that no line came. */
    long written() {
        return db.number("select coalesce(max(rowid), 0) from line");
    }

    static Stored stored(ResultSet row) throws SQLException {
        Line line = new Line(row.getString(3), row.getString(1), row.getLong(2), row.getString(4), row.getString(6));
        return new Stored(line, row.getString(5));
    }
}
