package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
    @Test
    void theFingerprintIsTheOneOfTheScripts(@TempDir Path folder) {
        Schema schema = Schema.current();
        try (Db db = Connections.building(folder.resolve("new.db"))) {
            schema.migrate(db);

            assertThat(Schema.fingerprint(Schema.objects(db)))
                    .as("put this into Schema.FINGERPRINT")
                    .isEqualTo(schema.fingerprint());
            assertThat(schema.foreign(db, schema.version())).isEmpty();
        }
    }
}
