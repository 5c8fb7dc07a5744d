package org.xingping.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Sheet;
import org.xingping.photo.Photo;

/** Where else a photo is evidence. */
final class PhotoUses {
    static final String WHERE_ELSE = """
        select distinct assessment.id, assessment.estate, assessment.date
          from line
          join sheet on sheet.id = line.sheet
          join assessment on assessment.id = sheet.assessment
         where instr(line.text, '"kind":"PhotoAttached"') > 0
           and json_extract(line.text, '$.body.photo.content') = ?
           and assessment.id <> ?
         order by assessment.date desc, assessment.id
        """;

    private final Db db;
    private final Sheets sheets;

    PhotoUses(Db db, Sheets sheets) {
        this.db = db;
        this.sheets = sheets;
    }

    private record Claimed(String assessment, String estate, LocalDate date) {}

    /** The newest other assessment on whose sheet this content stands. */
    Optional<PhotoUse> elsewhere(String assessment, String content) {
        List<Claimed> claimed = db.query(
                WHERE_ELSE,
                row -> new Claimed(row.getString(1), row.getString(2), LocalDate.parse(row.getString(3))),
                content,
                assessment);
        for (Claimed other : claimed) { // a line tells that it was there once; it may have been taken off since
            Optional<Photo> photo = photo(sheets.load(other.assessment()).sheet(), content);
            if (photo.isPresent()) {
                return Optional.of(new PhotoUse(
                        other.assessment(),
                        other.estate(),
                        other.date(),
                        photo.get().number()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Photo> photo(Sheet sheet, String content) {
        return sheet.photos().values().stream()
                .flatMap(List::stream)
                .filter(photo -> photo.content().equals(content))
                .findFirst();
    }
}
