package org.xingping.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xingping.journal.Line;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinesTest {
    private static final Stamp STAMP =
            new Stamp(Instant.parse("2025-07-15T02:00:00.123Z"), ZoneOffset.ofHoursMinutes(5, 30), "run-1", 1_234);
    private static final Person PERSON = new Person("p-1", "林晓");

    @Test
    void everyKindReadsBackAsItWasWritten() {
        assertThat(Samples.kinds().stream().map(Kind::getClass).distinct())
                .as("samples of every kind")
                .hasSize(Kind.class.getPermittedSubclasses().length - 1);
        for (Kind kind : Samples.kinds()) {
            readsBack(written(null, kind));
            readsBack(written("KF-02", kind));
        }
    }

    @Test
    void everyAnswerReadsBackAsItWasWritten() {
        assertThat(Samples.answers().stream().map(Answer::getClass).distinct())
                .as("samples of every answer")
                .hasSize(Answer.class.getPermittedSubclasses().length);
        for (Answer answer : Samples.answers()) {
            readsBack(written("KF-02", new Kind.Answered(answer)));
        }
    }

    private static void readsBack(Entry written) {
        Entry read = Lines.read(Lines.columns(written.line().text()));

        assertThat(read).isEqualTo(written);
        assertThat(read.line().hash()).isEqualTo(written.line().hash());
    }

    @Test
    void everyNumberInABodyIsADecimalString() {
        all().forEach(entry -> {
            JsonNode line = JsonMapper.shared().readTree(entry.line().text());
            assertThat(numbers(line.get("body"))).as(entry.line().text()).isEmpty();
            assertThat(entry.line().text()).doesNotContain("E+");
        });
        assertThat(written("KF-02", new Kind.Answered(new Answer.Value(new BigDecimal("27.50"), false)))
                        .line()
                        .text())
                .endsWith("\"body\":{\"is\":\"Value\",\"value\":\"27.50\",\"reported\":false}}");
    }

    private static List<JsonNode> numbers(JsonNode node) {
        return node.isNumber()
                ? List.of(node)
                : node.valueStream().flatMap(part -> numbers(part).stream()).toList();
    }

    @Test
    void aLineCarriesWhatTheDesignAsksFor() {
        Entry entry = Lines.write(
                "s-1", "c-1", 7, "e".repeat(64), STAMP, PERSON, "st-1", Deed.on("KF-02", new Kind.Flagged(true)));

        assertThat(entry.line().text())
                .isEqualTo("{\"v\":1,\"sheet\":\"s-1\",\"chain\":\"c-1\",\"seq\":7,\"prev\":\"" + "e".repeat(64)
                        + "\",\"at\":\"2025-07-15T02:00:00.123Z\",\"zone\":\"+05:30\",\"run\":\"run-1\",\"ms\":1234,"
                        + "\"person\":{\"id\":\"p-1\",\"name\":\"林晓\"},\"step\":\"st-1\",\"kind\":\"Flagged\","
                        + "\"item\":\"KF-02\",\"body\":{\"on\":true}}");
    }

    @Test
    void fieldsThisVersionDoesNotKnowArePassedOver() {
        all().forEach(entry -> {
            String more = entry.line()
                    .text()
                    .replaceFirst("\\{", "{\"later\":{\"deep\":[1,2]},")
                    .replace("\"body\":{}", "\"body\":{\"later\":\"x\"}")
                    .replaceFirst("\"body\":\\{\"", "\"body\":{\"later\":[\"x\"],\"");
            Entry read = Lines.read(Lines.columns(more));

            assertThat(read.kind()).isEqualTo(entry.kind());
            assertThat(read.line().text()).isEqualTo(more);
        });
    }

    @Test
    void aKindOrAnswerThisVersionDoesNotKnowIsKeptByteForByte() {
        String dreamt = written("KF-02", new Kind.Flagged(true)).line().text().replace("Flagged", "Dreamt");
        String bare = dreamt.replace(",\"body\":{\"on\":true}", "");
        String mood = written("KF-02", new Kind.Answered(new Answer.Clear()))
                .line()
                .text()
                .replace("Clear", "Mood");

        for (String text : List.of(dreamt, bare, mood)) {
            Entry read = Lines.read(Lines.columns(text));
            assertThat(read.kind()).isInstanceOf(Kind.Unknown.class);
            assertThat(read.critical()).isFalse();
            assertThat(read.line().text()).isEqualTo(text);
            assertThat(read.item()).isEqualTo("KF-02");
        }
    }

    @Test
    void aMarkOfALaterVersionLeavesItsLineUnknownWhateverFieldsItHas() {
        String line = written("KF-02", new Kind.PhotoMarked("ph-1", Samples.MARKS))
                .line()
                .text();
        String later =
                line.replaceFirst("\\{\"is\":\"Arrow\",\"at\":\"[^\"]*\"}", "{\"is\":\"Stamp\",\"where\":[1,2]}");

        assertThat(later).isNotEqualTo(line);
        assertThat(Lines.read(Lines.columns(later)).kind()).isEqualTo(new Kind.Unknown("PhotoMarked"));
    }

    @Test
    void anUnknownKindMayBeCritical() {
        String text = written(null, new Kind.Flagged(true))
                .line()
                .text()
                .replace("\"kind\":\"Flagged\"", "\"kind\":\"Dreamt\",\"critical\":true");

        assertThat(Lines.read(Lines.columns(text)).critical()).isTrue();
    }

    @Test
    void whatIsNoLineIsRefusedByOneException() {
        Random random = new Random(4_711);
        List<Entry> all = all().toList();
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            String text = mangled(all.get(random.nextInt(all.size())).line().text(), random);
            try {
                Lines.read(Lines.columns(text));
            } catch (IllegalArgumentException expected) {
                refused++;
            }
        }
        assertThat(refused).isBetween(5_000, 9_999);
    }

    @Test
    void numbersNobodyMeasuresAreRefusedBeforeTheyFillTheMemory() {
        String text = written("KF-03", new Kind.Answered(new Answer.Value(BigDecimal.ONE, false)))
                .line()
                .text();
        for (String number : List.of("1E+999999999", "1E-999999999", "9".repeat(19), "\"")) {
            String huge = text.replace("\"value\":\"1\"", "\"value\":\"" + number + "\"");
            assertThatThrownBy(() -> Lines.read(Lines.columns(huge)))
                    .as(number)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        String area =
                written(null, new Kind.Amended(Samples.FACTS, null)).line().text();
        String vast = area.replace("\"123456.70\"", "\"1E+999999999\"");
        assertThat(vast).isNotEqualTo(area);
        assertThatThrownBy(() -> Lines.read(Lines.columns(vast))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String mangled(String text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(4));
        String by = Arrays.asList("", "0", "\"", "{", "}", "-1", "null", ",", "1e9", "\u0000", "[]", "x", ":")
                .get(random.nextInt(13));
        return text.substring(0, at) + by + text.substring(to);
    }

    private static Stream<Entry> all() {
        return Stream.concat(
                Samples.kinds().stream().map(kind -> written("KF-02", kind)),
                Samples.answers().stream().map(answer -> written("KF-02", new Kind.Answered(answer))));
    }

    private static Entry written(@Nullable String item, Kind kind) {
        return Lines.write("s-1", "c-1", 1, Line.NONE, STAMP, PERSON, "st-1", new Deed(item, kind));
    }
}
