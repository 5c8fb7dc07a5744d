package org.xingping.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;

/**
 * What points were lost by (失分原因): something a person can do something about. What an item certainly loses is shared over the
 * kinds of its findings by what they cost; without any that cost, it is the item itself. So the causes of an assessment add up
 * to all that it certainly lost.
 *
 * @param lost in total points, by assessment
 * @param sum of them
 * @param assessments how many lost points by it
 * @param estates how many estates did
 */
public record LossCause(Why why, List<Points> lost, Points sum, int assessments, int estates) {
    public LossCause {
        lost = List.copyOf(lost);
    }

    /** What it is. */
    public sealed interface Why {
        /** The code of the item; empty where it is none. */
        default String code() {
            return "";
        }

        /** A kind of finding, by its title, for editions number them as they like. */
        record Kind(String code, String title) implements Why {}

        /** 零分红线. */
        record ZeroLine(String code) implements Why {}

        /** What the item was scored at. */
        record Whole(String code) implements Why {}

        /** The index of the survey, where it is blended into the total. */
        record SurveyIndex() implements Why {}
    }

    static List<LossCause> of(List<Opened> assessments) {
        List<Map<Why, Points>> lost = assessments.stream().map(LossCause::lost).toList();
        Set<Why> all = new LinkedHashSet<>();
        lost.reversed().forEach(causes -> all.addAll(causes.keySet()));
        List<LossCause> causes = new ArrayList<>();
        for (Why why : all) {
            Points sum = Points.ZERO;
            List<Points> each = new ArrayList<>();
            Set<String> estates = new HashSet<>();
            for (int at = 0; at < assessments.size(); at++) {
                Points here = lost.get(at).getOrDefault(why, Points.ZERO);
                each.add(here);
                sum = sum.plus(here);
                if (!here.isZero()) {
                    estates.add(assessments.get(at).row().estate());
                }
            }
            long hit = each.stream().filter(points -> !points.isZero()).count();
            causes.add(new LossCause(why, each, sum, (int) hit, estates.size()));
        }
        causes.sort(Comparator.comparing(LossCause::sum).reversed());
        return causes;
    }

    /** What one assessment certainly lost, by cause, in the checklist's order. */
    private static Map<Why, Points> lost(Opened opened) {
        Map<Why, Points> lost = new LinkedHashMap<>();
        Function<String, List<Finding>> findings = findings(opened);
        for (ItemScore score : opened.rating().items()) {
            if (!score.loss().isZero()) {
                Map<Why, Long> costs =
                        costs(score.item(), findings.apply(score.item().code()));
                List<Why> whys = List.copyOf(costs.keySet());
                Points[] shares = Shares.largestRemainder(
                        score.loss(), whys.stream().mapToLong(costs::get).toArray());
                for (int at = 0; at < shares.length; at++) {
                    put(lost, whys.get(at), shares[at]);
                }
            }
        }
        put(lost, new Why.SurveyIndex(), opened.rating().surveyIndex().loss());
        return lost;
    }

    private static void put(Map<Why, Points> lost, Why why, Points points) {
        if (!points.isZero()) {
            lost.merge(why, points, Points::plus);
        }
    }

    /** What the findings of an item cost, by kind; without any that cost, all of it falls to the item. */
    private static Map<Why, Long> costs(Item item, List<Finding> findings) {
        Map<Why, Long> costs = new LinkedHashMap<>();
        for (Finding finding : findings) {
            long cost = Scoring.cost(item, finding).hundredths();
            if (cost > 0) {
                costs.merge(why(item, finding), cost, Long::sum);
            }
        }
        return costs.isEmpty() ? Map.of(new Why.Whole(item.code()), 1L) : costs;
    }

    private static Why why(Item item, Finding finding) {
        Optional<ScoringMode.FindingKind> kind =
                item.mode() instanceof ScoringMode.Deduction mode ? mode.kind(finding.kind()) : Optional.empty();
        return kind.<Why>map(known -> new Why.Kind(item.code(), known.title()))
                .orElseGet(() -> new Why.ZeroLine(item.code()));
    }

    /** The findings on an item; of a panel, those of the sheets that count there. */
    private static Function<String, List<Finding>> findings(Opened opened) {
        Sheet sheet = opened.sheet();
        if (!sheet.isPanel()) {
            return sheet::findings;
        }
        Consensus consensus = Consensus.of(opened.edition().checklist(), sheet);
        return code -> consensus.ruling(code).stream()
                .flatMap(ruling -> ruling.counting().stream())
                .flatMap(voice -> voice.seated().sheet().findings(code).stream())
                .toList();
    }
}
