package org.xingping.checklist;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an item is scored (计分方式). Percentages are whole percent of the item's full mark. */
public sealed interface ScoringMode {
    /** The text of the red line that makes the item zero at once (零分红线), where there is one. */
    default @Nullable String zeroLine() {
        return null;
    }

    /** 扣分: full mark less what each finding costs, never below zero. */
    record Deduction(List<FindingKind> kinds, @Nullable String zeroLine) implements ScoringMode {
        public Deduction {
            kinds = List.copyOf(kinds);
        }

        /** The kind with this code; none for the zero line and for codes of other checklists. */
        public Optional<FindingKind> kind(String code) {
            for (FindingKind kind : kinds) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * One kind of finding.
     *
     * @param unit what is counted: 处, 次, 类
     * @param phrases stock phrases offered to the inspector
     */
    record FindingKind(String code, String title, Points minus, String unit, List<String> phrases) {
        public FindingKind {
            phrases = List.copyOf(phrases);
        }
    }

    /** 分档 by a named level. */
    record Levels(List<Level> levels) implements ScoringMode {
        public Levels {
            levels = List.copyOf(levels);
        }
    }

    record Level(String title, int earns, @Nullable String anchor) {}

    /**
     * 分档 by elements that are ticked one by one.
     *
     * @param earns one more than there are elements; the last is earned with nothing missing, the one before with one
     *     missing, and so on
     */
    record Elements(
            List<Element> elements,
            List<Integer> earns,
            @Nullable String zeroLine) implements ScoringMode {
        public Elements {
            elements = List.copyOf(elements);
            earns = List.copyOf(earns);
        }

        /** Percent earned when this many elements are missing. */
        public int earnsWithMissing(int missing) {
            return earns.get(earns.size() - 1 - missing);
        }
    }

    /** One thing that must be there; it may itself be 不适用 and is then not missing. */
    record Element(String title, Applicability notApplicable) {}

    /**
     * 实测值: one value falls into one band.
     *
     * @param part what is counted above the line where a percentage is entered as two counts (合格数)
     * @param whole what is counted below the line (抽查数)
     */
    record Measured(
            String unit,
            boolean asRatio,
            @Nullable String part,
            @Nullable String whole,
            Bands bands) implements ScoringMode {}

    /** 频次达标率: done / due, capped at 100 %, falls into a band. */
    record Rate(Due due, @Nullable Integer days, String unit, Bands bands) implements ScoringMode {}

    /** How many times something was due. */
    sealed interface Due {
        /** Every so many hours while on duty. */
        record EveryHours(int hours) implements Due {}

        record PerDay(int times) implements Due {}

        /** So many times in the whole period. */
        record InPeriod(int times) implements Due {}

        /** The estate's own plan says; entered on the spot. */
        record ByPlan() implements Due {}
    }

    /** 次数 in the period falls into a band. */
    record Count(String unit, Bands bands, @Nullable Provided provided) implements ScoringMode {}

    /** A condition on a count; where it is not met no more than {@code otherwiseAtMost} percent is earned. */
    record Provided(String title, int otherwiseAtMost) {}

    /** 是否: full mark or zero. */
    record YesNo(@Nullable String when) implements ScoringMode {}

    /** 问卷: the satisfaction rate of one question falls into a band. */
    record Survey(String question, Bands bands) implements ScoringMode {}
}
