package org.xingping.photo;

/**
 * A picture file as it was delivered and is kept, byte for byte.
 *
 * @param content SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param size in bytes
 * @param name how the file was called where it came from; empty for a pasted picture
 */
public record Original(String content, Format format, long size, String name) {}
