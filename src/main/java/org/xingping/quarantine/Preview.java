package org.xingping.quarantine;

import org.xingping.photo.NoPreview;

/** What came of making a picture smaller. */
public sealed interface Preview permits Preview.Made, Preview.None {
    /** In pixels, the longer side of a view; smaller only where the picture is. */
    int VIEW = 1600;

    /** In pixels, the longer side of a thumbnail; smaller only where the picture is. */
    int THUMBNAIL = 320;

    /**
     * The picture, upright, made anew by us; none of its own bytes is in it.
     *
     * @param thumbnail a JPEG of at most {@link #THUMBNAIL} pixels a side
     * @param view a JPEG of at most {@link #VIEW} pixels a side
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    record Made(byte[] thumbnail, byte[] view, Gray gray) implements Preview {}

    /** There is none. */
    record None(NoPreview why) implements Preview {}
}
