package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Claim;
import org.xingping.assessment.Finding;
import org.xingping.assessment.FindingNumber;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.Wording;
import org.xingping.checklist.Item;
import org.xingping.photo.Photo;

/** What the sheet says of an item beside its points (实测/频次/档次, 备注). */
final class Remarks {
    /** Beyond this the findings are named by number; the list of findings tells them in full. */
    private static final int BRIEF = 90;

    private final Words words;
    private final Sheet sheet;
    private final Wording wording;

    Remarks(Words words, Sheet sheet) {
        this.words = words;
        this.wording = new Wording(words.messages());
        this.sheet = sheet;
    }

    String measured(Item item) {
        return sheet.answer(item) instanceof Answer.NotApplicable ? "" : wording.answer(item, sheet);
    }

    String of(Item item) {
        List<String> parts = new ArrayList<>();
        Answer answer = sheet.answer(item);
        if (answer instanceof Answer.NotApplicable(String reason)) {
            parts.add(words.get("book.note.not-applicable", reason));
        } else if (answer instanceof Answer.CouldNotAssess(String reason)) {
            parts.add(words.get("book.note.could-not-assess", reason));
        }
        for (String reason : agreedReasons(item)) {
            parts.add(words.get("book.note.not-applicable", reason));
        }
        String zeroLine = item.mode().zeroLine();
        if (sheet.crossesZeroLine(item.code()) && zeroLine != null) {
            parts.add(words.get("book.note.zero-line", zeroLine));
        }
        if (!sheet.findings(item.code()).isEmpty()) {
            parts.add(findings(sheet.findings(item.code())));
        }
        if (sheet.isPanel()) {
            listed(item, parts);
        } else if (!sheet.photos(item.code()).isEmpty()) {
            parts.add(words.get("book.note.photos", words.photos(sheet.photos(item.code()))));
        }
        if (item.isBonus()) {
            claim(sheet.claim(item.code()), parts);
        }
        if (!sheet.note(item.code()).isEmpty()) {
            parts.add(sheet.note(item.code()));
        }
        return String.join(words.get("book.then"), parts);
    }

    /** Why all at a panel's table leave the item out. */
    private List<String> agreedReasons(Item item) {
        List<String> reasons = new ArrayList<>();
        boolean undecided = !(sheet.answer(item) instanceof Answer.NotApplicable);
        for (Seated seated : sheet.table()) {
            if (!undecided || !(seated.sheet().answer(item) instanceof Answer.NotApplicable(String reason))) {
                return List.of();
            }
            if (!reasons.contains(reason)) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    /** Of the sheets at a panel's table the numbers alone. */
    private void listed(Item item, List<String> parts) {
        List<String> findings = new ArrayList<>();
        List<String> photos = new ArrayList<>();
        for (Origin origin : Origin.of(sheet)) {
            origin.sheet().findings(item.code()).forEach(finding -> findings.add(origin.number(finding)));
            List<Photo> own = origin.sheet().photos(item.code());
            if (!own.isEmpty()) {
                photos.add(words.photos(own, origin::number));
            }
        }
        if (!findings.isEmpty()) {
            parts.add(words.get("book.note.findings", String.join(words.get("book.and"), findings)));
        }
        if (!photos.isEmpty()) {
            parts.add(words.get("book.note.photos", String.join(words.get("book.and"), photos)));
        }
    }

    private String findings(List<Finding> findings) {
        List<String> full = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (Finding finding : findings) {
            String number = FindingNumber.of(finding);
            String place = finding.place().phrase();
            String what = finding.count() == 1
                    ? finding.what()
                    : words.get("book.note.count", finding.what(), String.valueOf(finding.count()));
            full.add(words.get(
                    "book.note.finding", number, place.isEmpty() ? what : words.get("book.note.place", place, what)));
            numbers.add(number);
        }
        String all = String.join(words.get("book.then"), full);
        return all.length() <= BRIEF
                ? all
                : words.get("book.note.findings", String.join(words.get("book.and"), numbers));
    }

    private void claim(Claim claim, List<String> parts) {
        if (!claim.papers().isBlank()) {
            parts.add(claim.papers());
        }
        if (claim.date() != null) {
            parts.add(words.date(claim.date()));
        }
        if (claim.verdict() == Verdict.REFUSED && claim.reason() != null) {
            parts.add(words.get("book.note.refused", claim.reason()));
        }
    }
}
