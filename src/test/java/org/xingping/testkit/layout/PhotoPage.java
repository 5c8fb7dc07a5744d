package org.xingping.testkit.layout;

import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The photo annex: blocks of two photos side by side, three blocks a page. */
final class PhotoPage {
    /** Columns of one photo: its number and the labels, what it shows, and the rest in two. */
    private static final int WIDE = 4;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> looks;

    PhotoPage(XSSFWorkbook workbook, Map<Look, XSSFCellStyle> looks) {
        this.workbook = workbook;
        this.looks = looks;
    }

    void photos() {
        double[] widths = {36, 42, 101, 66, 6, 36, 42, 101, 66};
        Draft draft = new Draft(workbook, looks, "照片附件", false, widths).row(28).put(0, 8, Look.TITLE, "照片附件");
        Tables.estateLines(draft, 8);
        draft.repeatedFrom(2).row(132).prototype("xp.row.photo");
        for (int place = 1; place <= 2; place++) {
            int at = (place - 1) * (WIDE + 1);
            draft.slot(at, at + 3, Look.PHOTO, "xp.photo.picture." + place);
        }
        draft.row(18);
        for (int place = 1; place <= 2; place++) {
            int at = (place - 1) * (WIDE + 1);
            draft.slot(at, Look.PHOTO_NUMBER, "xp.photo.number." + place)
                    .slot(at + 1, Look.PHOTO, "xp.photo.shows." + place)
                    .slot(at + 2, at + 3, Look.PHOTO_ITEM, "xp.photo.item." + place);
        }
        labelled(draft.row(17), "位置", "place");
        labelled(draft.row(30), "说明", "what");
        draft.row(15).name(0, "xp.row.photo.last");
        for (int place = 1; place <= 2; place++) {
            int at = (place - 1) * (WIDE + 1);
            draft.slot(at, at + 2, Look.PHOTO_SMALL, "xp.photo.taken." + place)
                    .slot(at + 3, Look.PHOTO_SMALL, "xp.photo.hash." + place);
        }
        draft.row(18).slot(0, 8, Look.BARE, "xp.photos.explained").finish();
    }

    private static void labelled(Draft draft, String label, String name) {
        for (int place = 1; place <= 2; place++) {
            int at = (place - 1) * (WIDE + 1);
            draft.put(at, Look.PHOTO_LABEL, label)
                    .slot(at + 1, at + 3, Look.PHOTO_TEXT, "xp.photo." + name + "." + place);
        }
    }
}
