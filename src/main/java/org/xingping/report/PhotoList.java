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
 * @param tray numbers of those not yet brought under an item
 * @param season numbers of those under items of other seasons
 */
record PhotoList(List<Shown> shown, List<String> tray, List<String> season) {
    /** A photo under its item, and the sheet that holds it. */
    record Shown(Item item, Photo photo, Origin origin) {
        /** Its name. */
        String number() {
            return origin.number(photo);
        }
    }

    static PhotoList of(ReportInput input) {
        List<Shown> shown = new ArrayList<>();
        List<String> tray = new ArrayList<>();
        List<String> season = new ArrayList<>();
        for (Origin origin : Origin.of(input.sheet())) {
            for (Attached attached : Attached.of(input.checklist(), origin.sheet())) {
                Item item = attached.item();
                if (item == null) {
                    tray.add(origin.number(attached.photo()));
                } else if (item.liveIn(input.facts().season())) {
                    shown.add(new Shown(item, attached.photo(), origin));
                } else {
                    season.add(origin.number(attached.photo()));
                }
            }
        }
        return new PhotoList(List.copyOf(shown), List.copyOf(tray), List.copyOf(season));
    }
}
