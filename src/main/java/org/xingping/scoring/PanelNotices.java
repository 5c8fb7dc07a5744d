package org.xingping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Notice;
import org.xingping.assessment.Notice.About;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Checklist;

/** What stands between a panel and its opinion, and what it should look at again. */
final class PanelNotices {
    private PanelNotices() {}

    static List<Notice> of(Checklist checklist, Sheet panel) {
        Consensus consensus = Consensus.of(checklist, panel);
        List<Notice> notices = new ArrayList<>();
        for (Ruling ruling : consensus.rulings()) {
            if (ruling.outcome().isOpen()) {
                notices.add(Notice.error(ruling.item().code(), "notice.panel.open"));
            }
        }
        consensus
                .claimsToConfirm()
                .forEach(item -> notices.add(Notice.error(new About.OfClaim(item.code()), "notice.panel.claim")));
        consensus
                .vetoesToConfirm()
                .forEach(veto -> notices.add(Notice.error(new About.OfVeto(veto.code()), "notice.panel.veto")));
        if (panel.table().size() < panel.panel().seats().size()) {
            notices.add(Notice.error(new About.OfConflicts(), "notice.panel.missing"));
        }
        panel.conflicts()
                .forEach(conflict -> notices.add(Notice.error(
                        new About.OfConflicts(),
                        "notice.conflict",
                        String.valueOf(conflict.sides().size()))));
        Set<String> heads = Set.copyOf(Seated.heads(panel.table()));
        panel.panel().decisions().forEach((item, decision) -> {
            if (!decision.said().heads().containsAll(heads)) {
                notices.add(Notice.warning(new About.OfItem(item), "notice.panel.outdated"));
            }
        });
        for (Seated seated : panel.table()) {
            Kind.Review review = panel.panel().review(seated.seat().sheet());
            if (review == Kind.Review.HAS_ISSUES) {
                notices.add(Notice.warning(
                        new About.OfConflicts(),
                        "notice.panel.issues",
                        seated.seat().name()));
            }
            if (seated.sheet().seal().isEmpty()) {
                notices.add(Notice.error(
                        new About.OfConflicts(),
                        "notice.panel.draft",
                        seated.seat().name()));
            }
        }
        return List.copyOf(notices);
    }
}
