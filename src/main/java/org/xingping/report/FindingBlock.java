package org.xingping.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Found;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.photo.Photo;
import org.xingping.scoring.Scoring;

/** The list of findings (扣分问题清单) in the order of their numbers; of a panel, those of all sheets at its table. */
final class FindingBlock {
    private final Words words;
    private final ReportInput input;
    private final Links links;

    FindingBlock(Words words, ReportInput input, Links links) {
        this.words = words;
        this.input = input;
        this.links = links;
    }

    void write(Form form) {
        int count = 0;
        for (Origin origin : Origin.of(input.sheet())) {
            for (Found found : found(origin)) {
                write(form.next(LayoutNames.FINDING), origin, found.item(), found.finding());
                count++;
            }
        }
        if (count == 0) {
            form.next(LayoutNames.FINDING).text("xp.finding.what", words.get("book.findings.none"));
        }
        String total = String.valueOf(count);
        form.finish();
        form.line("xp.findings.explained")
                .ifPresent(line -> line.text("xp.findings.explained", words.get("book.findings.explained", total)));
    }

    /** What one sheet says of the items that are asked here, in the order of the numbers. */
    private List<Found> found(Origin origin) {
        List<Found> found = new ArrayList<>();
        for (Item item : input.checklist().items()) {
            if (item.liveIn(input.facts().season())) {
                origin.sheet().findings(item.code()).forEach(finding -> found.add(new Found(item, finding)));
            }
        }
        found.sort(Comparator.comparingInt(one -> one.finding().number()));
        return found;
    }

    /** Left blank for the pen where nothing was asked. */
    private String correction(Finding finding) {
        return finding.correction() == Finding.Correction.NOT_ASKED ? "" : words.term(finding.correction());
    }

    private void write(Line line, Origin origin, Item item, Finding finding) {
        String what = finding.crossesZeroLine() ? words.get("book.finding.zero-line", finding.what()) : finding.what();
        what = origin.inspector().isEmpty() ? what : words.get("book.finding.by", what, origin.inspector());
        Points cost = Scoring.cost(item, finding);
        String number = origin.number(finding);
        boolean plain = number.equals(String.valueOf(finding.number()));
        Line named =
                plain ? line.number("xp.finding.number", finding.number()) : line.text("xp.finding.number", number);
        named.text("xp.finding.code", item.code())
                .titled("xp.finding.clause", item.title(), item.criterion())
                .text("xp.finding.place", finding.place().phrase())
                .text("xp.finding.what", what)
                .text("xp.finding.gravity", words.term(finding.gravity()))
                .number("xp.finding.count", finding.count())
                .text("xp.finding.unit", finding.unit(item))
                .number("xp.finding.points", cost)
                .text("xp.finding.requirement", finding.requirement() == null ? "" : finding.requirement())
                .text("xp.finding.deadline", finding.deadline() == null ? "" : words.date(finding.deadline()))
                .text("xp.finding.correction", correction(finding));
        List<Photo> photos = origin.sheet().photosOf(item.code(), finding);
        line.text("xp.finding.photos", words.photos(photos, origin::number));
        line.cell("xp.finding.number")
                .ifPresent(cell -> links.place(new Links.Place.OfFinding(origin.id(finding.id())), Spot.of(cell)));
        if (!photos.isEmpty()) {
            line.put(
                    "xp.finding.photos",
                    cell -> links.link(
                            Spot.of(cell),
                            new Links.Place.OfPhoto(origin.id(photos.getFirst().id()))));
        }
    }
}
