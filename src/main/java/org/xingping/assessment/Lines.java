package org.xingping.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.Points;
import org.xingping.journal.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lines as JSON texts: written once, read many times. Every number in a body is a decimal string, so that no reader in any
 * language can bend it; only a line's own counters are JSON integers. A kind or a field this version does not know is passed
 * over and kept.
 */
public final class Lines {
    /** The version of the line format. */
    public static final int FORMAT = 1;

    private static final Map<String, Class<? extends Kind>> KINDS = named(Kind.class);
    private static final JsonMapper JSON = mapper();
    private static final JsonStringEncoder QUOTES = JsonStringEncoder.getInstance();

    private Lines() {}

    /** Writes a line that follows {@code prev} in its chain. */
    public static Entry write(
            String sheet, String chain, long seq, String prev, Stamp stamp, Person person, String step, Deed deed) {
        StringBuilder json = new StringBuilder(1_024); // no tree, no generator: every answer waits for this
        json.append("{\"v\":").append(FORMAT);
        text(json, "sheet", sheet);
        text(json, "chain", chain);
        json.append(",\"seq\":").append(seq);
        text(json, "prev", prev);
        text(json, "at", stamp.at().toString());
        text(json, "zone", stamp.zone().getId());
        text(json, "run", stamp.run());
        json.append(",\"ms\":").append(stamp.elapsedMillis()).append(",\"person\":{\"id\":");
        quote(json, person.id());
        text(json, "name", person.name());
        json.append('}');
        text(json, "step", step);
        text(json, "kind", deed.kind().getClass().getSimpleName());
        if (deed.item() != null) {
            text(json, "item", deed.item());
        }
        json.append(",\"body\":");
        if (deed.kind() instanceof Kind.Answered(Answer answer)) {
            AnswerText.write(json, answer);
        } else if (deed.kind() instanceof Kind.PhotoMarked marked) {
            json.append(MarkText.write(marked));
        } else if (deed.kind() instanceof Kind.Signed signed) {
            json.append(InkText.write(signed));
        } else {
            json.append(JSON.writeValueAsString(deed.kind()));
        }
        json.append('}');
        return new Entry(
                new Line(sheet, chain, seq, prev, json.toString()),
                stamp,
                person,
                step,
                deed.item(),
                deed.kind(),
                false);
    }

    /** Reads a line; throws {@link IllegalArgumentException} where the text is no line of ours. */
    public static Entry read(Line line) {
        try {
            JsonNode root = JSON.readTree(line.text());
            JsonNode person = root.required("person");
            return new Entry(
                    line,
                    new Stamp(
                            Instant.parse(root.required("at").asString()),
                            ZoneOffset.of(root.required("zone").asString()),
                            root.required("run").asString(),
                            root.required("ms").asLong()),
                    new Person(
                            person.required("id").asString(),
                            person.required("name").asString()),
                    root.required("step").asString(),
                    root.has("item") ? root.get("item").asString() : null,
                    kind(root.required("kind").asString(), root.path("body")),
                    root.path("critical").asBoolean(false));
        } catch (JacksonException | DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "line " + line.seq() + " of chain " + line.chain() + " cannot be read", unreadable);
        }
    }

    /** The columns that stand beside a text, taken from the text itself. */
    public static Line columns(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            return new Line(
                    root.required("sheet").asString(),
                    root.required("chain").asString(),
                    root.required("seq").asLong(),
                    root.required("prev").asString(),
                    text);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("not a line", unreadable);
        }
    }

    private static void text(StringBuilder json, String name, String value) {
        json.append(",\"").append(name).append("\":");
        quote(json, value);
    }

    private static void quote(StringBuilder json, String value) {
        json.append('"');
        QUOTES.quoteAsString(value, json);
        json.append('"');
    }

    private static Kind kind(String name, JsonNode body) {
        Class<? extends Kind> type = KINDS.get(name);
        if (type == null || type == Kind.Unknown.class) {
            return new Kind.Unknown(name);
        }
        if (type == Kind.Answered.class) {
            return AnswerText.read(body, JSON).<Kind>map(Kind.Answered::new).orElse(new Kind.Unknown(name));
        }
        if (type == Kind.Decided.class
                && AnswerText.read(body.required("answer"), JSON).isEmpty()) {
            return new Kind.Unknown(name);
        }
        if (type == Kind.Remarked.class
                && body.has("proposed")
                && AnswerText.read(body.get("proposed"), JSON).isEmpty()) {
            return new Kind.Unknown(name);
        }
        if (type == Kind.PhotoMarked.class) {
            return MarkText.read(body).<Kind>map(marked -> marked).orElse(new Kind.Unknown(name));
        }
        if (type == Kind.Signed.class) {
            return InkText.read(body).<Kind>map(signed -> signed).orElse(new Kind.Unknown(name));
        }
        return JSON.treeToValue(body, type);
    }

    @SuppressWarnings("unchecked")
    static <T> Map<String, Class<? extends T>> named(Class<T> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .map(type -> (Class<? extends T>) type)
                .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));
    }

    private static JsonMapper mapper() {
        SimpleModule values = new SimpleModule("values");
        values.addSerializer(Points.class, new ValueSerializer<Points>() {
            @Override
            public void serialize(Points value, JsonGenerator json, SerializationContext context) {
                json.writeString(value.toString());
            }
        });
        values.addDeserializer(Points.class, new ValueDeserializer<Points>() {
            @Override
            public @Nullable Points deserialize(JsonParser json, DeserializationContext context) {
                return Points.of(json.getString());
            }
        });
        values.addSerializer(Answer.class, new ValueSerializer<Answer>() {
            @Override
            public void serialize(Answer value, JsonGenerator json, SerializationContext context) {
                StringBuilder text = new StringBuilder();
                AnswerText.write(text, value);
                json.writeRawValue(text.toString());
            }
        });
        values.addDeserializer(Answer.class, new ValueDeserializer<Answer>() {
            @Override
            public @Nullable Answer deserialize(JsonParser json, DeserializationContext context) {
                return AnswerText.read(json.readValueAsTree(), JSON)
                        .orElseThrow(() -> new IllegalArgumentException("an answer that is not known"));
            }
        });
        JsonFactory limits = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(32)
                        .maxStringLength(200_000)
                        .maxNumberLength(40)
                        .build())
                .build();
        JsonMapper.Builder mapper = JsonMapper.builder(limits).addModule(values);
        for (Class<?> number : List.of(BigDecimal.class, Integer.class, int.class, Long.class, long.class)) {
            mapper.withConfigOverride(
                    number, override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)));
        }
        return mapper.changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
