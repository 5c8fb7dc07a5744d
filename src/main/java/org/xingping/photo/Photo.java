package org.xingping.photo;

import org.jspecify.annotations.Nullable;

/**
 * A photo as one sheet refers to it. The same id again replaces it; two photos may share one content, then the file is kept
 * once.
 *
 * @param number its number on the sheet, from 1, given once and never used again
 * @param content SHA-256 of the original's bytes, 64 lower-case hexadecimal digits
 * @param size of the original, in bytes
 * @param name how the file was called where it came from; empty for a pasted picture
 * @param claims what the original says of itself
 * @param finding the finding it shows, or none where it stands for its item as a whole
 * @param caption in the inspector's words, empty where there are none
 * @param cut whether the original's end is missing; nothing where it is not, so that most lines need no word about it
 */
public record Photo(
        String id,
        int number,
        String content,
        Format format,
        long size,
        String name,
        Claims claims,
        @Nullable String finding,
        Shows shows,
        String caption,
        @Nullable Boolean cut) {
    public Photo {
        claims = claims == null ? Claims.NONE : claims;
        shows = shows == null ? Shows.DEFECT : shows;
        caption = caption == null ? "" : caption;
    }

    /** What a photo is there to show. */
    public enum Shows {
        DEFECT,
        GOOD,
        BEFORE,
        AFTER
    }

    /** A photo as it comes in: nothing said of it yet. */
    public static Photo of(String id, int number, Original original, Claims claims) {
        return new Photo(
                id,
                number,
                original.content(),
                original.format(),
                original.size(),
                original.name(),
                claims,
                null,
                Shows.DEFECT,
                "",
                original.cut() ? Boolean.TRUE : null);
    }

    /** The name of the original in the store. */
    public String file() {
        return content + "." + format.extension();
    }

    /** The same photo under another number. */
    public Photo withNumber(int other) {
        return new Photo(id, other, content, format, size, name, claims, finding, shows, caption, cut);
    }

    /** Whether the original's end is missing: the rest of the picture is grey. */
    public boolean lacksEnd() {
        return Boolean.TRUE.equals(cut);
    }

    public Photo withFinding(@Nullable String other) {
        return new Photo(id, number, content, format, size, name, claims, other, shows, caption, cut);
    }

    public Photo withWords(Shows what, String words) {
        return new Photo(id, number, content, format, size, name, claims, finding, what, words, cut);
    }
}
