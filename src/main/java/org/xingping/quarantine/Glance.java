package org.xingping.quarantine;

import java.util.Optional;
import org.xingping.photo.Claims;

/**
 * What can be had of a picture at once, without decoding it.
 *
 * @param thumbnail an upright JPEG of at most {@link Preview#THUMBNAIL} pixels a side, from the small picture that cameras
 *     put into the file; it may show something else than the picture does
 */
public record Glance(Claims claims, Optional<byte[]> thumbnail) {
    static final Glance NOTHING = new Glance(Claims.NONE, Optional.empty());
}
