package org.xingping.checklist;

import static org.xingping.checklist.ChecklistReader.applicability;
import static org.xingping.checklist.ChecklistReader.decimal;
import static org.xingping.checklist.ChecklistReader.list;
import static org.xingping.checklist.ChecklistReader.points;
import static org.xingping.checklist.ChecklistReader.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.ScoringMode.Due;
import tools.jackson.databind.JsonNode;

/** The one scoring mode an item's node carries, told by its key. */
final class ModeReader {
    /** The keys of the seven modes, in the order a person is told them. */
    static final List<String> KEYS = List.of("deduction", "graded", "measured", "rate", "count", "yes-no", "survey");

    ScoringMode mode(JsonNode item) {
        for (String key : KEYS) {
            JsonNode mode = item.get(key);
            if (mode != null) {
                return mode(key, mode);
            }
        }
        throw new IllegalArgumentException("no scoring mode: " + item.path("code"));
    }

    private ScoringMode mode(String key, JsonNode mode) {
        return switch (key) {
            case "deduction" ->
                new ScoringMode.Deduction(list(mode.required("kinds"), this::kind), text(mode, "zero-line"));
            case "graded" -> graded(mode);
            case "measured" ->
                new ScoringMode.Measured(
                        text(mode.required("unit")),
                        text(mode.required("entered-as")).equals("ratio"),
                        text(mode, "part"),
                        text(mode, "whole"),
                        bands(mode));
            case "rate" ->
                new ScoringMode.Rate(due(mode), number(mode, "days"), text(mode.required("unit")), bands(mode));
            case "count" -> new ScoringMode.Count(text(mode.required("unit")), bands(mode), provided(mode));
            case "yes-no" -> new ScoringMode.YesNo(text(mode, "when"));
            default -> new ScoringMode.Survey(text(mode.required("question")), bands(mode));
        };
    }

    private ScoringMode.FindingKind kind(JsonNode node) {
        return new ScoringMode.FindingKind(
                text(node.required("code")),
                text(node.required("title")),
                points(node.required("minus")),
                text(node.required("unit")),
                list(node.path("phrases"), ChecklistReader::text));
    }

    private ScoringMode graded(JsonNode mode) {
        JsonNode levels = mode.get("levels");
        return levels != null
                ? new ScoringMode.Levels(list(levels, this::level))
                : new ScoringMode.Elements(
                        list(mode.required("elements"), this::element),
                        list(mode.required("earns"), JsonNode::intValue),
                        text(mode, "zero-line"));
    }

    private ScoringMode.Level level(JsonNode node) {
        return new ScoringMode.Level(
                text(node.required("title")), node.required("earns").intValue(), text(node, "anchor"));
    }

    /** A plain text is an element that may never be 不适用: only what the standard lets out is out. */
    private ScoringMode.Element element(JsonNode node) {
        Applicability unsaid = new Applicability.Never();
        return node.isString()
                ? new ScoringMode.Element(node.stringValue(), unsaid)
                : new ScoringMode.Element(
                        text(node.required("title")), applicability(node.get("not-applicable"), unsaid));
    }

    private static Due due(JsonNode mode) {
        Integer hours = number(mode, "every-hours");
        Integer perDay = number(mode, "per-day");
        Integer inPeriod = number(mode, "due");
        if (hours != null) {
            return new Due.EveryHours(hours);
        }
        if (perDay != null) {
            return new Due.PerDay(perDay);
        }
        return inPeriod == null ? new Due.ByPlan() : new Due.InPeriod(inPeriod);
    }

    private static ScoringMode.@Nullable Provided provided(JsonNode mode) {
        JsonNode node = mode.get("provided");
        return node == null
                ? null
                : new ScoringMode.Provided(
                        text(node.required("title")),
                        node.required("otherwise-at-most").intValue());
    }

    private static Bands bands(JsonNode mode) {
        List<Bands.Band> bands = new ArrayList<>();
        Bands.Direction direction = Bands.Direction.AT_LEAST;
        int otherwise = 0;
        for (JsonNode band : mode.required("bands")) {
            if (band.has("otherwise")) {
                otherwise = band.required("otherwise").intValue();
            } else {
                direction = band.has("at-most") ? Bands.Direction.AT_MOST : Bands.Direction.AT_LEAST;
                String bound = direction == Bands.Direction.AT_MOST ? "at-most" : "at-least";
                bands.add(new Bands.Band(
                        decimal(band.required(bound)), band.required("earns").intValue()));
            }
        }
        return new Bands(direction, bands, otherwise);
    }

    private static @Nullable Integer number(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null ? null : value.intValue();
    }
}
