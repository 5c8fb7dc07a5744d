package org.xingping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.House;
import org.xingping.assessment.Answer;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.journal.Line;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.Opened;

/**
 * What saving one answer costs from the call to the acknowledgement, against a bare JDBC transaction that writes the same
 * rows and bytes to a copy of the same file with the same settings; both in one process, one after the other, each first in
 * turn (performance goal P10).
 */
class SaveBench {
    private static final int WARM = 1_000;
    private static final int MEASURED = 2_000;

    @Test
    void savingAnAnswerCostsHardlyMoreThanItsBytes(@TempDir Path folder) throws IOException, SQLException {
        Path ours = folder.resolve("ours");
        String id;
        try (House house = Benches.opener().open(ours)) {
            id = Benches.newAssessment(house).id();
        }
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Files.copy(ours.resolve("xingping.db"), bare.resolve("xingping.db"));
        long[] saving = new long[MEASURED];
        long[] writing = new long[MEASURED];
        try (House house = Benches.opener().open(ours);
                Bare yardstick = new Bare(bare.resolve("xingping.db"))) {
            List<Item> items = house.assessments().open(id).edition().checklist().items().stream()
                    .filter(item -> item.mode() instanceof ScoringMode.Levels)
                    .toList();
            for (int i = -WARM; i < MEASURED; i++) {
                Item item = items.get(Math.floorMod(i, items.size()));
                Answer answer = new Answer.Level(1 + Math.floorMod(Math.floorDiv(i, items.size()), 3));
                long began = System.nanoTime();
                Opened opened = house.scoring().answer(id, item, answer);
                long saved = System.nanoTime() - began;
                yardstick.prepare(opened, item);
                began = System.nanoTime();
                yardstick.write();
                long written = System.nanoTime() - began;
                if (i >= 0) {
                    saving[i] = saved;
                    writing[i] = written;
                }
            }
        }
        Ratio half = Ratio.of("P10 p50 saveAnswer / bare JDBC, µs", saving, writing, 50);
        Ratio most = Ratio.of("P10 p99 saveAnswer / bare JDBC, µs", saving, writing, 99);
        half.print(1.15, 1.5);
        most.print(1.5, 3);
        assertThat(half.value()).isLessThanOrEqualTo(1.5);
        assertThat(most.value()).isLessThanOrEqualTo(3);
    }

    /** Plain JDBC with prepared statements and nothing else. */
    private static final class Bare implements AutoCloseable {
        private final Connection connection;
        private final PreparedStatement line;
        private final PreparedStatement answer;
        private final PreparedStatement assessment;

        Bare(Path file) throws SQLException {
            connection = DriverManager.getConnection(
                    "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?psow=0");
            try (Statement pragma = connection.createStatement()) {
                for (String setting : List.of(
                        "journal_mode=wal",
                        "synchronous=2",
                        "foreign_keys=1",
                        "trusted_schema=0",
                        "cell_size_check=1",
                        "mmap_size=0",
                        "cache_size=-16384")) {
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

        /** Binds what the program has just written, so that only the writing is measured. */
        void prepare(Opened opened, Item item) throws SQLException {
            Line last = opened.sheet().entries().getLast().line();
            bind(line, last.chain(), last.seq(), last.sheet(), last.prev(), last.hash(), last.text());
            ItemScore score = Stream.of(item)
                    .map(one -> opened.rating().byCode().get(one.code()))
                    .findFirst()
                    .orElseThrow();
            bind(
                    answer,
                    score.state().name(),
                    score.points().low().hundredths(),
                    score.points().high().hundredths(),
                    last.sheet(),
                    item.code());
            AssessmentRow row = opened.row();
            bind(
                    assessment,
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

        void write() throws SQLException {
            line.executeUpdate();
            answer.executeUpdate();
            assessment.executeUpdate();
            connection.commit();
        }

        private static void bind(PreparedStatement statement, Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
