package org.xingping.photo;

/** Why there is no preview of a picture. The picture itself is as good as before. */
public enum NoPreview {
    /** Damaged, or a kind within the kind that is not read here. */
    CANNOT_DECODE,
    /** It took more time than a picture may take. */
    TOO_SLOW,
    /** It needs more memory than a picture may need. */
    TOO_LARGE,
    /** No decoder for HEIC is at hand. */
    HEIC,
    /** The process that decoded it ended or answered nonsense, twice. */
    CRASHED,
    /** The program was being closed; asked again it may well be made. */
    CLOSED,
    /** The original could not be read, the preview not be written or no process started; asked again it may be made. */
    NOT_MADE;

    /** Whether another try may show it: the cause is not the picture alone. */
    public boolean mayPass() {
        return switch (this) {
            case TOO_SLOW, CRASHED, CLOSED, NOT_MADE -> true;
            case CANNOT_DECODE, TOO_LARGE, HEIC -> false;
        };
    }
}
