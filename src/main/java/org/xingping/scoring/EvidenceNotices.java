package org.xingping.scoring;

import java.util.ArrayList;
import java.util.List;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Notice;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;

/**
 * Photos the checklist asks for and the sheet does not have (缺照片): always, or once points are lost. Without one a lost point
 * cannot be traced, so it stands against finishing.
 */
public final class EvidenceNotices {
    private EvidenceNotices() {}

    static List<Notice> of(Sheet sheet, Rating rating) {
        List<Notice> notices = new ArrayList<>();
        for (ItemScore score : rating.items()) {
            if (lacksPhoto(sheet, score)) {
                String key = score.item().evidence().photo() == Item.Evidence.Photo.ALWAYS
                        ? "notice.photo.always"
                        : "notice.photo.loss";
                notices.add(Notice.error(score.item().code(), key));
            }
        }
        return notices;
    }

    /** Whether the item needs a photo as it stands and has none. */
    public static boolean lacksPhoto(Sheet sheet, ItemScore score) {
        return asksForPhoto(score) && sheet.photos(score.item().code()).isEmpty();
    }

    private static boolean asksForPhoto(ItemScore score) {
        Item item = score.item();
        if (score.state() != ItemState.ANSWERED) {
            return false;
        }
        return switch (item.evidence().photo()) {
            case NEVER -> false;
            case ALWAYS -> true;
            case ON_LOSS -> score.points().high().compareTo(item.points()) < 0;
        };
    }
}
