package org.xingping.checklist;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** From the records to the tree of a YAML text, in the order in which a person reads a checklist. */
final class ChecklistWriter {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    ObjectNode checklist(Checklist checklist) {
        ObjectNode top = NODES.objectNode()
                .put("format", checklist.format())
                .put("id", checklist.id())
                .put("edition", checklist.edition())
                .put("title", checklist.title());
        putText(top, "notice", checklist.notice());
        Bonus bonus = checklist.bonus();
        top.putObject("bonus")
                .put("placement", word(bonus.placement()))
                .put("cap", number(bonus.cap()))
                .put("cap-total-at-100", bonus.capTotalAt100());
        ArrayNode stars = top.putArray("stars");
        checklist.stars().forEach(cut -> stars.add(star(cut)));
        Floor floor = checklist.floor();
        top.putObject("floor")
                .put("enabled", floor.enabled())
                .put("five", floor.five())
                .put("four", floor.four())
                .put("three", floor.three());
        ObjectNode seasons = top.putObject("seasons");
        for (Season season : Season.values()) {
            List<Integer> months = checklist.seasons().months().get(season);
            if (months != null) {
                ArrayNode numbers = seasons.putArray(word(season));
                months.forEach(numbers::add);
            }
        }
        ArrayNode sections = top.putArray("sections");
        checklist.sections().forEach(section -> sections.add(section(section)));
        ArrayNode vetoes = top.putArray("vetoes");
        checklist.vetoes().forEach(veto -> vetoes.add(veto(veto)));
        return top;
    }

    private static ObjectNode star(StarCut cut) {
        ObjectNode node = NODES.objectNode()
                .put("stars", cut.stars())
                .put("from", number(cut.from()))
                .put("meaning", cut.meaning());
        if (!cut.expects().isEmpty()) {
            putTexts(node, "expects", cut.expects());
        }
        return node;
    }

    private static ObjectNode section(Section section) {
        ObjectNode node = NODES.objectNode().put("code", section.code()).put("title", section.title());
        putText(node, "gloss", section.gloss());
        node.put("points", number(section.points())).put("weight", number(section.weight()));
        if (section.onTopWeight() != null) {
            node.put("on-top-weight", number(section.onTopWeight()));
        }
        ArrayNode groups = node.putArray("groups");
        for (Group group : section.groups()) {
            ArrayNode items = groups.addObject().put("title", group.title()).putArray("items");
            group.items().forEach(item -> items.add(item(item)));
        }
        return node;
    }

    private static ObjectNode item(Item item) {
        ObjectNode node = NODES.objectNode().put("code", item.code()).put("title", item.title());
        putText(node, "gloss", item.gloss());
        node.put("criterion", item.criterion()).put("points", number(item.points()));
        new ModeWriter().put(node, item.mode());
        putTexts(node, "check", item.check());
        ObjectNode evidence = node.putObject("evidence");
        putText(evidence, "papers", item.evidence().papers());
        evidence.put("photo", word(item.evidence().photo()));
        if (!(item.notApplicable() instanceof Applicability.WithReason)) {
            node.set("not-applicable", applicability(item.notApplicable()));
        }
        if (item.season() != null) {
            node.put("season", word(item.season()));
        }
        if (item.bonus() != null) {
            node.putObject("bonus")
                    .put("proof", item.bonus().proof())
                    .put("dated", item.bonus().dated());
        }
        putText(node, "note", item.note());
        Basis basis = item.basis();
        ObjectNode origins = node.putObject("basis")
                .put("indicator", word(basis.indicator()))
                .put("limit", word(basis.limit()))
                .put("criterion", word(basis.criterion()))
                .put("scoring", word(basis.scoring()));
        putText(origins, "note", basis.note());
        return node;
    }

    static JsonNode applicability(Applicability applicability) {
        return switch (applicability) {
            case Applicability.Never _ -> NODES.stringNode("never");
            case Applicability.WithReason _ -> NODES.stringNode("reason");
            case Applicability.When when -> {
                ObjectNode node = NODES.objectNode().put("when", when.when());
                if (when.without() != null) {
                    node.put("without", word(when.without()));
                }
                yield node;
            }
        };
    }

    private static ObjectNode veto(Veto veto) {
        ObjectNode node = NODES.objectNode().put("code", veto.code()).put("title", veto.title());
        node.set("effect", effect(veto.effect()));
        if (veto.survey() != null) {
            node.putObject("survey")
                    .put("question", veto.survey().question())
                    .put("below", veto.survey().below());
        }
        putText(node, "precedent", veto.precedent());
        return node;
    }

    private static JsonNode effect(Veto.Effect effect) {
        return switch (effect) {
            case Veto.Effect.NoStar _ -> NODES.stringNode("no-star");
            case Veto.Effect.None _ -> NODES.stringNode("none");
            case Veto.Effect.Cap(int stars) -> NODES.objectNode().put("cap", stars);
            case Veto.Effect.Down(int stars) -> NODES.objectNode().put("down", stars);
        };
    }

    static void putText(ObjectNode node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }

    static void putTexts(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }

    static BigDecimal number(Points points) {
        return new BigDecimal(points.brief());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
