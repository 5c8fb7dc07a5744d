package org.xingping.photo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xingping.photo.HeaderBytes.Damaged;

/** What a file is by its first bytes, never by its name. */
sealed interface Magic permits Magic.Known, Magic.Foreign {
    record Known(Format format) implements Magic {}

    record Foreign(FileKind kind) implements Magic {}

    /** A beginning and what it stands for. */
    record Start(int at, String bytes, FileKind kind) {}

    List<Start> FOREIGN = List.of(
            new Start(0, "%PDF-", FileKind.PDF),
            new Start(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", FileKind.OFFICE),
            new Start(30, "[Content_Types].xml", FileKind.OFFICE),
            new Start(30, "mimetypeapplication/vnd.oasis", FileKind.OFFICE),
            new Start(0, "PK\u0003\u0004", FileKind.ZIP),
            new Start(0, "PK\u0005\u0006", FileKind.ZIP),
            new Start(0, "7z\u00BC\u00AF'\u001C", FileKind.ARCHIVE),
            new Start(0, "Rar!\u001A\u0007", FileKind.ARCHIVE),
            new Start(0, "\u001F\u008B\b", FileKind.ARCHIVE),
            new Start(8, "AVI ", FileKind.VIDEO),
            new Start(4, "moov", FileKind.VIDEO),
            new Start(4, "mdat", FileKind.VIDEO),
            new Start(4, "wide", FileKind.VIDEO),
            new Start(0, "\u001AE\u00DF\u00A3", FileKind.VIDEO),
            new Start(0, "\u0000\u0000\u0001\u00BA", FileKind.VIDEO),
            new Start(0, "FLV\u0001", FileKind.VIDEO),
            new Start(0, "FUJIFILMCCD-RAW", FileKind.RAW),
            new Start(0, "IIRO", FileKind.RAW),
            new Start(0, "IIRS", FileKind.RAW),
            new Start(0, "MMOR", FileKind.RAW),
            new Start(0, "IIU\u0000", FileKind.RAW),
            new Start(0, "FOVb", FileKind.RAW),
            new Start(0, "\u0000MRM", FileKind.RAW),
            new Start(6, "HEAPCCDR", FileKind.RAW),
            new Start(0, "8BPS", FileKind.PHOTOSHOP),
            new Start(0, "\u0000\u0000\u0001\u0000", FileKind.ICON),
            new Start(0, "\u0000\u0000\u0002\u0000", FileKind.ICON),
            new Start(4, "jP  \r\n", FileKind.JPEG_2000),
            new Start(0, "\u00FFO\u00FFQ", FileKind.JPEG_2000),
            new Start(0, "\u00FF\n", FileKind.JPEG_XL),
            new Start(4, "JXL \r\n", FileKind.JPEG_XL),
            new Start(0, "II+\u0000", FileKind.BIG_TIFF),
            new Start(0, "MM\u0000+", FileKind.BIG_TIFF),
            new Start(0, "MZ", FileKind.PROGRAM),
            new Start(0, "\u007FELF", FileKind.PROGRAM),
            new Start(0, "\u00CF\u00FA\u00ED\u00FE", FileKind.PROGRAM),
            new Start(0, "\u00CA\u00FE\u00BA\u00BE", FileKind.PROGRAM),
            new Start(0, "#!", FileKind.PROGRAM));

    Set<String> STILL_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1", "avif", "avis");

    Set<Integer> BMP_HEADERS = Set.of(12, 40, 52, 56, 64, 108, 124);

    static Magic of(HeaderBytes file) throws IOException, Damaged {
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return new Known(Format.JPEG);
        } else if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return new Known(Format.PNG);
        } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return new Known(Format.WEBP);
        } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return new Known(Format.GIF);
        } else if (head.startsWith("BM") && head.length() > 17 && BMP_HEADERS.contains((int) head.charAt(14))) {
            return new Known(Format.BMP);
        } else if (head.startsWith("II*\u0000") || head.startsWith("MM\u0000*")) {
            boolean raw = head.startsWith("CR", 8) || TiffTags.of(file).isRaw();
            return raw ? new Foreign(FileKind.RAW) : new Known(Format.TIFF);
        } else if (head.startsWith("ftyp", 4)) {
            return boxes(head);
        }
        return new Foreign(foreign(head));
    }

    /** Pictures and films of one family: the brands tell, the main one first, then those it is compatible with. */
    private static Magic boxes(String head) {
        int end = Math.min(head.length(), Math.max(12, head.charAt(2) << 8 | head.charAt(3)));
        if (head.startsWith("crx ", 8)) {
            return new Foreign(FileKind.RAW);
        } else if (head.startsWith("jp2 ", 8)) {
            return new Foreign(FileKind.JPEG_2000);
        }
        for (int at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) { // between them stands a version
            if (STILL_BRANDS.contains(head.substring(at, at + 4))) {
                return new Known(Format.HEIC);
            }
        }
        return new Foreign(FileKind.VIDEO);
    }

    private static FileKind foreign(String head) {
        return FOREIGN.stream()
                .filter(start -> head.startsWith(start.bytes, start.at))
                .map(Start::kind)
                .findFirst()
                .orElseGet(() -> written(head));
    }

    private static FileKind written(String head) {
        boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        String text = (wide ? head.substring(2).replace("\u0000", "") : head.replaceFirst("^\u00EF\u00BB\u00BF", ""))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<svg") || (text.startsWith("<?xml") && text.contains("<svg"))) {
            return FileKind.SVG;
        } else if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<script")) {
            return FileKind.HTML;
        } else if (text.startsWith("<?xml")) {
            return text.contains("<html") ? FileKind.HTML : FileKind.XML;
        }
        return text.chars().anyMatch(sign -> sign < ' ' && "\t\n\r\f\u001B".indexOf(sign) < 0)
                ? FileKind.UNKNOWN
                : FileKind.TEXT;
    }
}
