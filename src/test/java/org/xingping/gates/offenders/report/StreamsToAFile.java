package org.xingping.gates.offenders.report;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

final class StreamsToAFile {
    static OutputStream open(File file) throws IOException {
        return new FileOutputStream(file);
    }
}
