package org.xingping.testkit.photo;

import java.util.Optional;
import org.xingping.testkit.photo.TiffBytes.Directory;

/**
 * What a phone writes beside a picture: 2026-11-23 14:05:09 at +08:00, 31°13'49.08" N 121°28'25.2" E, HUAWEI.
 *
 * @param orientation how it was held, as EXIF numbers it
 * @param thumbnail a small JPEG, as the picture is stored
 */
public record PhoneExif(int orientation, Optional<byte[]> thumbnail) {
    private static final int THUMBNAIL = 0x0201;
    private static final int THUMBNAIL_LENGTH = 0x0202;

    public static PhoneExif held(int orientation) {
        return new PhoneExif(orientation, Optional.empty());
    }

    public PhoneExif with(byte[] jpeg) {
        return new PhoneExif(orientation, Optional.of(jpeg));
    }

    /** The block, a small TIFF file. */
    public byte[] block() {
        return TiffBytes.of(directories(new Directory()));
    }

    /** The same words put into a directory that may say more, such as that of a TIFF picture. */
    public Directory directories(Directory first) {
        Directory details = new Directory()
                .text(0x9003, "2026:11:23 14:05:09")
                .text(0x9004, "2026:11:23 14:05:10")
                .text(0x9011, "+08:00");
        Directory place = new Directory()
                .text(1, "N")
                .rationals(2, 31, 1, 13, 1, 4908, 100)
                .text(3, "E")
                .rationals(4, 121, 1, 28, 1, 252, 10);
        first.text(0x010F, "HUAWEI")
                .text(0x0110, "HUAWEI Mate 60")
                .shorts(0x0112, orientation)
                .text(0x0132, "2026:11:24 08:00:00")
                .directory(0x8769, details)
                .directory(0x8825, place);
        thumbnail.ifPresent(jpeg -> first.next(
                new Directory().shorts(0x0103, 6).elsewhere(THUMBNAIL, jpeg).number(THUMBNAIL_LENGTH, jpeg.length)));
        return first;
    }
}
