package org.xingping.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked and scored (评价项目).
 *
 * @param gloss the title in English
 * @param points its full mark
 * @param check how it is checked (检查方法)
 * @param season the only season in which it is live, or none for all year
 * @param bonus present on bonus items: the paper that proves the claim
 * @param note what the mode cannot say
 */
public record Item(
        String code,
        String title,
        @Nullable String gloss,
        String criterion,
        Points points,
        ScoringMode mode,
        List<String> check,
        Evidence evidence,
        Applicability notApplicable,
        @Nullable Season season,
        @Nullable BonusProof bonus,
        @Nullable String note,
        Basis basis) {
    public Item {
        check = List.copyOf(check);
    }

    public boolean isBonus() {
        return bonus != null;
    }

    /** What each level of a graded item stands for, a line each; empty for items that do not say. */
    public List<String> anchors() {
        return mode instanceof ScoringMode.Levels(List<ScoringMode.Level> levels)
                ? levels.stream()
                        .filter(level -> level.anchor() != null)
                        .map(level -> level.title() + "：" + level.anchor())
                        .toList()
                : List.of();
    }

    /** Whether both are asked and scored alike: by one criterion, for as many points, in the same way. */
    public boolean asksTheSameAs(Item other) {
        return criterion.equals(other.criterion) && points.equals(other.points) && mode.equals(other.mode);
    }

    /** Whether the item is asked in this season. */
    public boolean liveIn(Season now) {
        return season == null || season == now;
    }

    /** What proves a bonus claim, and whether the paper must carry a date inside the period. */
    public record BonusProof(String proof, boolean dated) {}

    /** Papers and photos asked for. */
    public record Evidence(@Nullable String papers, Photo photo) {
        /** When a photo is compulsory. */
        public enum Photo {
            NEVER,
            ON_LOSS,
            ALWAYS
        }
    }
}
