package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingping.scoring.Opened;
import org.xingping.testkit.Sessions;

class ConnectionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "journal_mode, wal",
        "synchronous, 2",
        "foreign_keys, 1",
        "trusted_schema, 0",
        "cell_size_check, 1",
        "mmap_size, 0",
        "busy_timeout, 5000",
        "cache_size, -16384",
        "wal_autocheckpoint, 4000",
        "user_version, 2",
        "application_id, 1481657927"
    })
    void aWorkspaceIsOpenedWithEverySettingInForce(String pragma, String value) {
        Workspace.open(folder, Sessions.first()).close();

        try (Db db = Connections.writing(folder.resolve(Opening.DATABASE))) {
            assertThat(db.pragma(pragma)).isEqualTo(value);
        }
    }

    @Test
    void aTornSectorIsExpectedToHurtItsNeighbours() throws IOException, SQLException {
        Path careful = folder.resolve("careful.db");
        Path trusting = folder.resolve("trusting.db");
        Connections.building(careful).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + trusting);
                Statement statement = connection.createStatement();
                Db db = Connections.writing(filled(careful))) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("create table t (x)");
            db.script("create table t (x)");
            for (int i = 0; i < 20; i++) {
                statement.execute("insert into t values (1)");
                db.execute("insert into t values (1)");
            }

            // Each commit is padded to a whole sector, so that no later one writes into it.
            assertThat(Files.size(Path.of(careful + "-wal"))).isGreaterThan(Files.size(Path.of(trusting + "-wal")));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereTheLogIsRefusedTheRollbackJournalIsSyncedTwice() {
        Path file = folder.resolve("plain.db");
        Connections.building(file).close();

        try (Db db = Connections.writing(filled(file), "&vfs=unix-none")) {
            assertThat(db.pragma("journal_mode")).isEqualTo("delete");
            assertThat(db.pragma("synchronous")).isEqualTo("3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"空 格", "中文小区", "a#b", "50%", "100%25", "what?x=1&mode=memory", "'quoted'", "file:x"})
    void aFolderMayHaveAnyName(String name) {
        Path odd = folder.resolve(name);
        Opened written;
        try (Workspace workspace = Workspace.open(odd, Sessions.first())) {
            written = Given.begun(workspace);
        }

        assertThat(odd.resolve(Opening.DATABASE)).isRegularFile();
        try (Workspace workspace = Workspace.openReadOnly(odd, Sessions.named("run-2"))) {
            assertThat(workspace.load(written.id())).isEqualTo(Given.lookedAt(written));
        }
    }

    @Test
    void anEngineWithAKnownDefectIsRefused() {
        Connections.requireEngine("3.51.3");
        Connections.requireEngine("3.54.1");
        Connections.requireEngine("4.0.0");

        assertThatThrownBy(() -> Connections.requireEngine("3.51.2")).hasMessageContaining("too old");
    }

    /** SQLite makes the file with the first thing in it. */
    private static Path filled(Path file) {
        try (Db db = Connections.building(file)) {
            db.script("create table first (x)");
        }
        return file;
    }
}
