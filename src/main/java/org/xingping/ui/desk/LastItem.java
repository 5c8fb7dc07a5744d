package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Decision;
import org.xingping.assessment.Finding;
import org.xingping.assessment.FindingNumber;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.photo.Mark;
import org.xingping.photo.Photo;
import org.xingping.scoring.Earlier;
import org.xingping.scoring.Earlier.Trend;
import org.xingping.scoring.Opened;

/**
 * What the last visit says of an item, in words. A panel's result tells the findings, notes and photos of every inspector
 * whose sheet it took, by their names.
 *
 * @param points of the full mark, or why there are none
 * @param answer in words
 * @param trend what became of it since
 * @param sameStandard whether it was asked and scored as it is now
 * @param notes as they were written, and the panel's reason
 */
record LastItem(
        String points,
        String answer,
        Optional<Trend> trend,
        boolean sameStandard,
        List<Line> findings,
        List<String> notes,
        List<Shown> photos) {
    LastItem {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        photos = List.copyOf(photos);
    }

    /**
     * A finding.
     *
     * @param correction how far its correction was, by when it is due and what was asked; empty where nothing was
     * @param toCorrect whether it was to be put right and was not yet
     */
    record Line(String number, String text, String correction, boolean toCorrect) {}

    /** A photo and what was drawn on it. */
    record Shown(Photo photo, List<Mark> marks) {}

    /** Of the item of this row; empty where it was not asked then. */
    static Optional<LastItem> of(Opened visit, RowState row, DeskModels models) {
        return row.earlier().map(earlier -> of(visit, row, earlier, models));
    }

    private static LastItem of(Opened visit, RowState row, Earlier earlier, DeskModels models) {
        Item item = earlier.score().item();
        List<Voice> voices = voices(visit.sheet());
        List<Line> findings = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<Shown> photos = new ArrayList<>();
        Decision decision = visit.sheet().panel().decision(item.code()).orElse(null);
        if (decision != null && !decision.said().reason().isBlank()) {
            notes.add(decision.said().reason());
        }
        for (Voice voice : voices) {
            Sheet sheet = voice.sheet();
            sheet.findings(item.code()).forEach(finding -> findings.add(line(item, finding, voice, models)));
            if (!sheet.note(item.code()).isEmpty()) {
                notes.add(voice.says(sheet.note(item.code()), models));
            }
            sheet.photos(item.code()).forEach(photo -> photos.add(new Shown(photo, sheet.marks(photo))));
        }
        return new LastItem(
                points(earlier, models),
                answer(visit, item, decision, voices, models),
                row.trend(),
                earlier.sameStandard(),
                findings,
                notes,
                photos);
    }

    /** A sheet, and whose it is where there are several. */
    private record Voice(String name, Sheet sheet) {
        String says(String words, DeskModels models) {
            return name.isEmpty() ? words : models.get("desk.last.voice", name, words);
        }
    }

    private static List<Voice> voices(Sheet sheet) {
        if (!sheet.isPanel()) {
            return List.of(new Voice("", sheet));
        }
        return sheet.table().stream()
                .filter(seated -> sheet.panel().review(seated.seat().sheet()) != Kind.Review.REJECTED)
                .map(LastItem::voice)
                .toList();
    }

    private static Voice voice(Seated seated) {
        return new Voice(seated.seat().name(), seated.sheet());
    }

    private static String points(Earlier earlier, DeskModels models) {
        return earlier.score().state() == ItemState.ANSWERED
                ? models.get(
                        "desk.last.points",
                        earlier.score().points().told(),
                        earlier.score().item().points().brief())
                : models.messages().term(earlier.score().state());
    }

    private static String answer(
            Opened visit, Item item, @Nullable Decision decision, List<Voice> voices, DeskModels models) {
        if (decision != null) {
            return models.get(
                    "desk.last.decided",
                    models.wording().said(item, decision.said().answer()));
        }
        if (!visit.sheet().isPanel()) {
            return models.wording().answer(item, visit.sheet());
        }
        return DeskModels.dotted(voices.stream()
                .map(voice -> voice.says(models.wording().answer(item, voice.sheet()), models))
                .toList());
    }

    private static String required(Finding finding) {
        String requirement = finding.requirement();
        return requirement == null ? "" : requirement;
    }

    private static Line line(Item item, Finding finding, Voice voice, DeskModels models) {
        FindingWords words = new FindingWords(models);
        String place = finding.place().phrase();
        String text = DeskModels.dotted(List.of(
                place.isEmpty() ? models.get("desk.finding.nowhere") : place,
                finding.what(),
                words.times(item, finding),
                words.gravity(finding)));
        return new Line(
                FindingNumber.of(finding),
                voice.says(text, models),
                DeskModels.dotted(List.of(words.correction(finding), required(finding))),
                finding.isToCorrect());
    }
}
