package org.xingping.photo;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a picture file says of itself (EXIF). Anybody can write that, so it is shown as claimed and never believed.
 *
 * @param taken when it was taken, by the camera's clock
 * @param zone the camera's offset from UTC, where it tells
 * @param latitude degrees north, -90 to 90, with at most six decimal places; known together with the longitude or not at all
 * @param longitude degrees east, -180 to 180
 * @param device maker and model
 */
public record Claims(
        @Nullable LocalDateTime taken,
        @Nullable ZoneOffset zone,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String device) {
    /** A file that says nothing. */
    public static final Claims NONE = new Claims(null, null, null, null, null);
}
