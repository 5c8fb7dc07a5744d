package org.xingping.photo;

/** The kinds of picture file that are taken in as evidence, as their first bytes tell; never by the file's name. */
public enum Format {
    JPEG("jpg"),
    PNG("png"),
    WEBP("webp"),
    GIF("gif"),
    BMP("bmp"),
    TIFF("tif"),
    /** Also HEIF and AVIF. The original is kept and its claims are read, but nothing here can decode it. */
    HEIC("heic");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** How a file of this kind is called in the store, without the dot. */
    public String extension() {
        return extension;
    }
}
