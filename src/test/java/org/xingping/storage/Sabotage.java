package org.xingping.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a database browser. */
final class Sabotage implements AutoCloseable {
    private final Connection connection;

    Sabotage(Path workspace) {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + workspace.resolve(Opening.DATABASE));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Sabotage sql(String statement) {
        try (Statement run = connection.createStatement()) {
            run.execute(statement);
            return this;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    long number(String query) {
        return Long.parseLong(text(query));
    }

    /** The first column of every row. */
    List<String> texts(String query) {
        try (Statement run = connection.createStatement();
                ResultSet answer = run.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (answer.next()) {
                texts.add(answer.getString(1));
            }
            return texts;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String text(String query) {
        try (Statement run = connection.createStatement();
                ResultSet answer = run.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
