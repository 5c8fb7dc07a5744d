package org.xingping.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Packages as bytes, for tests. */
final class Packages {
    static final String PHOTO = "photos/" + "a".repeat(64) + ".jpg";

    private Packages() {}

    /** A package of a few small files; only its layout means something. */
    static SequencedMap<String, byte[]> files() {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put("manifest.json", "{\"format\": 1}".getBytes(StandardCharsets.UTF_8));
        files.put("checklist.yaml", "format: 1\n".getBytes(StandardCharsets.UTF_8));
        files.put("sheets/sheet-1/chain-1.jsonl", "{}\n".getBytes(StandardCharsets.UTF_8));
        files.put(PHOTO, new byte[] {1, 2, 3});
        return files;
    }

    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackageStream stream = new PackageStream(out);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                stream.add(file.getKey(), file.getValue());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
