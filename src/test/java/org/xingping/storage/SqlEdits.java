package org.xingping.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody with a database browser can do to one row, made from the schema that is in the file, so that no new table or
 * column can escape.
 */
final class SqlEdits {
    private final Sabotage database;

    SqlEdits(Sabotage database) {
        this.database = database;
    }

    /** @param place {@code table.column} or {@code table} */
    record Edit(String place, String sql) {}

    private record Column(String name, boolean number, boolean key) {}

    /** Another value in every column of every table. */
    List<Edit> columns() {
        List<Edit> edits = new ArrayList<>();
        for (String table : tables()) {
            for (Column column : columns(table)) {
                edits.add(new Edit(
                        table + "." + column.name(),
                        "update " + table + " set " + column.name() + " = " + other(column) + where(table)));
            }
        }
        return edits;
    }

    /** A row less in every table. */
    List<Edit> deletions() {
        return tables().stream()
                .map(table -> new Edit(table, "delete from " + table + where(table)))
                .toList();
    }

    /** A row more in every table: one that is there, under another key. */
    List<Edit> insertions() {
        return tables().stream()
                .map(table -> {
                    List<Column> columns = columns(table);
                    Column last = columns.stream()
                            .filter(Column::key)
                            .reduce((_, next) -> next)
                            .orElseThrow();
                    String values = columns.stream()
                            .map(column ->
                                    column.equals(last) || column.name().equals("hash") ? other(column) : column.name())
                            .collect(Collectors.joining(", "));
                    return new Edit(
                            table, "insert into " + table + " select " + values + " from " + table + where(table));
                })
                .toList();
    }

    List<String> tables() {
        return database.texts(
                "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name");
    }

    private List<Column> columns(String table) {
        return database
                .texts("select name || ' ' || (type = 'INTEGER') || ' ' || (pk > 0) from pragma_table_info('" + table
                        + "') order by cid")
                .stream()
                .map(told -> told.split(" "))
                .map(told -> new Column(told[0], told[1].equals("1"), told[2].equals("1")))
                .toList();
    }

    private static String other(Column column) {
        return column.number()
                ? "coalesce(" + column.name() + ", 0) + 1000"
                : "coalesce(" + column.name() + ", '') || 'x'";
    }

    /** The row in the middle. */
    private String where(String table) {
        String keys =
                columns(table).stream().filter(Column::key).map(Column::name).collect(Collectors.joining(", "));
        long middle = database.number("select count(*) / 2 from " + table);
        return " where (" + keys + ") = (select " + keys + " from " + table + " order by " + keys + " limit 1 offset "
                + middle + ")";
    }
}
