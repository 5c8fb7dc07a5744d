package org.xingping.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Item;
import org.xingping.photo.Photo;

/**
 * A photo and what it is evidence for: a line of the photo annex (照片附件).
 *
 * @param item none while the photo lies in the tray
 */
public record Attached(@Nullable Item item, Photo photo) {
    /** Every photo of the sheet in the order of the numbers, those in the tray and under hidden items too. */
    public static List<Attached> of(Checklist checklist, Sheet sheet) {
        List<Attached> all = new ArrayList<>();
        sheet.photos()
                .forEach((item, photos) -> photos.forEach(
                        photo -> all.add(new Attached(checklist.find(item).orElse(null), photo))));
        all.sort(Comparator.comparingInt(attached -> attached.photo().number()));
        return List.copyOf(all);
    }
}
