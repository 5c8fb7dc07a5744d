package org.xingping.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xingping.assessment.Answer;
import org.xingping.assessment.AssessmentType;
import org.xingping.assessment.Deed;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Parameters;
import org.xingping.assessment.Period;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Bands;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.ScoringMode.Due;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.photo.Claims;
import org.xingping.photo.Format;
import org.xingping.photo.Original;
import org.xingping.photo.Photo;

/** Answers that earn the full mark, for every mode. */
public final class FullMarks {
    private FullMarks() {}

    /** A first visit to an estate that has everything, on a day in July. */
    static Facts facts(Checklist checklist) {
        LocalDate visit = LocalDate.of(2025, 7, 15);
        return new Facts(
                AssessmentType.FIRST,
                visit,
                checklist.seasons().of(visit),
                Period.before(visit),
                null,
                List.of("林晓", "陈思"),
                EstateFacts.of("丰泽花园", "海丝物业"),
                Parameters.of(checklist));
    }

    /** The best answer in this mode; of a survey item {@code Unscored}, because the survey answers it. */
    public static Answer answer(ScoringMode mode, EstateFacts estate) {
        return switch (mode) {
            case ScoringMode.Deduction _ -> new Answer.Clear();
            case ScoringMode.Levels levels -> new Answer.Level(best(levels));
            case ScoringMode.Elements elements ->
                new Answer.Ticked(
                        IntStream.rangeClosed(1, elements.elements().size())
                                .boxed()
                                .collect(Collectors.toSet()),
                        Set.of());
            case ScoringMode.Measured measured -> measured(measured);
            case ScoringMode.Rate rate -> done(rate, estate);
            case ScoringMode.Count count ->
                new Answer.Counted(bestValue(count.bands()).longValueExact(), true);
            case ScoringMode.YesNo _ -> new Answer.Decision(true);
            case ScoringMode.Survey _ -> Answer.UNSCORED;
        };
    }

    /** How often something was due under this rule; ten times where only a plan tells. */
    static Answer.Done done(ScoringMode.Rate rate, EstateFacts estate) {
        int days = rate.days() == null ? 0 : rate.days();
        long due = rate.due() instanceof Due.InPeriod(int times) ? times : (long) estate.perDay(rate.due()) * days;
        return due == 0 ? new Answer.Done(10, 10, 0) : new Answer.Done(due, due, days);
    }

    /** What gives those of the items that are open their full mark; what is answered stays as it is. */
    static List<Deed> deeds(Sheet sheet, List<Item> items) {
        EstateFacts estate = sheet.facts().estate();
        List<Deed> deeds = new ArrayList<>();
        List<Item> asked = new ArrayList<>();
        for (Item item : items) {
            if (sheet.state(item) == ItemState.OPEN) {
                Answer answer = answer(item.mode(), estate);
                if (answer instanceof Answer.Unscored) {
                    asked.add(item);
                } else {
                    deeds.add(Deed.on(item.code(), new Kind.Answered(answer)));
                }
            }
        }
        if (!asked.isEmpty()) {
            Survey good = survey(asked, estate);
            Map<String, Tally> questions =
                    new LinkedHashMap<>(sheet.survey().map(Survey::questions).orElse(Map.of()));
            questions.putAll(good.questions());
            Survey known = sheet.survey().filter(Survey::held).orElse(good);
            deeds.add(Deed.of(new Kind.SurveyRecorded(
                    new Survey(true, known.issued(), known.returned(), known.valid(), questions))));
        }
        return deeds;
    }

    /** A photo under each of those that may ask for one. */
    static List<Deed> photos(Sheet sheet, List<Item> items) {
        String chain = sheet.entries().getFirst().line().chain();
        List<Deed> deeds = new ArrayList<>();
        for (Item item : items) {
            if (item.evidence().photo() != Item.Evidence.Photo.NEVER) {
                deeds.add(Deed.on(
                        item.code(), new Kind.PhotoAttached(photo(sheet.nextPhotoNumber(chain) + deeds.size()))));
            }
        }
        return deeds;
    }

    /** One of which only the line is there, and no file. */
    private static Photo photo(int number) {
        String content = "%064x".formatted(number);
        return Photo.of("ph-" + number, number, new Original(content, Format.JPEG, 1_000, ""), Claims.NONE);
    }

    /** A survey with a valid sample in which everybody is very satisfied with what these items ask. */
    static Survey survey(List<Item> items, EstateFacts estate) {
        int needed = Survey.sampleNeeded(estate.occupiedHomes());
        Map<String, Tally> questions = new LinkedHashMap<>();
        for (Item item : items) {
            if (item.mode() instanceof ScoringMode.Survey survey) {
                questions.put(survey.question(), new Tally(needed, 0, 0, 0, 0, 0));
            }
        }
        return new Survey(true, needed, needed, needed, questions);
    }

    private static Answer measured(ScoringMode.Measured mode) {
        if (!mode.asRatio()) {
            return new Answer.Value(bestValue(mode.bands()), false);
        }
        boolean moreIsBetter = mode.bands().direction() == Bands.Direction.AT_LEAST;
        return new Answer.Ratio(moreIsBetter ? 50 : 0, 50);
    }

    private static BigDecimal bestValue(Bands bands) {
        return bands.bands().getFirst().bound();
    }

    private static int best(ScoringMode.Levels mode) {
        int best = 0;
        for (int i = 1; i < mode.levels().size(); i++) {
            if (mode.levels().get(i).earns() > mode.levels().get(best).earns()) {
                best = i;
            }
        }
        return best + 1;
    }
}
