package org.xingping.checklist;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What holds between the parts of the top: stars, floor, seasons, bonus cap, vetoes. */
final class TopCheck {
    private static final List<String> FLOORS = List.of("five", "four", "three");

    private final Spot top;
    private final Parts parts;
    private final Faults faults;

    TopCheck(Spot top, Parts parts, Faults faults) {
        this.top = top;
        this.parts = parts;
        this.faults = faults;
    }

    void check() {
        stars();
        floor();
        seasons();
        cap();
        vetoes();
    }

    private void stars() {
        Set<String> codes = parts.items().stream()
                .map(item -> item.at("code").text())
                .collect(Collectors.toCollection(HashSet::new));
        BigDecimal stars = null;
        BigDecimal from = null;
        for (Spot cut : top.parts("stars")) {
            stars = below(stars, cut.at("stars"), "checklist.fault.stars.order");
            from = below(from, cut.at("from"), "checklist.fault.cuts.order");
            for (Spot expected : cut.parts("expects")) {
                String code = expected.text();
                if (code != null && !codes.contains(code)) {
                    faults.add(expected, "checklist.fault.no.item", Wording.brief(code));
                }
            }
        }
    }

    /** Says so where a number is not below the one before it; gives the number that the next must be below. */
    private @Nullable BigDecimal below(@Nullable BigDecimal before, Spot spot, String key) {
        BigDecimal number = spot.number();
        if (number != null && before != null && number.compareTo(before) >= 0) {
            faults.add(spot, key, number.toPlainString(), before.toPlainString());
        }
        return number == null ? before : number;
    }

    private void floor() {
        BigDecimal before = null;
        for (String name : FLOORS) {
            Spot spot = top.at("floor").at(name);
            BigDecimal percent = spot.number();
            if (percent != null && before != null && percent.compareTo(before) > 0) {
                faults.add(spot, "checklist.fault.floor.order", percent.toPlainString(), before.toPlainString());
            }
            before = percent == null ? before : percent;
        }
    }

    private void seasons() {
        Spot seasons = top.at("seasons");
        Map<Integer, String> season = new HashMap<>();
        for (String name : seasons.node().propertyNames()) {
            for (Spot month : seasons.parts(name)) {
                if (month.node().isInt()) {
                    String first = season.putIfAbsent(month.node().intValue(), name);
                    if (first != null) {
                        faults.add(
                                month,
                                "checklist.fault.month.twice",
                                month.node().asString(),
                                first);
                    }
                }
            }
        }
        String missing = IntStream.rangeClosed(1, 12)
                .filter(month -> !season.containsKey(month))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" / "));
        if (seasons.node().isObject() && !missing.isEmpty()) {
            faults.add(seasons, "checklist.fault.month.missing", missing);
        }
    }

    /** More than the bonus section can bring is a limit that limits nothing. */
    private void cap() {
        Spot cap = top.at("bonus").at("cap");
        BigDecimal most = cap.number();
        for (Spot section : parts.bonusSections()) {
            BigDecimal points = section.at("points").number();
            if (most != null && points != null && most.compareTo(points) > 0) {
                faults.add(cap, "checklist.fault.cap", most.toPlainString(), points.toPlainString());
            }
        }
    }

    private void vetoes() {
        Set<String> questions = parts.items().stream()
                .map(item -> item.at("survey").at("question").text())
                .collect(Collectors.toCollection(HashSet::new));
        parts.unique(top.parts("vetoes"), "code");
        for (Spot veto : top.parts("vetoes")) {
            Spot question = veto.at("survey").at("question");
            String asked = question.text();
            if (asked != null && !questions.contains(asked)) {
                faults.add(question, "checklist.fault.no.question", Wording.brief(asked));
            }
        }
    }
}
