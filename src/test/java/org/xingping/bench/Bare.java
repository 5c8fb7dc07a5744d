package org.xingping.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.Item;
import org.xingping.journal.Line;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.Opened;

/** Plain JDBC as one would write it for speed: the same file and settings, statements kept, and nothing else. */
final class Bare implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement line;
    private final PreparedStatement answer;
    private final PreparedStatement assessment;

    Bare(Path file) throws SQLException {
        Properties driver = new Properties();
        driver.setProperty("jdbc.get_generated_keys", "false"); // 20 µs an insert
        connection =
                DriverManager.getConnection("jdbc:sqlite:file:" + file.toUri().getRawPath() + "?psow=0", driver);
        try (Statement pragma = connection.createStatement()) {
            for (String setting : List.of(
                    "journal_mode=wal",
                    "synchronous=2",
                    "foreign_keys=1",
                    "trusted_schema=0",
                    "cell_size_check=1",
                    "mmap_size=0",
                    "cache_size=-16384",
                    "wal_autocheckpoint=4000")) {
                pragma.execute("pragma " + setting);
            }
        }
        connection.setAutoCommit(false);
        line = connection.prepareStatement(
                "insert into line (chain, seq, sheet, prev, hash, text) values (?, ?, ?, ?, ?, ?)");
        answer = connection.prepareStatement(
                "update answer set state = ?, low = ?, high = ? where sheet = ? and item = ?");
        assessment = connection.prepareStatement("""
            update assessment set state = ?, low = ?, high = ?, low_stars = ?, high_stars = ?, live = ?,
                   answered = ?, attention = ?, updated = ?, last_item = ?, lines = ? where id = ?
            """);
    }

    /** What the program wrote for one answer, ready to be bound. */
    record Rows(List<Object> line, List<Object> answer, List<Object> assessment) {
        Rows(Opened opened, Item item) {
            this(line(opened), answer(opened, item), assessment(opened));
        }

        private static List<Object> line(Opened opened) {
            Line last = opened.sheet().entries().getLast().line();
            return List.of(last.chain(), last.seq(), last.sheet(), last.prev(), last.hash(), last.text());
        }

        private static List<Object> answer(Opened opened, Item item) {
            ItemScore score = opened.rating().byCode().get(item.code());
            if (score == null) {
                throw new IllegalStateException("not asked now: " + item.code());
            }
            return List.of(
                    score.state().name(),
                    score.points().low().hundredths(),
                    score.points().high().hundredths(),
                    opened.row().sheet(),
                    item.code());
        }

        private static List<Object> assessment(Opened opened) {
            AssessmentRow row = opened.row();
            return List.of(
                    row.state().name(),
                    row.total().low().hundredths(),
                    row.total().high().hundredths(),
                    row.lowStars(),
                    row.highStars(),
                    row.live(),
                    row.answered(),
                    row.attention(),
                    row.updated().toEpochMilli(),
                    String.valueOf(row.lastItem()),
                    opened.sheet().entries().size(),
                    row.id());
        }
    }

    /** Binds, writes and commits; says how many nanoseconds that took. Nothing is written where there is nothing. */
    long write(@Nullable Rows rows) throws SQLException {
        if (rows == null) {
            return 0;
        }
        long began = System.nanoTime();
        execute(line, rows.line());
        execute(answer, rows.answer());
        execute(assessment, rows.assessment());
        connection.commit();
        return System.nanoTime() - began;
    }

    private static void execute(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
