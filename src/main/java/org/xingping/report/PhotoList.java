package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import org.xingping.assessment.Attached;
import org.xingping.checklist.Item;
import org.xingping.photo.Photo;

/**
 * The photos of a sheet, parted into those the workbook shows and those it leaves out on purpose; each in the order of the
 * numbers.
 *
 * @param shown under items that are asked in this season
 * @param tray not yet brought under an item
 * @param season under items of other seasons
 */
record PhotoList(List<Shown> shown, List<Photo> tray, List<Photo> season) {
    /** A photo under its item. */
    record Shown(Item item, Photo photo) {}

    static PhotoList of(ReportInput input) {
        List<Shown> shown = new ArrayList<>();
        List<Photo> tray = new ArrayList<>();
        List<Photo> season = new ArrayList<>();
        for (Attached attached : Attached.of(input.checklist(), input.sheet())) {
            Item item = attached.item();
            if (item == null) {
                tray.add(attached.photo());
            } else if (item.liveIn(input.facts().season())) {
                shown.add(new Shown(item, attached.photo()));
            } else {
                season.add(attached.photo());
            }
        }
        return new PhotoList(List.copyOf(shown), List.copyOf(tray), List.copyOf(season));
    }
}
