package org.xingping.assessment;

import java.nio.file.Path;
import java.util.Optional;
import org.xingping.photo.Photo;

/**
 * Where pictures for paper come from: the seam that keeps report, package and store blind to each other. May be slow; called
 * off the window's thread.
 */
@FunctionalInterface
public interface PhotoSource {
    /** A sheet without pictures at hand. */
    PhotoSource NONE = _ -> Optional.empty();

    /**
     * An upright JPEG of ours, at most 1,600 pixels a side, with the photo's marks drawn in and what is to be blurred
     * blurred; empty where the original cannot be shown. Never the original itself.
     */
    Optional<Path> picture(Photo photo);
}
