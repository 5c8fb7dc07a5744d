package org.xingping.photo;

/**
 * A picture file as it was delivered and is kept, byte for byte.
 *
 * @param content SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param size in bytes
 * @param name how the file was called where it came from; empty for a pasted picture
 * @param cut whether its end is missing
 */
public record Original(String content, Format format, long size, String name, boolean cut) {
    /** A whole one. */
    public Original(String content, Format format, long size, String name) {
        this(content, format, size, name, false);
    }
}
