package org.xingping.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Files that somebody could be asked to take in (reliability.md D2): archives with a layout that is not ours, and packages
 * laid out as ours whose contents are not what any program of ours writes.
 */
public final class HostilePackages {
    private static final String GONE =
            "{\"heads\":[{\"chain\":\"gone-1\",\"seq\":\"1\",\"hash\":\"" + "a".repeat(64) + "\"}]}";

    private final Path good;
    private final Map<String, byte[]> all = new LinkedHashMap<>(HostileLayouts.all());

    private HostilePackages(Path good) {
        this.good = good;
    }

    /** What each of them tries, and its bytes; made of this sealed package, which is sound. */
    public static Map<String, byte[]> of(Path good) {
        HostilePackages packages = new HostilePackages(good);
        packages.texts();
        packages.contents();
        return packages.all;
    }

    private void texts() {
        for (String name : new String[] {PartName.MANIFEST, PartName.SHEETS, PartName.CHECKLIST, PartName.SEAL}) {
            String deep = "[".repeat(100_000) + "]".repeat(100_000);
            add(name + " 100,000 deep", forgery -> put(forgery, name, deep.getBytes(UTF_8)));
            add(name + " with a text of 50 MB", forgery -> {
                byte[] long50 = new byte[50 << 20];
                Arrays.fill(long50, (byte) 'a');
                byte[] begin = "{\"a\":\"".getBytes(UTF_8);
                System.arraycopy(begin, 0, long50, 0, begin.length);
                put(forgery, name, long50);
            });
            add(
                    name + " that is no UTF-8",
                    forgery -> put(forgery, name, "{\"a\":\"\u00ff\u00fe\"}\n".getBytes(ISO_8859_1)));
            add(
                    name + " with a number beyond all",
                    forgery -> put(forgery, name, "{\"v\":1e999999}\n".getBytes(UTF_8)));
            add(name + " that is empty", forgery -> put(forgery, name, new byte[0]));
            add(name + " with a key twice", forgery -> {
                String text = new String(forgery.bytes(forgery.named(name)), UTF_8);
                put(forgery, name, text.replaceFirst("\\{", "{\"v\":1,\"v\":2,").getBytes(UTF_8));
            });
        }
    }

    private void contents() {
        add("a photo of nobody", forgery -> forgery.put("photos/" + "a".repeat(64) + ".jpg", new byte[9]));
        add(
                "another chain of nobody",
                forgery -> forgery.put(
                        forgery.named(PartName.SHEETS).replaceFirst("[^/]*\\.jsonl", "nobody-1.jsonl"),
                        "{}\n".getBytes(UTF_8)));
        add("no seal on a finished sheet", forgery -> forgery.remove(PartName.SEAL));
        add("a photo taken away", forgery -> forgery.remove(forgery.named(PartName.PHOTOS)));
        add("no journal", forgery -> forgery.remove(forgery.named(PartName.SHEETS)));
        add("another answer", forgery -> forgery.rewritten("现场未见记录", "现场有记录"));
        add(
                "a line of a chain that is not there",
                forgery -> forgery.rewritten(line -> line.contains("\"kind\":\"Noted\"")
                        ? line.replace("\"kind\":\"Noted\"", "\"kind\":\"Joined\"")
                                .replaceFirst("\"body\":\\{.*}}", "\"body\":" + GONE + "}")
                        : line));
    }

    /** In the manifest all files are listed anew, so that only what is meant is wrong. */
    private void add(String name, Consumer<Forgery> wrong) {
        Forgery forgery = Forgery.of(good);
        wrong.accept(forgery);
        if (!name.startsWith(PartName.MANIFEST)) {
            forgery.listed();
        }
        all.put(name, Packages.of(forgery.files()));
    }

    private static void put(Forgery forgery, String name, byte[] bytes) {
        forgery.put(forgery.named(name), bytes);
    }
}
