package org.xingping.testkit.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.junit.jupiter.api.Test;

/** The photos made here are what they are meant to be, as somebody else's reader sees them. */
class PhonePhotosTest {
    @Test
    void anotherReaderFindsInThemWhatAPhoneWrites() throws IOException {
        byte[] photo = PhonePhotos.photo(1, 800, 600, 6);

        JpegImageMetadata metadata = (JpegImageMetadata) Imaging.getMetadata(photo);

        assertThat(metadata.findExifValue(TiffTagConstants.TIFF_TAG_ORIENTATION).getIntValue())
                .isEqualTo(6);
        assertThat(metadata.findExifValue(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL)
                        .getStringValue())
                .isEqualTo("2026:11:23 14:05:09");
        assertThat(metadata.getExif().getGpsInfo().getLatitudeAsDegreesNorth()).isEqualTo(31.2303);
        assertThat(metadata.getExifThumbnailSize().width).isEqualTo(320);
        assertThat(Imaging.getImageSize(photo).width).isEqualTo(800);
    }

    @Test
    void theSameSeedGivesTheSamePhoto() {
        assertThat(PhonePhotos.photo(2, 400, 300, 1)).isEqualTo(PhonePhotos.photo(2, 400, 300, 1));
        assertThat(PhonePhotos.photo(2, 400, 300, 1)).isNotEqualTo(PhonePhotos.photo(3, 400, 300, 1));
    }
}
