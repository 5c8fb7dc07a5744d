package org.xingping.quarantine;

/**
 * A small upright picture in shades of gray, to compare pictures by.
 *
 * @param pixels row by row from the top, one unsigned byte each: 0 black, 255 white
 * @param width 1 to 256
 * @param height 1 to 256; the longer side is 256, or that of a picture that is smaller
 */
@SuppressWarnings("ArrayRecordComponent") // handed on and never compared
public record Gray(byte[] pixels, int width, int height) {
    static final int LONG_SIDE = 256;
}
