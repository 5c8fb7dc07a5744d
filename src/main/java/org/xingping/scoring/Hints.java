package org.xingping.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Notice;
import org.xingping.assessment.Notices;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.StarCut;

/** The check panel as a whole: the rules of the sheet, and what only the rating can tell. */
public final class Hints {
    private Hints() {}

    /** Everything to be said: errors, warnings, hints, each in the checklist's order. */
    public static List<Notice> panel(Checklist checklist, Sheet sheet, Rating rating) {
        if (sheet.isPanel()) {
            List<Notice> notices = new ArrayList<>(PanelNotices.of(checklist, sheet));
            notices.addAll(Notices.signatures(sheet));
            notices.addAll(of(checklist, rating));
            notices.sort(Comparator.comparing(Notice::severity));
            return List.copyOf(notices);
        }
        Map<String, ItemScore> scores = rating.byCode();
        List<Notice> notices = new ArrayList<>(Notices.of(checklist, sheet, item -> {
            ItemScore score = scores.get(item.code());
            return score != null && !score.points().high().isZero();
        }));
        notices.addAll(EvidenceNotices.of(sheet, rating));
        notices.addAll(of(checklist, rating));
        notices.sort(Comparator.comparing(Notice::severity));
        return List.copyOf(notices);
    }

    /** Where the stars contradict what they stand for: an item the star expects is worth nothing. It changes nothing. */
    static List<Notice> of(Checklist checklist, Rating rating) {
        List<Notice> hints = new ArrayList<>();
        if (rating.lowStars() != rating.highStars()) {
            return hints;
        }
        Map<String, ItemScore> scores = rating.byCode();
        for (StarCut cut : checklist.stars()) {
            if (cut.stars() == rating.lowStars()) {
                for (String code : cut.expects()) {
                    ItemScore score = scores.get(code);
                    if (score != null
                            && score.state() == ItemState.ANSWERED
                            && score.points().high().isZero()) {
                        hints.add(Notice.hint(code, "notice.meaning", String.valueOf(cut.stars()), cut.meaning()));
                    }
                }
            }
        }
        return hints;
    }
}
