package org.xingping.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.xingping.checklist.Points;
import org.xingping.checklist.Section;

/**
 * One section in each of several assessments.
 *
 * @param section as the latest standard has it
 * @param parts what it comes to in each assessment; nothing where the standard does not know it, where it is 不适用 as a whole
 *     or its weight was spread over the others
 */
public record SectionComparison(Section section, List<Optional<Part>> parts) {
    public SectionComparison {
        parts = List.copyOf(parts);
    }

    /**
     * What a section comes to.
     *
     * @param score its possible part of the total
     * @param weight what it counts at most
     */
    public record Part(Range score, Points weight) {
        /** Percent of what it counts at most, rounded half up to 0.01. */
        public Range percent() {
            return new Range(percent(score.low()), percent(score.high()));
        }

        private Points percent(Points got) {
            return Points.HUNDRED.share(got.hundredths(), weight.hundredths());
        }
    }

    /** How many percent lie between the best and the worst; nothing while one is open, or fewer than two have the section. */
    public Optional<Points> apart() {
        TreeSet<Points> shares = new TreeSet<>();
        List<Part> known = parts.stream().flatMap(Optional::stream).toList();
        known.forEach(part -> shares.add(part.percent().low()));
        boolean settled = known.stream().allMatch(part -> part.score().isExact());
        return settled && known.size() > 1 ? Optional.of(shares.getLast().minus(shares.getFirst())) : Optional.empty();
    }

    static List<SectionComparison> of(List<Opened> assessments) {
        Map<String, Section> sections = new LinkedHashMap<>();
        assessments
                .reversed()
                .forEach(opened -> opened.edition()
                        .checklist()
                        .sections()
                        .forEach(section -> sections.putIfAbsent(section.code(), section)));
        List<SectionComparison> compared = new ArrayList<>();
        for (Section section : sections.values()) {
            compared.add(new SectionComparison(
                    section,
                    assessments.stream()
                            .map(opened -> part(opened.rating(), section.code()))
                            .toList()));
        }
        return compared;
    }

    private static Optional<Part> part(Rating rating, String code) {
        return rating.sections().stream()
                .filter(score -> score.section().code().equals(code))
                .filter(score -> !score.empty() && !score.weight().isZero())
                .findFirst()
                .map(score -> new Part(score.score(), score.weight()));
    }
}
