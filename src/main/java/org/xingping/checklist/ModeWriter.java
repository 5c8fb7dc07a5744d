package org.xingping.checklist;

import static org.xingping.checklist.ChecklistWriter.NODES;
import static org.xingping.checklist.ChecklistWriter.applicability;
import static org.xingping.checklist.ChecklistWriter.number;
import static org.xingping.checklist.ChecklistWriter.putText;
import static org.xingping.checklist.ChecklistWriter.putTexts;

import org.xingping.checklist.ScoringMode.Due;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts an item's scoring mode under its key. */
final class ModeWriter {
    void put(ObjectNode item, ScoringMode mode) {
        switch (mode) {
            case ScoringMode.Deduction deduction -> put(item.putObject("deduction"), deduction);
            case ScoringMode.Levels levels -> put(item.putObject("graded"), levels);
            case ScoringMode.Elements elements -> put(item.putObject("graded"), elements);
            case ScoringMode.Measured measured -> {
                ObjectNode node = item.putObject("measured")
                        .put("unit", measured.unit())
                        .put("entered-as", measured.asRatio() ? "ratio" : "value");
                putText(node, "part", measured.part());
                putText(node, "whole", measured.whole());
                put(node, measured.bands());
            }
            case ScoringMode.Rate rate -> {
                ObjectNode node = item.putObject("rate").put("unit", rate.unit());
                put(node, rate.due());
                if (rate.days() != null) {
                    node.put("days", rate.days());
                }
                put(node, rate.bands());
            }
            case ScoringMode.Count count -> {
                ObjectNode node = item.putObject("count").put("unit", count.unit());
                put(node, count.bands());
                if (count.provided() != null) {
                    node.putObject("provided")
                            .put("title", count.provided().title())
                            .put("otherwise-at-most", count.provided().otherwiseAtMost());
                }
            }
            case ScoringMode.YesNo yesNo -> putText(item.putObject("yes-no"), "when", yesNo.when());
            case ScoringMode.Survey survey ->
                put(item.putObject("survey").put("question", survey.question()), survey.bands());
        }
    }

    private static void put(ObjectNode node, ScoringMode.Deduction deduction) {
        ArrayNode kinds = node.putArray("kinds");
        for (ScoringMode.FindingKind kind : deduction.kinds()) {
            ObjectNode entry = kinds.addObject()
                    .put("code", kind.code())
                    .put("title", kind.title())
                    .put("minus", number(kind.minus()))
                    .put("unit", kind.unit());
            if (!kind.phrases().isEmpty()) {
                putTexts(entry, "phrases", kind.phrases());
            }
        }
        putText(node, "zero-line", deduction.zeroLine());
    }

    private static void put(ObjectNode node, ScoringMode.Levels mode) {
        ArrayNode levels = node.putArray("levels");
        for (ScoringMode.Level level : mode.levels()) {
            ObjectNode entry = levels.addObject().put("title", level.title()).put("earns", level.earns());
            putText(entry, "anchor", level.anchor());
        }
    }

    private static void put(ObjectNode node, ScoringMode.Elements mode) {
        ArrayNode elements = node.putArray("elements");
        mode.elements().forEach(element -> elements.add(element(element)));
        ArrayNode earns = node.putArray("earns");
        mode.earns().forEach(earns::add);
        putText(node, "zero-line", mode.zeroLine());
    }

    private static JsonNode element(ScoringMode.Element element) {
        if (element.notApplicable() instanceof Applicability.Never) {
            return NODES.stringNode(element.title());
        }
        ObjectNode node = NODES.objectNode().put("title", element.title());
        node.set("not-applicable", applicability(element.notApplicable()));
        return node;
    }

    private static void put(ObjectNode node, Due due) {
        switch (due) {
            case Due.EveryHours(int hours) -> node.put("every-hours", hours);
            case Due.PerDay(int times) -> node.put("per-day", times);
            case Due.InPeriod(int times) -> node.put("due", times);
            case Due.ByPlan _ -> {}
        }
    }

    private static void put(ObjectNode node, Bands bands) {
        ArrayNode array = node.putArray("bands");
        String bound = bands.direction() == Bands.Direction.AT_LEAST ? "at-least" : "at-most";
        bands.bands().forEach(band -> array.addObject().put(bound, band.bound()).put("earns", band.earns()));
        array.addObject().put("otherwise", bands.otherwise());
    }
}
