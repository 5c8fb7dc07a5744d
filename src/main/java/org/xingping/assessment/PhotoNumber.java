package org.xingping.assessment;

import java.util.Collection;
import java.util.stream.Collectors;
import org.xingping.photo.Photo;

/**
 * What a photo is called on the screen and on paper (照片号): the letter of the laptop it was taken in on, A where the sheet
 * began, and its number there, {@code A7}.
 */
public final class PhotoNumber {
    private PhotoNumber() {}

    /** Its name. */
    public static String of(Photo photo) {
        return of(photo.number());
    }

    /** The name of a photo of which only the number is known. */
    public static String of(int number) {
        return Numbered.letters(number) + Numbered.count(number);
    }

    /** Several of them, as a list in a sentence: A7、A8. */
    public static String all(Collection<Photo> photos) {
        return photos.stream().map(PhotoNumber::of).collect(Collectors.joining("、"));
    }
}
