package org.xingping.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Lines;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.ChecklistYaml;
import org.xingping.checklist.Edition;
import org.xingping.files.FileOps;
import org.xingping.journal.Line;

/** A package taken apart, to be put together otherwise, with everything right that needs no key. */
final class Forgery {
    private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();

    private Forgery() {}

    static Forgery of(Path file) {
        Forgery forgery = new Forgery();
        try (PackageFile read = PackageFile.open(new FileOps().reading(file))) {
            for (Part part : read.parts()) {
                ByteBuffer bytes = ByteBuffer.allocate((int) part.size());
                read.each(part, bytes::put);
                forgery.files.put(part.name(), bytes.array());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return forgery;
    }

    SequencedMap<String, byte[]> files() {
        return files;
    }

    byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException(name);
        }
        return bytes;
    }

    String named(String beginning) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    Forgery put(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    Forgery remove(String name) {
        files.remove(name);
        return this;
    }

    /** The same files in another order. */
    Forgery inOrder(List<String> names) {
        Map<String, byte[]> before = new LinkedHashMap<>(files);
        files.clear();
        names.forEach(name -> files.put(name, before.get(name)));
        return this;
    }

    /** Lists the files as they are now, with this root; the seal is left as it was. */
    Forgery listed(String root) {
        Manifest was = Manifest.read(bytes(PartName.MANIFEST));
        List<Manifest.Content> contents = new ArrayList<>();
        files.forEach((name, bytes) -> {
            if (!name.equals(PartName.MANIFEST) && !name.equals(PartName.SEAL)) {
                contents.add(new Manifest.Content(name, bytes.length, Digest.of(bytes)));
            }
        });
        Manifest now =
                new Manifest(was.format(), was.app(), was.assessment(), was.revision(), root, was.previous(), contents);
        return put(PartName.MANIFEST, now.bytes());
    }

    Forgery listed() {
        return listed(Manifest.read(bytes(PartName.MANIFEST)).root());
    }

    /** Changes the journal, links every later line anew, seals the new content with its true root, and lists it all. */
    Forgery rewritten(String from, String to) {
        return rewritten(line -> line.replace(from, to));
    }

    Forgery rewritten(UnaryOperator<String> change) {
        String name = named(PartName.SHEETS);
        List<String> lines =
                new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
        List<String> relinked = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        Edition edition = ChecklistYaml.read(new String(bytes(PartName.CHECKLIST), StandardCharsets.UTF_8));
        String prev = Line.NONE;
        for (String line : lines) {
            Line old = Lines.columns(line);
            String now = change.apply(line).replace("\"prev\":\"" + old.prev() + "\"", "\"prev\":\"" + prev + "\"");
            Entry entry = Lines.read(Lines.columns(now));
            if (entry.kind() instanceof Kind.Sealed sealed) {
                Sheet covered = Sheet.of(entries);
                String heads = String.join("\",\"", Revision.heads(covered));
                now = now.replace(sealed.contentRoot(), ContentRoot.of(edition, covered))
                        .replaceFirst("\"heads\":\\[[^]]*]", "\"heads\":[\"" + heads + "\"]");
                entry = Lines.read(Lines.columns(now));
            }
            entries.add(entry);
            relinked.add(now);
            prev = entry.line().hash();
        }
        put(name, (String.join("\n", relinked) + "\n").getBytes(StandardCharsets.UTF_8));
        Content content = new Content(edition, Sheet.of(entries), _ -> Path.of(""));
        return listed(content.root());
    }

    Path write(Path target) {
        try {
            return Files.write(target, Packages.of(files));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
