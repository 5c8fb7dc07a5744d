package org.xingping.photo;

/** The rule by which a file is not taken in as a photo. Its header alone decides; nothing was decoded. */
public enum Refusal {
    EMPTY,
    NOT_A_PICTURE,
    /** It begins like a picture, but tells no size, or none that can be. */
    DAMAGED,
    /** More than {@link Header#MOST_BYTES}. */
    FILE_TOO_LARGE,
    /** More than {@link Header#LONGEST_SIDE}. */
    SIDE_TOO_LONG,
    /** More than {@link Header#MOST_PIXELS}. */
    TOO_MANY_PIXELS,
    /** More than {@link Header#MOST_PIXELS_PER_BYTE}: no photo is packed so tightly, only a trap is. */
    TOO_DENSE
}
