package org.xingping.quarantine;

import com.drew.imaging.heif.HeifMetadataReader;
import com.drew.imaging.tiff.TiffMetadataReader;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.xingping.photo.Claims;
import org.xingping.photo.Format;

/**
 * What a file tells beside the picture. A file whose words are damaged tells nothing, whatever the reader of them threw.
 *
 * @param orientation how the camera was held, as EXIF numbers it; 1 is upright
 * @param thumbnail a small JPEG that lies in the file, as it is
 */
record Exif(Claims claims, int orientation, Optional<byte[]> thumbnail) {
    static final int UPRIGHT = 1;

    private static final Exif SILENT = new Exif(Claims.NONE, UPRIGHT, Optional.empty());

    /** No camera's is nearly as large. */
    private static final int LARGEST_THUMBNAIL = 1 << 20;

    @SuppressWarnings("CatchingUnchecked")
    static Exif read(Source source, Format format) {
        try {
            return switch (format) {
                case TIFF -> ofTiff(source);
                case HEIC -> of(HeifMetadataReader.readMetadata(source.stream()), Optional.empty());
                default -> ofBlock(ExifBlock.in(source, format));
            };
        } catch (Throwable whatever) { // stack and array sizes give way as well (reliability M13)
            return SILENT;
        }
    }

    private static Exif ofBlock(Optional<byte[]> found) {
        if (found.isEmpty()) {
            return SILENT;
        }
        byte[] block = found.get();
        Metadata metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(block), metadata);
        return of(
                metadata,
                thumbnail(
                        metadata,
                        block.length,
                        (at, into) -> ByteBuffer.wrap(block).position(at).get(into)));
    }

    private static Exif ofTiff(Source source) throws Exception {
        Metadata metadata = TiffMetadataReader.readMetadata(source.path().toFile());
        return of(metadata, thumbnail(metadata, source.size(), (at, into) -> {
            source.position(at);
            ByteBuffer buffer = ByteBuffer.wrap(into);
            while (buffer.hasRemaining() && source.read(buffer) >= 0) {
                // a channel may give less than it was asked for
            }
        }));
    }

    private static Exif of(Metadata metadata, Optional<byte[]> thumbnail) {
        ExifIFD0Directory first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer orientation = first == null ? null : first.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return new Exif(ExifClaims.of(metadata), orientation == null ? UPRIGHT : orientation, thumbnail);
    }

    /** Reads so many bytes from there. */
    @FunctionalInterface
    private interface Reading {
        void read(int at, byte[] into) throws IOException;
    }

    private static Optional<byte[]> thumbnail(Metadata metadata, long size, Reading reading) {
        ExifThumbnailDirectory directory = metadata.getFirstDirectoryOfType(ExifThumbnailDirectory.class);
        Integer at = directory == null ? null : directory.getInteger(ExifThumbnailDirectory.TAG_THUMBNAIL_OFFSET);
        Integer length = directory == null ? null : directory.getInteger(ExifThumbnailDirectory.TAG_THUMBNAIL_LENGTH);
        if (at == null
                || length == null
                || at <= 0
                || length <= 0
                || length > LARGEST_THUMBNAIL
                || at > size - length) {
            return Optional.empty();
        }
        byte[] jpeg = new byte[length];
        try {
            reading.read(at, jpeg);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.of(jpeg);
    }
}
