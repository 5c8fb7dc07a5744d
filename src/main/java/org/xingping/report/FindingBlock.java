package org.xingping.report;

import java.util.List;
import org.xingping.assessment.Finding;
import org.xingping.assessment.FindingNumber;
import org.xingping.assessment.Found;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.photo.Photo;
import org.xingping.scoring.Scoring;

/** The list of findings (扣分问题清单) in the order of their numbers. */
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
        List<Found> all = Found.of(input.checklist(), input.sheet());
        for (Found found : all) {
            write(form.next(LayoutNames.FINDING), found.item(), found.finding());
        }
        if (all.isEmpty()) {
            form.next(LayoutNames.FINDING).text("xp.finding.what", words.get("book.findings.none"));
        }
        form.finish();
        form.line("xp.findings.explained")
                .ifPresent(line -> line.text(
                        "xp.findings.explained", words.get("book.findings.explained", String.valueOf(all.size()))));
    }

    /** Left blank for the pen where nothing was asked. */
    private String correction(Finding finding) {
        return finding.correction() == Finding.Correction.NOT_ASKED ? "" : words.term(finding.correction());
    }

    private void write(Line line, Item item, Finding finding) {
        String what = finding.crossesZeroLine() ? words.get("book.finding.zero-line", finding.what()) : finding.what();
        Points cost = Scoring.cost(item, finding);
        String number = FindingNumber.of(finding);
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
        List<Photo> photos = input.sheet().photosOf(item.code(), finding);
        line.text("xp.finding.photos", words.photos(photos));
        line.cell("xp.finding.number")
                .ifPresent(cell -> links.place(new Links.Place.OfFinding(finding.id()), Spot.of(cell)));
        if (!photos.isEmpty()) {
            line.put(
                    "xp.finding.photos",
                    cell -> links.link(
                            Spot.of(cell),
                            new Links.Place.OfPhoto(photos.getFirst().id())));
        }
    }
}
