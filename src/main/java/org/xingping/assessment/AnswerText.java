package org.xingping.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xingping.checklist.Points;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer as JSON: its fields behind its name. Written by hand, for nothing else is written so often. */
final class AnswerText {
    private static final Map<String, Class<? extends Answer>> ANSWERS = Lines.named(Answer.class);
    private static final JsonStringEncoder QUOTES = JsonStringEncoder.getInstance();

    private AnswerText() {}

    static void write(StringBuilder json, Answer answer) {
        json.append("{\"is\":\"").append(answer.getClass().getSimpleName()).append('"');
        switch (answer) {
            case Answer.Unscored _, Answer.Clear _, Answer.NotClaimed _ -> {}
            case Answer.Level(int position) -> text(json, "position", String.valueOf(position));
            case Answer.Ticked(Set<Integer> met, Set<Integer> notApplicable) -> {
                numbers(json, "met", met);
                numbers(json, "notApplicable", notApplicable);
            }
            case Answer.Ratio(long part, long whole) -> {
                text(json, "part", String.valueOf(part));
                text(json, "whole", String.valueOf(whole));
            }
            case Answer.Value(BigDecimal value, boolean reported) -> {
                text(json, "value", value.toPlainString());
                truth(json, "reported", reported);
            }
            case Answer.Done(long done, long due, int days) -> {
                text(json, "done", String.valueOf(done));
                text(json, "due", String.valueOf(due));
                text(json, "days", String.valueOf(days));
            }
            case Answer.Counted(long count, boolean provided) -> {
                text(json, "count", String.valueOf(count));
                truth(json, "provided", provided);
            }
            case Answer.Decision(boolean yes) -> truth(json, "yes", yes);
            case Answer.Awarded(Points points) -> text(json, "points", points.toString());
            case Answer.NotApplicable(String reason) -> text(json, "reason", reason);
            case Answer.CouldNotAssess(String reason) -> text(json, "reason", reason);
        }
        json.append('}');
    }

    /** The answer; empty where this version does not know it. */
    static Optional<Answer> read(JsonNode json, JsonMapper mapper) {
        Class<? extends Answer> answer = ANSWERS.get(json.required("is").asString());
        return answer == null ? Optional.empty() : Optional.of(mapper.treeToValue(json, answer));
    }

    private static void text(StringBuilder json, String name, String value) {
        json.append(",\"").append(name).append("\":\"");
        QUOTES.quoteAsString(value, json);
        json.append('"');
    }

    private static void truth(StringBuilder json, String name, boolean value) {
        json.append(",\"").append(name).append("\":").append(value);
    }

    private static void numbers(StringBuilder json, String name, Set<Integer> values) {
        json.append(",\"").append(name).append("\":[");
        String between = "\"";
        for (int value : values) {
            json.append(between).append(value).append('"');
            between = ",\"";
        }
        json.append(']');
    }
}
