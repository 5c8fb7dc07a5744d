package org.xingping.report;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.xingping.assessment.Answer;
import org.xingping.assessment.ItemState;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Season;
import org.xingping.checklist.Veto.Effect;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.SectionScore;
import org.xingping.testkit.Scenario;

/** What can be special about a sheet and must occur among those that are recalculated. */
enum Trait {
    BONUS_INSIDE,
    BONUS_ON_TOP,
    CAPPED_AT_100,
    SECTION_FLOOR,
    SECTION_FLOOR_COSTS_A_STAR,
    SURVEY_BLENDED,
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER,
    ITEM_NOT_APPLICABLE,
    SECTION_NOT_APPLICABLE,
    SECTION_NOT_CONFIRMED,
    COULD_NOT_ASSESS,
    CLAIM_PENDING,
    RED_LINE,
    AWARDED,
    VETO_CAP,
    VETO_DOWN,
    VETO_NO_STAR,
    FINISHED,
    UNFINISHED,
    EMPTY,
    NO_STARS,
    THREE_STARS,
    FIVE_STARS;

    static Set<Trait> of(Scenario sheet) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : values()) {
            if (trait.isSeen(sheet)) {
                traits.add(trait);
            }
        }
        return traits;
    }

    private boolean isSeen(Scenario sheet) {
        return switch (this) {
            case BONUS_INSIDE -> sheet.facts().parameters().placement() == Placement.INSIDE;
            case BONUS_ON_TOP -> sheet.facts().parameters().placement() == Placement.ON_TOP;
            case CAPPED_AT_100 -> sheet.facts().parameters().capTotalAt100();
            case SECTION_FLOOR -> sheet.facts().parameters().sectionFloor();
            case SECTION_FLOOR_COSTS_A_STAR -> floorCosts(sheet);
            case SURVEY_BLENDED -> sheet.facts().parameters().surveyPercent() > 0;
            case SPRING -> sheet.facts().season() == Season.SPRING;
            case SUMMER -> sheet.facts().season() == Season.SUMMER;
            case AUTUMN -> sheet.facts().season() == Season.AUTUMN;
            case WINTER -> sheet.facts().season() == Season.WINTER;
            case ITEM_NOT_APPLICABLE -> anyItem(sheet, score -> score.state() == ItemState.NOT_APPLICABLE);
            case SECTION_NOT_APPLICABLE -> anySection(sheet, SectionScore::spread);
            case SECTION_NOT_CONFIRMED -> anySection(sheet, section -> section.empty() && !section.spread());
            case COULD_NOT_ASSESS -> anyItem(sheet, score -> score.state() == ItemState.COULD_NOT_ASSESS);
            case CLAIM_PENDING -> anyItem(sheet, ItemScore::pending);
            case RED_LINE ->
                anyItem(
                        sheet,
                        score -> sheet.sheet().crossesZeroLine(score.item().code()));
            case AWARDED -> anyItem(sheet, score -> sheet.sheet().answer(score.item()) instanceof Answer.Awarded);
            case VETO_CAP -> anyVeto(sheet, effect -> effect instanceof Effect.Cap);
            case VETO_DOWN -> anyVeto(sheet, effect -> effect instanceof Effect.Down);
            case VETO_NO_STAR -> anyVeto(sheet, effect -> effect instanceof Effect.NoStar);
            case FINISHED -> sheet.rating().isFinal();
            case UNFINISHED -> !sheet.rating().isFinal();
            case EMPTY -> sheet.rating().sections().stream().allMatch(section -> section.answered() == 0);
            case NO_STARS -> stars(sheet, 0);
            case THREE_STARS -> stars(sheet, 3);
            case FIVE_STARS -> stars(sheet, 5);
        };
    }

    private static boolean anyItem(Scenario sheet, Predicate<ItemScore> wanted) {
        return sheet.rating().items().stream().anyMatch(wanted);
    }

    private static boolean anySection(Scenario sheet, Predicate<SectionScore> wanted) {
        return sheet.rating().sections().stream().anyMatch(wanted);
    }

    private static boolean anyVeto(Scenario sheet, Predicate<Effect> wanted) {
        return sheet.rating().vetoes().stream().anyMatch(veto -> wanted.test(veto.effect()));
    }

    private static boolean stars(Scenario sheet, int stars) {
        return sheet.rating().isFinal() && sheet.rating().lowStars() == stars;
    }

    /** Whether the total alone would give more stars. */
    private static boolean floorCosts(Scenario sheet) {
        var rating = sheet.rating();
        int byTotal = sheet.checklist().stars().stream()
                .filter(cut -> rating.total().low().compareTo(cut.from()) >= 0)
                .mapToInt(cut -> cut.stars())
                .max()
                .orElse(0);
        return rating.isFinal()
                && rating.vetoes().isEmpty()
                && sheet.facts().parameters().sectionFloor()
                && rating.lowStars() < byTotal;
    }
}
