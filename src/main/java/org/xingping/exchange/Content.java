package org.xingping.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.xingping.assessment.PhotoNumber;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Edition;
import org.xingping.files.FileOps;
import org.xingping.photo.Photo;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/**
 * What is handed over.
 *
 * @param edition the standard it was rated by
 * @param sheet with all its lines; under its seal where it is finished
 * @param originals where the original of a photo lies
 */
public record Content(Edition edition, Sheet sheet, Function<Photo, Path> originals) {
    /** SHA-256 of what counts: what was sealed, or while nothing is, what there is. */
    public String root() {
        return sheet.seal()
                .map(_ -> ContentRoot.of(edition, Revision.of(sheet).getLast().covered()))
                .orElseGet(() -> ContentRoot.of(edition, sheet));
    }

    /**
     * Reads every original; throws {@code problem.package.photo} for the first that is not what the sheet says. {@code
     * progress} counts bytes and may throw to stop.
     */
    public void requireOriginals(FileOps disk, Progress progress) {
        long all = photos().values().stream().mapToLong(Photo::size).sum();
        long[] done = {0};
        photos().values().forEach(photo -> measured(disk, photo, read -> progress.at(done[0] += read, all)));
    }

    /** Reads an original; throws {@code problem.package.photo} where it is not what the sheet says. */
    Measured measured(FileOps disk, Photo photo, LongConsumer read) {
        Path original = originals.apply(photo);
        try {
            Measured measured = Measured.of(disk, original, read);
            if (!measured.sha256().equals(photo.content()) || measured.size() != photo.size()) {
                throw new Problem("problem.package.photo", PhotoNumber.of(photo), original.toString());
            }
            return measured;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The standard and the journal as files, by name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(PartName.CHECKLIST, edition.text().getBytes(StandardCharsets.UTF_8));
        files.putAll(Journals.files(sheet));
        sheet.table().forEach(seated -> files.putAll(Journals.files(seated.sheet())));
        return files;
    }

    /** The photos by the names of their files, each file once. */
    Map<String, Photo> photos() {
        Map<String, Photo> photos = new LinkedHashMap<>();
        ContentRoot.photos(sheet).forEach(photo -> photos.putIfAbsent(PartName.of(photo), photo));
        return photos;
    }
}
