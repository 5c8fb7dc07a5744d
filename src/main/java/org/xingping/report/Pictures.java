package org.xingping.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xingping.photo.Photo;

/**
 * The pictures of one workbook. POI holds a stub for each; the bytes go from their files straight into the zip (see {@link
 * StoredMediaZip}), so hundreds of photos need no more memory than a few.
 */
final class Pictures {
    private static final byte[] STUB = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9};

    /**
     * A picture taken into the workbook.
     *
     * @param index by which POI knows it
     * @param media what will stand there
     */
    record Picture(int index, Media media) {}

    private final XSSFWorkbook workbook;
    private final Map<String, Media> files;
    private final Map<String, Optional<Picture>> byPhoto = new HashMap<>();
    private final Map<Long, List<Picture>> byChecksum = new HashMap<>();
    private final Map<String, Media> entries = new LinkedHashMap<>();

    /** @param files of the photos that can be shown, by their ids */
    Pictures(XSSFWorkbook workbook, Map<String, Media> files) {
        this.workbook = workbook;
        this.files = files;
    }

    /** The photo's picture; empty where there is none to show. Two photos with one and the same picture share it. */
    Optional<Picture> of(Photo photo) {
        return byPhoto.computeIfAbsent(
                photo.id(), id -> Optional.ofNullable(files.get(id)).map(this::take));
    }

    /** What stands in the zip so far under which name, such as {@code xl/media/image1.jpeg}, in the order of the names. */
    Map<String, Media> entries() {
        return new LinkedHashMap<>(entries);
    }

    private Picture take(Media media) {
        List<Picture> alike = byChecksum.computeIfAbsent(media.crc(), _ -> new ArrayList<>());
        for (Picture known : alike) {
            if (isSame(known.media(), media)) {
                return known;
            }
        }
        int index = workbook.addPicture(STUB, XSSFWorkbook.PICTURE_TYPE_JPEG);
        Picture picture = new Picture(index, media);
        String part = workbook.getAllPictures()
                .get(index)
                .getPackagePart()
                .getPartName()
                .getName();
        entries.put(part.substring(1), media);
        alike.add(picture);
        return picture;
    }

    private static boolean isSame(Media one, Media other) {
        try {
            return one.isSameAs(other);
        } catch (IOException unread) {
            return false;
        }
    }
}
