package org.xingping.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that pretend to be packages (reliability.md D2): what each of them tries, and its bytes. */
final class HostileLayouts {
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    private final Map<String, byte[]> all = new LinkedHashMap<>();
    private final byte[] good = Packages.of(Packages.files());

    /** A layout in which a part stands as it is told, whatever the truth. */
    private record Told(Part part, ByteBuffer bytes) {}

    static Map<String, byte[]> all() {
        HostileLayouts layouts = new HostileLayouts();
        layouts.names();
        layouts.tools();
        layouts.surroundings();
        layouts.headers();
        layouts.lies();
        return layouts.all;
    }

    private void names() {
        for (String name : List.of(
                "../evil.txt",
                "..\\evil.txt",
                "/etc/evil",
                "C:\\evil.txt",
                "\\\\server\\share\\evil",
                "photos/\0evil.jpg",
                "photos/evil.jpg.",
                "photos/evil.jpg ",
                "con",
                "sheets/nul/aux.jsonl",
                "photos/../../evil.jpg",
                "sheets/../../../evil.jsonl",
                "./manifest.json",
                "manifest.json/",
                "MANIFEST.JSON",
                "Photos/" + "a".repeat(64) + ".jpg",
                "photos/" + "A".repeat(64) + ".jpg",
                "photos/" + "a".repeat(64) + ".exe",
                "photos/" + "a".repeat(64) + ".jpg:stream",
                "report.xlsx.lnk",
                "autorun.inf",
                "\u00e0\u00e1/evil",
                "a".repeat(160))) {
            all.put("name " + name, raw(with(name)));
        }
        all.put("a name beyond all length", raw(with("photos/" + "a".repeat(5_000))));
    }

    private void tools() {
        all.put("zipped by another program, deflated", zipped(ZipEntry.DEFLATED));
        all.put("zipped by another program, stored", zipped(ZipEntry.STORED));
        all.put("a bomb", zip(Map.of("manifest.json", new byte[8 << 20]), ZipEntry.DEFLATED));
        all.put("no zip at all", "PK, but not really".repeat(20).getBytes(StandardCharsets.UTF_8));
        all.put("nothing", new byte[0]);
        all.put("one byte", new byte[] {'P'});
        all.put("only an end", Arrays.copyOfRange(raw(Map.of()), 0, Profile.END));
        Map<String, byte[]> turned = new LinkedHashMap<>();
        Packages.files().reversed().forEach(turned::put);
        all.put("the manifest last", raw(turned));
        Map<String, byte[]> without = Packages.files();
        without.remove("manifest.json");
        all.put("no manifest", raw(without));
    }

    private void surroundings() {
        all.put("something before", joined("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8), good));
        all.put("something behind", joined(good, new byte[] {0}));
        all.put("another package behind", joined(good, good));
        byte[] comment = joined(good, "hello".getBytes(StandardCharsets.UTF_8));
        comment[good.length - 2] = 5;
        all.put("a comment", comment);
        for (int cut = 1; cut < good.length; cut += good.length / 20) {
            all.put("cut at " + cut, Arrays.copyOf(good, cut));
        }
        byte[] gap = joined(Arrays.copyOf(good, 60), new byte[8], Arrays.copyOfRange(good, 60, good.length));
        all.put("a gap", gap);
    }

    /** Each field of the first header, of the first entry and of the end, changed. */
    private void headers() {
        int entry = start();
        for (int at : List.of(0, 4, 6, 7, 8, 10, 12, 14, 18, 22, 26, 28, 30)) {
            all.put("header, byte " + at, changed(at));
        }
        for (int at : List.of(0, 4, 5, 6, 8, 9, 10, 12, 14, 16, 20, 24, 28, 30, 32, 34, 36, 38, 40, 41, 42, 46)) {
            all.put("entry, byte " + at, changed(entry + at));
        }
        for (int at = 0; at < Profile.END; at++) {
            all.put("end, byte " + at, changed(good.length - Profile.END + at));
        }
    }

    private void lies() {
        List<Told> told = told(Packages.files());
        all.put("two files of one name", raw(doubled(told, "manifest.json")));
        all.put(
                "a file within another",
                raw(replaced(told, 1, part -> new Part(part.name(), part.size(), part.crc(), 0))));
        all.put(
                "a file beyond the end",
                raw(replaced(told, 3, part -> new Part(part.name(), 1 << 30, part.crc(), part.offset()))));
        all.put("a list beyond 4 GB that is not there", marked(good.length - Profile.END + 16));
        all.put("a file beyond 4 GB that is not there", marked(start() + 42));
    }

    private int start() {
        return Profile.numbers(good).getInt(good.length - Profile.END + 16);
    }

    private byte[] changed(int at) {
        byte[] bytes = good.clone();
        bytes[at] ^= 1;
        return bytes;
    }

    private byte[] marked(int at) {
        byte[] bytes = good.clone();
        Arrays.fill(bytes, at, at + 4, (byte) 0xFF);
        return bytes;
    }

    private static Map<String, byte[]> with(String name) {
        Map<String, byte[]> files = Packages.files();
        files.put(name, CONTENT);
        return files;
    }

    private static byte[] zipped(int method) {
        return zip(Packages.files(), method);
    }

    private static byte[] zip(Map<String, byte[]> files, int method) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setMethod(method);
                entry.setSize(file.getValue().length);
                entry.setCrc(Integer.toUnsignedLong(crc(file.getValue())));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static List<Told> told(Map<String, byte[]> files) {
        List<Told> told = new ArrayList<>();
        long at = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Part part = new Part(file.getKey(), file.getValue().length, crc(file.getValue()), at);
            told.add(new Told(part, ByteBuffer.wrap(file.getValue())));
            at = part.end();
        }
        return told;
    }

    private static List<Told> replaced(List<Told> told, int which, java.util.function.UnaryOperator<Part> lie) {
        List<Told> all = new ArrayList<>(told);
        Told truth = told.get(which);
        all.set(which, new Told(lie.apply(truth.part()), truth.bytes()));
        return all;
    }

    private static List<Told> doubled(List<Told> told, String name) {
        List<Told> all = new ArrayList<>(told);
        Part last = told.getLast().part();
        all.add(new Told(new Part(name, CONTENT.length, crc(CONTENT), last.end()), ByteBuffer.wrap(CONTENT)));
        return all;
    }

    /** Laid out as we do, whatever the names. */
    private static byte[] raw(Map<String, byte[]> files) {
        return raw(told(files));
    }

    private static byte[] raw(List<Told> told) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        told.forEach(one -> {
            out.writeBytes(Profile.header(one.part()));
            byte[] bytes = new byte[one.bytes().remaining()];
            one.bytes().duplicate().get(bytes);
            out.writeBytes(bytes);
        });
        out.writeBytes(Profile.directory(told.stream().map(Told::part).toList()));
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
