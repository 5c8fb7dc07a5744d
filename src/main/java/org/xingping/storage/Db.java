package org.xingping.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SQL over one connection: texts at the place of use, statements prepared once and kept, one unchecked exception. Opened by
 * {@link Connections} only.
 */
final class Db implements AutoCloseable {
    /** Reads the row at which the result stands. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row after the other. */
    @FunctionalInterface
    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new HashMap<>();

    Db(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> query(String sql, Row<T> row, @Nullable Object... args) {
        List<T> rows = new ArrayList<>();
        each(sql, result -> rows.add(row.read(result)), args);
        return rows;
    }

    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... args) {
        return query(sql, row, args).stream().findFirst();
    }

    /** The first column of the only row. */
    String text(String sql, @Nullable Object... args) {
        return query(sql, row -> row.getString(1), args).getFirst();
    }

    long number(String sql, @Nullable Object... args) {
        return query(sql, row -> row.getLong(1), args).getFirst();
    }

    /** Reads row by row, holding none. */
    void each(String sql, Reader reader, @Nullable Object... args) {
        run(() -> {
            try (ResultSet rows = prepared(sql, args).executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
            return 0;
        });
    }

    /** Changes rows; says how many. */
    int execute(String sql, @Nullable Object... args) {
        return run(() -> prepared(sql, args).executeUpdate());
    }

    /** Runs a script of statements that each end a line with a semicolon. */
    void script(String statements) {
        run(() -> {
            try (Statement statement = connection.createStatement()) {
                for (String one : statements.split(";\\s*(\\n|$)")) {
                    statement.execute(one);
                }
            }
            return 0;
        });
    }

    /** Sets something of the connection and returns what it now is. */
    String pragma(String pragma) {
        return run(() -> {
            try (Statement statement = connection.createStatement()) {
                if (!statement.execute("pragma " + pragma)) {
                    return ""; // not every pragma answers
                }
                try (ResultSet answer = statement.getResultSet()) {
                    return answer.next() ? String.valueOf(answer.getString(1)) : "";
                }
            }
        });
    }

    /**
     * From now on only {@link #transaction} begins and commits here. In its own auto-commit mode the driver asks the engine
     * after every statement whether a transaction is open, which costs more than some of the statements.
     */
    void ownTransactions() {
        run(() -> {
            connection.setAutoCommit(false);
            return 0;
        });
        execute("commit"); // what the driver has just begun; it begins no other by itself
    }

    /**
     * All of the work or none of it; once this has returned, it is on the disk. Begin and commit are kept statements like
     * all others: JDBC's own switch compiles both anew each time.
     */
    void transaction(Runnable work) {
        execute("begin immediate");
        boolean done = false;
        try {
            work.run();
            execute("commit");
            done = true;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            execute("rollback");
        } catch (Refused rolledBackAlready) {
            // By the engine itself, as it does when the disk fails; what failed first is what the person must hear.
        }
    }

    @Override
    public void close() {
        run(() -> {
            for (PreparedStatement statement : kept.values()) {
                statement.close();
            }
            connection.close();
            return 0;
        });
    }

    private PreparedStatement prepared(String sql, @Nullable Object... args) throws SQLException {
        PreparedStatement statement = kept.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            kept.put(sql, statement);
        }
        for (int i = 0; i < args.length; i++) {
            statement.setObject(i + 1, args[i]);
        }
        return statement;
    }

    private static <T> T run(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw new Refused(failure);
        }
    }

    /** What SQLite refused. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int code;

        Refused(SQLException cause) {
            super(cause);
            this.code = cause.getErrorCode();
        }

        /** The primary result code of SQLite, without its extension. */
        int code() {
            return code & 0xFF;
        }
    }
}
