package org.xingping.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing is said without words, no words lie about unsaid, and both languages say the same. */
class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/xingping/text");

    @Test
    void codeAndBothLanguagesAgree() throws IOException {
        Words words = Words.of(
                Sources.java("src/main/java").values(),
                bundle(Sources.text(BUNDLES.resolve("messages.properties"))),
                bundle(Sources.text(BUNDLES.resolve("messages_en.properties"))));

        List<String> wrong = words.wrong(enums());
        assertThat(wrong).as(() -> "\n" + String.join("\n", wrong)).isEmpty();
    }

    @Test
    void everyMessageIsAPatternThatReads() throws IOException {
        for (String file : List.of("messages.properties", "messages_en.properties")) {
            bundle(Sources.text(BUNDLES.resolve(file)))
                    .forEach((key, text) -> assertThatCode(() -> new MessageFormat(text))
                            .as(key)
                            .doesNotThrowAnyException());
        }
    }

    @Test
    void noMessageIsSaidTwice() throws IOException {
        for (String file : List.of("messages.properties", "messages_en.properties")) {
            assertThat(doubled(Sources.text(BUNDLES.resolve(file)))).as(file).isEmpty();
        }
        assertThat(doubled("""
            desk.title = 评分
            desk.late : 迟
            desk.title=打分
            # desk.late = 晚
            desk\\
                .late 晚
            """)).containsExactly("desk.title", "desk.late");
    }

    @Test
    void everyMistakeIsCaught() throws IOException {
        String code = """
            messages.get("desk.title"); messages.get("desk.missing"); throw new Problem(
                    "problem.gone", 1);
            String chosen = late ? "desk.late" : "desk.title"; messages.get("enum.Season." + season.name());
            System.getProperty("user.home"); messages.get("desk.differs", 1, 2);
            """;
        Map<String, String> chinese = bundle("""
            desk.title = 评分
            desk.unused = 无人用
            desk.differs = {0} 和 {1}
            enum.Season.SPRING = 春
            enum.Season.MONSOON = 雨季
            """);
        Map<String, String> english = bundle("""
            desk.title = Inspector's desk
            desk.unused = unused
            desk.differs = {0}
            desk.extra = extra
            enum.Season.MONSOON = monsoon
            """);

        List<String> wrong =
                Words.of(List.of(code), chinese, english).wrong(Map.of("Season", List.of("SPRING", "SUMMER")));

        assertThat(wrong)
                .containsExactlyInAnyOrder(
                        "add to messages.properties: desk.missing = ",
                        "add to messages.properties: desk.late = ",
                        "add to messages.properties: problem.gone = ",
                        "write '' for ': desk.title",
                        "remove, nothing says it: desk.unused",
                        "give both languages the same placeholders: desk.differs",
                        "add to messages_en.properties: enum.Season.SPRING = ",
                        "add to messages.properties or remove from messages_en.properties: desk.extra",
                        "add to both: enum.Season.SUMMER = ",
                        "remove, no such constant: enum.Season.MONSOON");
    }

    @Test
    void agreementIsNotDisturbed() throws IOException {
        Map<String, String> bundle = bundle("desk.title = {0}\nenum.Season.SPRING = x");

        assertThat(Words.of(List.of("get(\"desk.title\") \"enum.Season.\" + x"), bundle, bundle)
                        .wrong(Map.of("Season", List.of("SPRING"))))
                .isEmpty();
    }

    private static SortedMap<String, String> bundle(String text) throws IOException {
        Properties read = new Properties();
        read.load(new StringReader(text));
        SortedMap<String, String> words = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        return words;
    }

    private static List<String> doubled(String text) throws IOException {
        Repeated repeated = new Repeated();
        repeated.load(new StringReader(text));
        return repeated.keys;
    }

    /** Of two messages with one key {@link Properties} keeps the last in silence; this one remembers that there were two. */
    private static final class Repeated extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient List<String> keys = new ArrayList<>();

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            Object before = super.put(key, value);
            if (before != null) {
                keys.add(String.valueOf(key));
            }
            return before;
        }
    }

    /** All enums of the program by simple name; two of one name would be told apart by nobody. */
    private static Map<String, List<String>> enums() {
        Map<String, List<String>> enums = new HashMap<>();
        Stream<JavaClass> types = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.xingping").stream()
                        .filter(JavaClass::isEnum);
        types.forEach(type -> enums.merge(
                type.getSimpleName(),
                type.getEnumConstants().stream().map(JavaEnumConstant::name).toList(),
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        return enums;
    }
}
