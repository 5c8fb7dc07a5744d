package org.xingping.assessment;

import static org.xingping.assessment.Notice.error;
import static org.xingping.assessment.Notice.warning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.xingping.assessment.Notice.About;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.Section;
import org.xingping.checklist.Veto;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;

/** The rules of the check panel (核对): what forbids finishing, what wants a second look, what is only advice. */
public final class Notices {
    /** More than this share of a section's points left out by the inspector is worth a question. */
    private static final int MOST_PERCENT_LEFT_OUT = 15;

    private static final int SAME_NOTES = 10;
    private static final int LONGEST = 20;

    private final Checklist checklist;
    private final Sheet sheet;
    private final List<Notice> notices = new ArrayList<>();

    private Notices(Checklist checklist, Sheet sheet) {
        this.checklist = checklist;
        this.sheet = sheet;
    }

    /**
     * Everything to be said of a sheet: errors, then warnings, then hints, each in the checklist's order.
     *
     * @param earns whether an item earns anything at best; asked of bonus items only
     */
    public static List<Notice> of(Checklist checklist, Sheet sheet, Predicate<Item> earns) {
        Notices panel = new Notices(checklist, sheet);
        ItemNotices items = new ItemNotices(sheet, earns);
        panel.live().forEach(item -> panel.notices.addAll(items.of(item)));
        panel.conflicts();
        checklist.sections().forEach(panel::section);
        panel.survey();
        checklist.vetoes().forEach(panel::veto);
        panel.deductedTwice();
        panel.sameNotes();
        panel.notices.addAll(signatures(sheet));
        panel.notices.sort(Comparator.comparing(Notice::severity));
        return List.copyOf(panel.notices);
    }

    private List<Item> live() {
        return checklist.items().stream()
                .filter(item -> item.liveIn(sheet.facts().season()))
                .toList();
    }

    /** What differs is for a person to decide, before anybody signs for it. */
    private void conflicts() {
        for (Conflict conflict : sheet.conflicts()) {
            notices.add(error(
                    about(conflict),
                    "notice.conflict",
                    String.valueOf(conflict.sides().size())));
        }
    }

    private About about(Conflict conflict) {
        Subject subject = conflict.subject();
        String item = conflict.item();
        if (subject.sort() == Subject.Sort.VETO
                && checklist.vetoes().stream().anyMatch(veto -> veto.code().equals(subject.id()))) {
            return new About.OfVeto(subject.id());
        }
        return item != null && live().stream().anyMatch(live -> live.code().equals(item))
                ? new About.OfItem(item)
                : new About.OfConflicts();
    }

    private void section(Section section) {
        long all = 0;
        long out = 0;
        boolean empty = !section.isBonus();
        boolean blended = sheet.facts().parameters().surveyPercent() > 0;
        for (Item item : section.items()) {
            if (item.liveIn(sheet.facts().season())) {
                Points points = item.points();
                boolean left = sheet.state(item) == ItemState.NOT_APPLICABLE;
                boolean told = sheet.isPreset(item) || (blended && isOverall(item));
                empty &= left;
                all += points.hundredths();
                out += left && !told ? points.hundredths() : 0;
            }
        }
        if (empty) {
            if (!sheet.facts().parameters().spread().contains(section.code())) {
                notices.add(error(new About.OfSection(section.code()), "notice.section.empty"));
            }
        } else if (out * 100 > all * MOST_PERCENT_LEFT_OUT) {
            notices.add(warning(
                    new About.OfSection(section.code()),
                    "notice.left.out",
                    new Points(out).brief(),
                    new Points(all).brief(),
                    String.valueOf(MOST_PERCENT_LEFT_OUT)));
        }
    }

    private void survey() {
        int percent = sheet.facts().parameters().surveyPercent();
        if (percent > 0) {
            for (Item item : live()) {
                if (isOverall(item) && sheet.state(item) != ItemState.NOT_APPLICABLE) {
                    notices.add(error(item.code(), "notice.blend", String.valueOf(percent)));
                }
            }
            if (sheet.satisfaction(Satisfaction.OVERALL).isEmpty()) {
                notices.add(error(surveyItem(), "notice.blend.survey", String.valueOf(percent)));
            }
        }
        sheet.survey().ifPresent(survey -> {
            if (survey.held()) {
                held(survey);
            } else {
                notices.add(warning(surveyItem(), "notice.survey.none"));
            }
        });
    }

