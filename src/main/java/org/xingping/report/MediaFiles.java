package org.xingping.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The picture files of the photos a workbook shows: where they are is asked on the caller's thread, for their source may belong
 * to it; any thread may read them.
 */
final class MediaFiles {
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<String, Media> read = new HashMap<>();

    /** @param each hears of every photo; may throw to stop */
    MediaFiles(ReportInput input, Runnable each) {
        for (PhotoList.Shown shown : PhotoList.of(input).shown()) {
            input.pictures()
                    .picture(shown.photo())
                    .ifPresent(file -> files.put(shown.photo().id(), file));
            each.run();
        }
    }

    /** Reads them all; a preview that is gone or spoilt can be made anew any time. */
    void read(Runnable step) {
        for (Map.Entry<String, Path> file : files.entrySet()) {
            step.run();
            try {
                read.put(file.getKey(), Media.read(file.getValue()));
            } catch (IOException _) {
                // the workbook says that it is missing
            }
        }
    }

    /** What could be read, by the ids of the photos. */
    Map<String, Media> media() {
        return read;
    }
}
