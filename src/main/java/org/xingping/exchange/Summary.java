package org.xingping.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Facts;
import org.xingping.assessment.PhotoNumber;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.Wording;
import org.xingping.checklist.Edition;
import org.xingping.checklist.Item;
import org.xingping.checklist.Veto;
import org.xingping.photo.Photo;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.Rating;
import org.xingping.scoring.Scoring;
import org.xingping.scoring.SectionScore;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the sheet comes to, as {@code assessment.json}: for other programs that want to read a package and not to fold
 * journals. We ourselves never believe it. Points are decimal texts.
 */
record Summary(
        String assessment,
        String estate,
        String company,
        String type,
        String date,
        List<String> team,
        String checklist,
        int revision,
        String low,
        String high,
        int lowStars,
        int highStars,
        List<String> vetoes,
        List<SectionPart> sections) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    Summary {
        team = List.copyOf(team);
        vetoes = List.copyOf(vetoes);
        sections = List.copyOf(sections);
    }

    record SectionPart(String code, String title, String weight, String low, String high, List<ItemPart> items) {}

    record ItemPart(
            String code,
            String title,
            String state,
            String answer,
            String full,
            String low,
            String high,
            String loss,
            String note,
            List<FindingPart> findings,
            List<PhotoPart> photos) {}

    record FindingPart(int number, String place, String what, int count) {}

    record PhotoPart(String number, String file, @Nullable Integer finding, String caption) {}

    static byte[] write(Edition edition, Sheet sheet, Wording wording) {
        return JSON.writeValueAsBytes(of(edition, sheet, wording));
    }

    private static Summary of(Edition edition, Sheet sheet, Wording wording) {
        Rating rating = Scoring.rate(edition.checklist(), sheet);
        Facts facts = sheet.facts();
        return new Summary(
                sheet.started().assessment(),
                facts.estate().name(),
                facts.estate().company(),
                facts.type().name(),
                facts.date().toString(),
                facts.team(),
                edition.hash(),
                sheet.revision(),
                rating.total().low().toString(),
                rating.total().high().toString(),
                rating.lowStars(),
                rating.highStars(),
                rating.vetoes().stream().map(Veto::code).toList(),
                rating.sections().stream()
                        .map(section -> section(section, sheet, wording))
                        .toList());
    }

    private static SectionPart section(SectionScore score, Sheet sheet, Wording wording) {
        return new SectionPart(
                score.section().code(),
                score.section().title(),
                score.weight().toString(),
                score.score().low().toString(),
                score.score().high().toString(),
                score.items().stream().map(item -> item(item, sheet, wording)).toList());
    }

    private static ItemPart item(ItemScore score, Sheet sheet, Wording wording) {
        Item item = score.item();
        return new ItemPart(
                item.code(),
                item.title(),
                score.state().name(),
                wording.answer(item, sheet),
                item.points().toString(),
                score.points().low().toString(),
                score.points().high().toString(),
                score.loss().toString(),
                sheet.note(item.code()),
                sheet.findings(item.code()).stream()
                        .map(finding -> new FindingPart(
                                finding.number(), finding.place().phrase(), finding.what(), finding.count()))
                        .toList(),
                sheet.photos(item.code()).stream()
                        .map(photo -> photo(item, photo, sheet))
                        .toList());
    }

    private static PhotoPart photo(Item item, Photo photo, Sheet sheet) {
        return new PhotoPart(
                PhotoNumber.of(photo),
                PartName.of(photo),
                sheet.findingOf(item.code(), photo)
                        .map(finding -> finding.number())
                        .orElse(null),
                photo.caption());
    }
}