    private void held(Survey survey) {
        if (survey.returned() > survey.issued() || survey.valid() > survey.returned() || survey.valid() < 0) {
            notices.add(error(surveyItem(), "notice.survey.counts"));
        }
        survey.questions().forEach((question, tally) -> {
            if (tally.rated() + tally.unknown() > survey.valid()) {
                String item = checklist.surveyItem(question).map(Item::code).orElseGet(this::surveyItem);
                notices.add(
                        error(item, "notice.survey.tally", String.valueOf(sum(tally)), String.valueOf(survey.valid())));
            }
        });
        int homes = sheet.facts().estate().occupiedHomes();
        if (!survey.sampleValid(homes)) {
            notices.add(warning(
                    surveyItem(),
                    "notice.survey.small",
                    String.valueOf(survey.valid()),
                    String.valueOf(Survey.sampleNeeded(homes))));
        }
    }

    /** Where the survey is recorded: at the item of the overall question. */
    private String surveyItem() {
        return checklist
                .surveyItem(Satisfaction.OVERALL)
                .orElse(live().getFirst())
                .code();
    }

    private static int sum(Tally tally) {
        return tally.rated() + tally.unknown();
    }

    private static boolean isOverall(Item item) {
        return item.mode() instanceof ScoringMode.Survey survey
                && survey.question().equals(Satisfaction.OVERALL);
    }

    private void veto(Veto veto) {
        About about = new About.OfVeto(veto.code());
        Veto.Trigger trigger = veto.survey();
        boolean fires = trigger != null
                && sheet.satisfaction(trigger.question())
                        .filter(figure -> figure.isBelow(trigger.below()))
                        .isPresent();
        if (fires) {
            notices.add(warning(about, "notice.veto.fires"));
        }
        switch (sheet.veto(veto.code())) {
            case VetoCheck.Open _ when !fires -> notices.add(warning(about, "notice.veto.open"));
            case VetoCheck.Open _, VetoCheck.Cleared _ -> {}
            case VetoCheck.Found found -> {
                if (found.proof().isBlank()) {
                    notices.add(error(about, "notice.veto.proof"));
                }
                long names = found.names().stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .count();
                if (names < 2) {
                    notices.add(error(about, "notice.veto.names"));
                }
            }
        }
    }

    /** One fault, one clause: the same words at the same place under two items. */
    private void deductedTwice() {
        Map<String, String> first = new HashMap<>();
        for (Item item : live()) {
            if (sheet.state(item) != ItemState.ANSWERED) {
                continue;
            }
            for (Finding finding : sheet.findings(item.code())) {
                String place = finding.place().phrase();
                String what = finding.what().strip();
                if (place.isBlank() || what.isEmpty()) {
                    continue;
                }
                String other = first.putIfAbsent(place + "\n" + what, item.code());
                if (other != null && !other.equals(item.code())) {
                    notices.add(warning(item.code(), "notice.twice", other, place, what));
                }
            }
        }
    }

    private void sameNotes() {
        Map<String, List<String>> items = new LinkedHashMap<>();
        for (Item item : live()) {
            String note = sheet.note(item.code()).strip();
            if (!note.isEmpty()) {
                items.computeIfAbsent(note, _ -> new ArrayList<>()).add(item.code());
            }
        }
        items.forEach((note, same) -> {
            if (same.size() >= SAME_NOTES) {
                notices.add(warning(same.getFirst(), "notice.notes", String.valueOf(same.size()), shortened(note)));
            }
        });
    }

    /** Signatures under something else than what stands here now. */
    public static List<Notice> signatures(Sheet sheet) {
        List<Notice> notices = new ArrayList<>();
        for (Signature.Given given : sheet.signatures()) {
            if (!given.counts(sheet)) {
                notices.add(warning(
                        new About.OfSignatures(),
                        "notice.signature.outdated",
                        given.signature().name()));
            }
        }
        return notices;
    }

    private static String shortened(String note) {
        return note.codePointCount(0, note.length()) <= LONGEST
                ? note
                : note.substring(0, note.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
