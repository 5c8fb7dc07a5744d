package org.xingping.photo;

/** What a file that is no picture for us really is, as its first bytes tell; so a refusal can name it. */
public enum FileKind {
    PDF,
    /** Word, Excel, PowerPoint and their open relatives, old and new. */
    OFFICE,
    ZIP,
    /** Packed in another way: 7z, RAR, gzip. */
    ARCHIVE,
    HTML,
    /** A drawing, which is a program more than a picture. */
    SVG,
    XML,
    /** MP4, MOV (the moving half of a live photo), AVI, Matroska. */
    VIDEO,
    /** What a camera's sensor saw, before it became a picture. */
    RAW,
    PHOTOSHOP,
    ICON,
    JPEG_2000,
    JPEG_XL,
    /** TIFF for files beyond 4 GB, which few programs read. */
    BIG_TIFF,
    PROGRAM,
    TEXT,
    UNKNOWN
}
