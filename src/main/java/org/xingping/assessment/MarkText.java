package org.xingping.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xingping.photo.Mark;
import org.xingping.photo.Mark.Spot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Marks as they stand in a line: spots as {@code "x,y"}, several of them with blanks between, for a hand draws hundreds. */
final class MarkText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private MarkText() {}

    /** The body of a {@link Kind.PhotoMarked}. */
    static String write(Kind.PhotoMarked marked) {
        ObjectNode body = JSON.createObjectNode();
        body.put("photo", marked.photo());
        ArrayNode marks = body.putArray("marks");
        for (Mark mark : marked.marks()) {
            ObjectNode node = marks.addObject().put("is", mark.getClass().getSimpleName());
            switch (mark) {
                case Mark.Arrow(Spot from, Spot to) -> spots(node, from, to);
                case Mark.Box(Spot one, Spot other) -> spots(node, one, other);
                case Mark.Ellipse(Spot one, Spot other) -> spots(node, one, other);
                case Mark.Blur(Spot one, Spot other) -> spots(node, one, other);
                case Mark.Line(List<Spot> spots) -> spots(node, spots.toArray(Spot[]::new));
                case Mark.Text(Spot at, String words) -> spots(node, at).put("words", words);
                case Mark.Numeral(Spot at, int value) -> spots(node, at).put("value", String.valueOf(value));
            }
        }
        return JSON.writeValueAsString(body);
    }

    /** Empty where a mark is of a sort this version does not know; then nothing of the line is understood. */
    static Optional<Kind.PhotoMarked> read(JsonNode body) {
        List<Mark> marks = new ArrayList<>();
        for (JsonNode node : body.required("marks")) {
            Optional<Mark> mark = mark(node);
            if (mark.isEmpty()) {
                return Optional.empty();
            }
            marks.add(mark.get());
        }
        return Optional.of(new Kind.PhotoMarked(body.required("photo").asString(), marks));
    }

    private static Optional<Mark> mark(JsonNode node) {
        return switch (node.required("is").asString()) {
            case "Arrow" -> Optional.of(new Mark.Arrow(first(node), last(node)));
            case "Box" -> Optional.of(new Mark.Box(first(node), last(node)));
            case "Ellipse" -> Optional.of(new Mark.Ellipse(first(node), last(node)));
            case "Blur" -> Optional.of(new Mark.Blur(first(node), last(node)));
            case "Line" -> Optional.of(new Mark.Line(spots(node)));
            case "Text" ->
                Optional.of(new Mark.Text(first(node), node.required("words").asString()));
            case "Numeral" ->
                Optional.of(new Mark.Numeral(
                        first(node), Integer.parseInt(node.required("value").asString())));
            default -> Optional.empty(); // which fields it has, only a later version knows
        };
    }

    private static Spot first(JsonNode node) {
        return spots(node).getFirst();
    }

    private static Spot last(JsonNode node) {
        return spots(node).getLast();
    }

    private static ObjectNode spots(ObjectNode node, Spot... spots) {
        return node.put(
                "at",
                List.of(spots).stream().map(spot -> spot.x() + "," + spot.y()).collect(Collectors.joining(" ")));
    }

    private static List<Spot> spots(JsonNode node) {
        List<Spot> spots = new ArrayList<>();
        for (String spot : node.required("at").asString().split(" ", -1)) {
            int comma = spot.indexOf(',');
            if (comma < 0) {
                throw new IllegalArgumentException("not a spot: " + spot);
            }
            spots.add(
                    new Spot(Integer.parseInt(spot.substring(0, comma)), Integer.parseInt(spot.substring(comma + 1))));
        }
        return spots;
    }
}
