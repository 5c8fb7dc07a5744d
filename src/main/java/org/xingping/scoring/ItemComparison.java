package org.xingping.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.Section;

/**
 * One item in each of several assessments.
 *
 * @param item as the latest standard has it
 * @param section the code of its section there
 * @param cells what each assessment says of it
 * @param difference what kind of difference it is
 * @param apart the largest less the smallest number of points; zero where nothing can be counted
 * @param change of exactly two that score it, what the later gives more than the earlier; negative for less
 */
public record ItemComparison(
        Item item, String section, List<Cell> cells, Difference difference, Points apart, Optional<Points> change) {
    /** The greatest share of the full mark first; then by kind. */
    private static final Comparator<ItemComparison> GREATEST_FIRST =
            Comparator.comparing(ItemComparison::share).reversed().thenComparing(ItemComparison::difference);

    public ItemComparison {
        cells = List.copyOf(cells);
    }

    /** What kind of difference there is, what asks for a look first. */
    public enum Difference {
        /** 分数不同. */
        DIFFERENT,
        /** 不适用 in some, scored in others. */
        PARTLY,
        /** The standards ask it differently, so nothing is counted. */
        CHANGED,
        /** Not all have scored it yet, and those that have do not differ. */
        UNSETTLED,
        /** Fewer than two ask it. */
        ALONE,
        /** 分数相同, or 不适用 in all. */
        SAME
    }

    /** What one assessment says of an item. */
    public sealed interface Cell {
        /** Its standard does not know the item. */
        record Absent() implements Cell {}

        /** It is not asked in its season. */
        record OutOfSeason() implements Cell {}

        /** It is asked. */
        record Asked(ItemScore score) implements Cell {
            /** The points, once nothing can change them; nothing for 不适用. */
            public Optional<Points> points() {
                return score.isOpen() || !score.isApplicable()
                        ? Optional.empty()
                        : Optional.of(score.points().low());
            }
        }
    }

    static List<ItemComparison> of(List<Opened> assessments) {
        Map<String, Item> items = new LinkedHashMap<>();
        Map<String, String> sections = new LinkedHashMap<>();
        for (Opened opened : assessments.reversed()) {
            for (Section section : opened.edition().checklist().sections()) {
                for (Item item : section.items()) {
                    items.putIfAbsent(item.code(), item);
                    sections.putIfAbsent(item.code(), section.code());
                }
            }
        }
        List<Map<String, ItemScore>> scores =
                assessments.stream().map(opened -> opened.rating().byCode()).toList();
        List<ItemComparison> compared = new ArrayList<>();
        items.forEach((code, item) -> {
            List<Item> asked = assessments.stream()
                    .flatMap(opened -> opened.edition().checklist().find(code).stream())
                    .toList();
            List<Cell> cells = new ArrayList<>();
            for (int at = 0; at < assessments.size(); at++) {
                cells.add(cell(assessments.get(at), scores.get(at), code));
            }
            compared.add(
                    of(item, sections.getOrDefault(code, ""), asked.stream().allMatch(item::asksTheSameAs), cells));
        });
        compared.sort(GREATEST_FIRST);
        return compared;
    }

    private static Cell cell(Opened opened, Map<String, ItemScore> scores, String code) {
        ItemScore score = scores.get(code);
        if (score != null) {
            return new Cell.Asked(score);
        }
        return opened.edition().checklist().find(code).isPresent() ? new Cell.OutOfSeason() : new Cell.Absent();
    }

    private static ItemComparison of(Item item, String section, boolean sameStandard, List<Cell> cells) {
        List<Cell.Asked> asked = cells.stream()
                .filter(Cell.Asked.class::isInstance)
                .map(Cell.Asked.class::cast)
                .toList();
        List<Points> given =
                asked.stream().map(Cell.Asked::points).flatMap(Optional::stream).toList();
        boolean counted = sameStandard && given.size() > 1;
        Points apart = counted ? Collections.max(given).minus(Collections.min(given)) : Points.ZERO;
        Optional<Points> change =
                counted && cells.size() == 2 ? Optional.of(given.getLast().minus(given.getFirst())) : Optional.empty();
        return new ItemComparison(item, section, cells, difference(sameStandard, asked, given, apart), apart, change);
    }

    private static Difference difference(
            boolean sameStandard, List<Cell.Asked> asked, List<Points> given, Points apart) {
        long out = asked.stream().filter(said -> !said.score().isApplicable()).count();
        if (!sameStandard) {
            return Difference.CHANGED;
        } else if (asked.size() < 2) {
            return Difference.ALONE;
        } else if (out > 0 && !given.isEmpty()) {
            return Difference.PARTLY;
        } else if (!apart.isZero()) {
            return Difference.DIFFERENT;
        }
        return out + given.size() < asked.size() ? Difference.UNSETTLED : Difference.SAME;
    }

    /** What lies between, as a share of the full mark; exact. */
    private Share share() {
        return new Share(apart.hundredths(), item.points().hundredths());
    }

    private record Share(long part, long whole) implements Comparable<Share> {
        @Override
        public int compareTo(Share other) {
            return Long.compare(part * other.whole, other.part * whole);
        }
    }
}
