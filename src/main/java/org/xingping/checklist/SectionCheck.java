package org.xingping.checklist;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingping.text.Problem;

/** What holds between sections and their items: weights, points of every season, codes, bonus. */
final class SectionCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Spot top;
    private final Parts parts;
    private final Faults faults;

    SectionCheck(Spot top, Parts parts, Faults faults) {
        this.top = top;
        this.parts = parts;
        this.faults = faults;
    }

    void check() {
        parts.unique(parts.sections(), "code");
        parts.unique(parts.sections(), "title");
        parts.unique(parts.items(), "code");
        parts.once(parts.items().stream()
                .map(item -> item.at("survey").at("question"))
                .toList());
        weights(parts.sections(), "weight", "checklist.fault.weights");
        weights(parts.baseSections(), "on-top-weight", "checklist.fault.on.top.weights");
        bonus();
        for (Spot section : parts.sections()) {
            prefix(section);
            points(section);
            mixed(section);
        }
    }

    /** Only where all are there: who has forgotten one is told so, not that the sum is short. */
    private void weights(List<Spot> sections, String name, String key) {
        List<Spot> weights = sections.stream().map(section -> section.at(name)).toList();
        if (!weights.isEmpty() && weights.stream().allMatch(weight -> weight.number() != null)) {
            BigDecimal sum = sum(weights.stream());
            if (sum.compareTo(HUNDRED) != 0) {
                String terms =
                        weights.stream().map(weight -> weight.node().asString()).collect(Collectors.joining("+"));
                faults.add(weights.getFirst(), key, terms, sum.toPlainString());
            }
        }
    }

    private void bonus() {
        List<Spot> bonus = parts.bonusSections();
        for (Spot second : bonus.stream().skip(1).toList()) {
            faults.add(
                    second, "checklist.fault.bonus.sections", bonus.getFirst().label());
        }
        for (Spot section : bonus) {
            Spot weight = section.at("on-top-weight");
            if (weight.present()) {
                faults.add(weight, "checklist.fault.on.top.bonus", weight.node().asString());
            }
        }
        List<Spot> base = parts.baseSections();
        if (base.isEmpty() && !bonus.isEmpty()) {
            faults.add(top.at("sections"), "checklist.fault.no.base");
        }
        for (Spot section : base) {
            if (section.node().isObject() && !section.at("on-top-weight").present()) {
                faults.add(section, "checklist.fault.missing", "on-top-weight");
            }
        }
    }

    private void prefix(Spot section) {
        String code = section.at("code").text();
        for (Spot item : parts.items(section)) {
            String itemCode = item.at("code").text();
            if (code != null && itemCode != null && !itemCode.startsWith(code + "-")) {
                faults.add(item.at("code"), "checklist.fault.prefix", Wording.brief(itemCode), code + "-");
            }
        }
    }

    private void points(Spot section) {
        Spot points = section.at("points");
        BigDecimal said = points.number();
        List<Spot> items = parts.items(section);
        if (said == null || items.isEmpty() || !items.stream().allMatch(SectionCheck::isCounted)) {
            return;
        }
        Map<Season, BigDecimal> sums = new EnumMap<>(Season.class);
        for (Season season : Season.values()) {
            sums.put(
                    season,
                    sum(items.stream().filter(item -> isLive(item, season)).map(item -> item.at("points"))));
        }
        if (new HashSet<>(sums.values()).size() == 1) {
            differs(points, said, sums.get(Season.SPRING), new Problem.Detail("checklist.fault.all.year"));
        } else {
            sums.forEach(
                    (season, sum) -> differs(points, said, sum, new Problem.Detail("enum.Season." + season.name())));
        }
    }

    private void differs(Spot points, BigDecimal said, @Nullable BigDecimal sum, Problem.Detail when) {
        if (sum != null && sum.compareTo(said) != 0) {
            faults.add(points, "checklist.fault.points", said.toPlainString(), when, sum.toPlainString());
        }
    }

    private static boolean isCounted(Spot item) {
        Spot season = item.at("season");
        return item.at("points").number() != null && (!season.present() || season.text() != null);
    }

    private static boolean isLive(Spot item, Season season) {
        String only = item.at("season").text();
        return only == null || only.equals(season.name().toLowerCase(Locale.ROOT));
    }

    /** A bonus section holds bonus items only, the others none; whoever is in the minority is out of place. */
    private void mixed(Spot section) {
        boolean bonus = parts.isBonus(section);
        for (Spot item : parts.items(section)) {
            boolean claimed = Parts.isBonusItem(item);
            if (item.node().isObject() && claimed != bonus) {
                faults.add(
                        claimed ? item.at("bonus") : item,
                        claimed ? "checklist.fault.bonus.stray" : "checklist.fault.bonus.lacking");
            }
            Spot applicability = item.at("not-applicable");
            if (claimed && !"never".equals(applicability.text())) {
                faults.add(applicability.present() ? applicability : item, "checklist.fault.bonus.never");
            }
        }
    }

    private static BigDecimal sum(Stream<Spot> numbers) {
        return Bands.plain(numbers.map(Spot::number).reduce(BigDecimal.ZERO, SectionCheck::plus));
    }

    private static BigDecimal plus(BigDecimal sum, @Nullable BigDecimal number) {
        return number == null ? sum : sum.add(number);
    }
}
