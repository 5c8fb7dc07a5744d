package org.xingping.quarantine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.xingping.testkit.photo.PictureFiles.joined;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.xingping.quarantine.HostileWorkbooks.Fate;
import org.xingping.quarantine.HostileWorkbooks.Hostile;

/** Workbooks whose zip is not what it says. */
final class HostileZips {
    private static final String SHEET = HostileWorkbooks.SHEET;
    private static final int LISTED = 0x02014B50;
    private static final int CUTS = 20;

    private final byte[] zip;
    private final ZippedParts parts;
    private final Map<String, Hostile> all = new LinkedHashMap<>();

    private HostileZips(Path honest) {
        this.parts = ZippedParts.of(honest);
        this.zip = parts.zipped();
    }

    static Map<String, Hostile> all(Path honest) {
        HostileZips zips = new HostileZips(honest);
        zips.names(honest);
        zips.lies();
        zips.ends();
        return zips.all;
    }

    private void add(String name, byte[] file, Fate fate) {
        all.put(name, new Hostile(file, fate));
    }

    private void names(Path honest) {
        String[] names = {
            "../evil.xml",
            "xl/../../evil.xml",
            "/evil.xml",
            "xl\\evil.xml",
            "C:evil.xml",
            "xl/e\0vil.xml",
            "xl//evil.xml",
            "xl/./evil.xml",
            "xl/Worksheets/Sheet1.XML"
        };
        for (String name : names) {
            ZippedParts more = ZippedParts.of(honest);
            more.put(name, "<a/>");
            add("a part called " + name.replace('\0', '0'), more.zipped(), Fate.REFUSED);
        }
        ZippedParts twin = ZippedParts.of(honest);
        twin.put("xl/worksheets/sheet_.xml", "<a/>");
        add("two parts of one name", renamed(twin.zipped(), "sheet_.xml", "sheet1.xml"), Fate.REFUSED);
        ZippedParts many = ZippedParts.of(honest);
        for (int i = 0; i < 20_000; i++) {
            many.put("xl/p" + i + ".xml", "");
        }
        add("20,000 parts", many.zipped(), Fate.REFUSED);
        ZippedParts some = ZippedParts.of(honest);
        for (int i = 0; i < 3_000; i++) {
            some.put("xl/p" + i + ".xml", "");
        }
        add("3,000 parts", some.zipped(), Fate.COMPARED);
    }

    private static byte[] renamed(byte[] zip, String old, String now) {
        return new String(zip, ISO_8859_1).replace(old, now).getBytes(ISO_8859_1);
    }

    private void lies() {
        int sheet = listed(SHEET);
        int first = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(sheet + 42);
        add("another name before the part", changed(copy -> copy.put(first + 30, (byte) 'X')), Fate.REFUSED);
        add("another method before the part", changed(copy -> copy.putShort(first + 8, (short) 0)), Fate.REFUSED);
        add(
                "a method nobody knows",
                changed(copy -> copy.putShort(sheet + 10, (short) 97).putShort(first + 8, (short) 97)),
                Fate.REFUSED);
        add("a wrong checksum", changed(copy -> copy.putInt(sheet + 16, 77)), Fate.REFUSED);
        add("more bytes than said", changed(copy -> copy.putInt(sheet + 24, 10)), Fate.REFUSED);
        add("fewer bytes than said", changed(copy -> copy.putInt(sheet + 24, 5_000_000)), Fate.REFUSED);
        add("4 GB said", changed(copy -> copy.putInt(sheet + 24, -1)), Fate.REFUSED);
        add("bytes of another part", changed(copy -> copy.putInt(sheet + 42, 0)), Fate.REFUSED);
        add("bytes beyond the end", changed(copy -> copy.putInt(sheet + 42, zip.length)), Fate.REFUSED);
        add("packed larger than the file", changed(copy -> copy.putInt(sheet + 20, zip.length)), Fate.REFUSED);
        add("encrypted, it says", changed(copy -> copy.putShort(sheet + 8, (short) 9)), Fate.REFUSED);
        add(
                "garbage for a part",
                changed(copy -> {
                    for (int i = 0; i < 40; i++) {
                        copy.put(first + 30 + SHEET.length() + i, (byte) 0xA5);
                    }
                }),
                Fate.REFUSED);
        int end = zip.length - 22;
        add("more parts than listed", changed(copy -> copy.putShort(end + 10, (short) 9_000)), Fate.REFUSED);
        add("fewer parts than listed", changed(copy -> copy.putShort(end + 10, (short) 3)), Fate.REFUSED);
        add("a list elsewhere", changed(copy -> copy.putInt(end + 16, 99)), Fate.REFUSED);
        add("another disk", changed(copy -> copy.putInt(end + 4, 1)), Fate.REFUSED);
    }

    private void ends() {
        for (int cut = 1; cut <= CUTS; cut++) {
            int length = (int) ((long) zip.length * cut / (CUTS + 1));
            add("cut off at " + cut + "/21", Arrays.copyOf(zip, length), Fate.REFUSED);
        }
        add("cut off at the last byte", Arrays.copyOf(zip, zip.length - 1), Fate.REFUSED);
        add("something before", joined(new byte[10], zip), Fate.REFUSED);
        add("something behind", joined(zip, new byte[10]), Fate.REFUSED);
        add("a zip behind a zip", joined(zip, parts.zipped()), Fate.REFUSED);
        add("nothing but an end", Arrays.copyOfRange(zip, zip.length - 22, zip.length), Fate.REFUSED);
    }

    /** Where the list speaks of a part. */
    private int listed(String name) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        String text = new String(zip, ISO_8859_1);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (at >= 46 && bytes.getInt(at - 46) == LISTED) {
                return at - 46;
            }
        }
        throw new IllegalStateException(name);
    }

    private byte[] changed(Consumer<ByteBuffer> change) {
        byte[] copy = zip.clone();
        change.accept(ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN));
        return copy;
    }
}
