package org.xingping.gates.offenders.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class WritesAFile {
    static void write(Path file) throws IOException {
        Files.writeString(file, "");
    }
}
