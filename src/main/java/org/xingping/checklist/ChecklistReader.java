package org.xingping.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.Item.BonusProof;
import org.xingping.checklist.Item.Evidence;
import tools.jackson.databind.JsonNode;

/** From the tree of a YAML text to the records. Trusts the text; a missing or mistyped part throws from Jackson. */
final class ChecklistReader {
    Checklist checklist(JsonNode top) {
        return new Checklist(
                top.required("format").intValue(),
                text(top.required("id")),
                top.required("edition").asString(),
                text(top.required("title")),
                text(top, "notice"),
                bonus(top.required("bonus")),
                list(top.required("stars"), this::star),
                floor(top.required("floor")),
                seasons(top.required("seasons")),
                list(top.required("sections"), this::section),
                list(top.required("vetoes"), this::veto));
    }

    private Bonus bonus(JsonNode node) {
        return new Bonus(
                word(Bonus.Placement.class, node.required("placement")),
                points(node.required("cap")),
                node.path("cap-total-at-100").asBoolean(false));
    }

    private StarCut star(JsonNode node) {
        return new StarCut(
                node.required("stars").intValue(),
                points(node.required("from")),
                text(node.required("meaning")),
                list(node.path("expects"), ChecklistReader::text));
    }

    private Floor floor(JsonNode node) {
        return new Floor(
                node.required("enabled").booleanValue(),
                node.required("five").intValue(),
                node.required("four").intValue(),
                node.required("three").intValue());
    }

    private Seasons seasons(JsonNode node) {
        Map<Season, List<Integer>> months = new EnumMap<>(Season.class);
        node.forEachEntry((name, numbers) -> months.put(word(Season.class, name), list(numbers, JsonNode::intValue)));
        return new Seasons(months);
    }

    private Section section(JsonNode node) {
        JsonNode onTop = node.get("on-top-weight");
        return new Section(
                text(node.required("code")),
                text(node.required("title")),
                text(node, "gloss"),
                points(node.required("points")),
                points(node.required("weight")),
                onTop == null ? null : points(onTop),
                list(node.required("groups"), this::group));
    }

    private Group group(JsonNode node) {
        return new Group(text(node.required("title")), list(node.required("items"), this::item));
    }

    private Item item(JsonNode node) {
        JsonNode season = node.get("season");
        JsonNode bonus = node.get("bonus");
        return new Item(
                text(node.required("code")),
                text(node.required("title")),
                text(node, "gloss"),
                text(node.required("criterion")),
                points(node.required("points")),
                new ModeReader().mode(node),
                list(node.required("check"), ChecklistReader::text),
                evidence(node.required("evidence")),
                applicability(node.get("not-applicable"), new Applicability.WithReason()),
                season == null ? null : word(Season.class, season),
                bonus == null
                        ? null
                        : new BonusProof(
                                text(bonus.required("proof")),
                                bonus.required("dated").booleanValue()),
                text(node, "note"),
                basis(node.required("basis")));
    }

    private Evidence evidence(JsonNode node) {
        return new Evidence(text(node, "papers"), word(Evidence.Photo.class, node.required("photo")));
    }

    private Basis basis(JsonNode node) {
        return new Basis(
                word(Basis.Origin.class, node.required("indicator")),
                word(Basis.Origin.class, node.required("limit")),
                word(Basis.Origin.class, node.required("criterion")),
                word(Basis.Origin.class, node.required("scoring")),
                text(node, "note"));
    }

    private Veto veto(JsonNode node) {
        JsonNode survey = node.get("survey");
        return new Veto(
                text(node.required("code")),
                text(node.required("title")),
                effect(node.required("effect")),
                survey == null
                        ? null
                        : new Veto.Trigger(
                                text(survey.required("question")),
                                survey.required("below").decimalValue()),
                text(node, "precedent"));
    }

    private static Veto.Effect effect(JsonNode node) {
        if (node.isString()) {
            return switch (node.stringValue()) {
                case "no-star" -> new Veto.Effect.NoStar();
                case "none" -> new Veto.Effect.None();
                default -> throw new IllegalArgumentException(node.stringValue());
            };
        }
        JsonNode cap = node.get("cap");
        return cap != null
                ? new Veto.Effect.Cap(cap.intValue())
                : new Veto.Effect.Down(node.required("down").intValue());
    }

    /** What may be 不适用; {@code unsaid} where the text is silent. */
    static Applicability applicability(@Nullable JsonNode node, Applicability unsaid) {
        if (node == null) {
            return unsaid;
        }
        if (node.isString()) {
            return switch (node.stringValue()) {
                case "never" -> new Applicability.Never();
                case "reason" -> new Applicability.WithReason();
                default -> throw new IllegalArgumentException(node.stringValue());
            };
        }
        JsonNode without = node.get("without");
        return new Applicability.When(
                text(node.required("when")), without == null ? null : word(Equipment.class, without));
    }

    static Points points(JsonNode node) {
        return Points.of(decimal(node));
    }

    static BigDecimal decimal(JsonNode node) {
        return node.decimalValue();
    }

    static String text(JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("no text: " + node);
        }
        return node.stringValue();
    }

    static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null ? null : text(value);
    }

    static <T> List<T> list(JsonNode node, Function<JsonNode, T> each) {
        List<T> all = new ArrayList<>(node.size());
        node.forEach(part -> all.add(each.apply(part)));
        return all;
    }

    private static <E extends Enum<E>> E word(Class<E> type, JsonNode node) {
        return word(type, text(node));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
