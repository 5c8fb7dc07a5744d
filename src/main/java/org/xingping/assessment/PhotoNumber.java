package org.xingping.assessment;

import java.util.Collection;
import java.util.stream.Collectors;
import org.xingping.photo.Photo;

/** How a photo is called on screen and paper: the letter of its sheet and its number, A7. */
public final class PhotoNumber {
    /** The lead sheet's; the others follow when they come. */
    private static final String LETTER = "A";

    private PhotoNumber() {}

    public static String of(Photo photo) {
        return LETTER + photo.number();
    }

    /** Several of them, as a list in a sentence: A7、A8. */
    public static String all(Collection<Photo> photos) {
        return photos.stream().map(PhotoNumber::of).collect(Collectors.joining("、"));
    }
}
