package org.xingping.assessment;

import java.util.Collection;
import java.util.stream.Collectors;
import org.xingping.photo.Photo;

/** What a photo is called on the screen and on paper (照片号): the letter of its sheet and its number on it, {@code A7}. */
public final class PhotoNumber {
    /** The lead sheet's. Once several sheets come together, each has its own. */
    private static final String LETTER = "A";

    private PhotoNumber() {}

    /** The name of a photo of the lead sheet. */
    public static String of(Photo photo) {
        return of(photo.number());
    }

    /** The name of a photo of which only the number is known. */
    public static String of(int number) {
        return LETTER + number;
    }

    /** Several of them, as a list in a sentence: A7、A8. */
    public static String all(Collection<Photo> photos) {
        return photos.stream().map(PhotoNumber::of).collect(Collectors.joining("、"));
    }
}
