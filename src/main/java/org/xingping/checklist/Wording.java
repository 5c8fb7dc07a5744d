package org.xingping.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.xingping.text.Problem.Detail;
import tools.jackson.databind.JsonNode;

/** Says what was found and, from the schema, what is allowed there. */
final class Wording {
    private static final int LONGEST = 40;

    private Wording() {}

    /** What stands there, shortened. */
    static Object found(JsonNode node) {
        if (node.isNull()) {
            return new Detail("checklist.found.nothing");
        }
        if (node.isArray()) {
            return new Detail("checklist.found.list", String.valueOf(node.size()));
        }
        return node.isObject() ? new Detail("checklist.found.entries") : brief(node.asString());
    }

    static String brief(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** What the rule of the schema asks for. {@code name} is the name under which the schema defines it. */
    static Object allowed(String name, JsonNode rule) {
        return switch (name) {
            case "text" -> new Detail("checklist.allowed.text", text(rule, "maxLength"));
            case "edition" -> new Detail("checklist.allowed.edition", text(rule, "maxLength"));
            case "id", "question" -> new Detail("checklist.allowed.id");
            case "section-code" -> new Detail("checklist.allowed.section.code");
            case "item-code" -> new Detail("checklist.allowed.item.code");
            case "veto-code" -> new Detail("checklist.allowed.veto.code");
            case "kind-code" -> new Detail("checklist.allowed.kind.code");
            case "applicability" -> new Detail("checklist.allowed.applicability");
            case "effect" -> new Detail("checklist.allowed.effect");
            case "points" -> new Detail("checklist.allowed.points", text(rule, "maximum"));
            default -> allowed(rule);
        };
    }

    private static Object allowed(JsonNode rule) {
        if (rule.has("enum")) {
            return names(rule.path("enum").values());
        }
        if (rule.has("const")) {
            return text(rule, "const");
        }
        return switch (rule.path("type").asString("")) {
            case "integer" -> new Detail("checklist.allowed.whole", text(rule, "minimum"), text(rule, "maximum"));
            case "number" -> new Detail("checklist.allowed.number", text(rule, "minimum"), text(rule, "maximum"));
            case "boolean" -> "true / false";
            case "array" -> new Detail("checklist.allowed.list", text(rule, "minItems"), text(rule, "maxItems"));
            default -> new Detail("checklist.allowed.entries");
        };
    }

    private static String names(Iterable<JsonNode> nodes) {
        List<String> names = new ArrayList<>();
        nodes.forEach(node -> names.add(node.asString()));
        return String.join(" / ", names);
    }

    private static String text(JsonNode rule, String keyword) {
        JsonNode value = rule.path(keyword);
        return value.isNumber() ? new BigDecimal(value.asString()).toPlainString() : value.asString("");
    }
}
