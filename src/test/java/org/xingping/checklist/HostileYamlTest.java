package org.xingping.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xingping.text.Messages;
import org.xingping.text.Problem;

/** Whatever comes from a stick ends in a sentence, and soon. */
class HostileYamlTest {
    private static final String SHIPPED = ChecklistYaml.shipped().text();

    private static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("lists in lists", "[".repeat(10_000), "层次过多"),
                Arguments.of("closed lists in lists", "[".repeat(10_000) + "]".repeat(10_000), "层次过多"),
                Arguments.of("dashes", "- ".repeat(10_000) + "x", "层次过多"),
                Arguments.of("maps in maps", "{a: ".repeat(10_000), "层次过多"),
                Arguments.of("indented maps", indented(500), "层次过多"),
                Arguments.of("question marks", "? ".repeat(10_000), "应为名称"),
                Arguments.of("most brackets", "[".repeat(ChecklistYaml.MOST_CHARACTERS), "层次过多"),
                Arguments.of("a bomb of references", bomb(), "不支持引用*"),
                Arguments.of("a reference to itself", "a: &a [*a]", "不支持引用*a"),
                Arguments.of("a long number", "format: 1e999999999", "不是普通数字"),
                Arguments.of("many digits", "format: " + "9".repeat(900_000), "不是普通数字"),
                Arguments.of("a class", "!!javax.script.ScriptEngineManager [x]", "不支持标记"),
                Arguments.of("a long name", "a".repeat(900_000) + ": 1", ""),
                Arguments.of(
                        "a long text", SHIPPED.replace("title: 客服服务", "title: " + "长".repeat(900_000)), "1到2000个字"),
                Arguments.of("nothing", "", "文件是空的"),
                Arguments.of("only a comment", "# 评价标准\n", "文件是空的"),
                Arguments.of("a number", "42", "文件：现为42"),
                Arguments.of("a half of a character", "title: \uD800", "U+D800"),
                Arguments.of("not text at all", "PK\u0003\u0004\u0000\u0000", "U+0003"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void itEndsInASentence(String name, String text, String sentence) {
        List<ChecklistFault> faults =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ChecklistCheck.problems(text), name);

        assertThat(faults).isNotEmpty();
        assertThat(worded(faults)).contains(sentence).hasSizeLessThan(200_000);
        assertThatThrownBy(() -> ChecklistYaml.readChecked(text)).isInstanceOf(Problem.class);
        readOrRefuse(text);
    }

    @Test
    void fiftyMegabytesAreRefusedInOneSentenceWithoutBeingRead() {
        String text = "title: " + "x".repeat(50_000_000);

        assertThatThrownBy(() -> ChecklistYaml.readChecked(text))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(Messages.in(Locale.CHINA).word(problem))
                                .isEqualTo("评价标准的文件太大，共50000007个字符，最多1000000个，请确认没有选错文件"));
        assertThat(ChecklistCheck.problems(text))
                .singleElement()
                .satisfies(
                        fault -> assertThat(worded(List.of(fault))).isEqualTo("第1行第1列：文件太大，共50000007个字符；最多1000000个"));
        assertThatThrownBy(() -> ChecklistYaml.read(text)).isInstanceOf(Problem.class);
    }

    @Test
    void aThousandMistakesAreCutOffAndCounted() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            text.append("k").append(i).append(": 1\n");
        }

        List<ChecklistFault> faults = ChecklistCheck.problems(text.toString());

        assertThat(faults).hasSize(501);
        assertThat(worded(List.of(faults.getLast()))).contains("另有510处错误未列出");
    }

    /** Characters and lines of the shipped text lost, doubled, swapped: always faults or nothing, never another failure. */
    @Test
    void aTextDamagedAnywhereIsToldApartFromADefect() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String[] pieces = {
            "", ":", ": ", "\n", " ", "-", "[", "]", "{", "}", "\"", "'", "#", "0", "-1", "x", "*a", "&a ", "~", "null",
            "%"
        };
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder(SHIPPED);
            for (int cuts = 1 + random.nextInt(5); cuts > 0; cuts--) {
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + random.nextInt(1 + (random.nextInt(4) == 0 ? 400 : 4)));
                text.replace(from, to, pieces[random.nextInt(pieces.length)]);
            }
            List<ChecklistFault> faults = ChecklistCheck.problems(text.toString());
            assertThat(worded(faults)).as("seed %d", seed).doesNotContain("{0}", "null，");
            if (faults.isEmpty()) {
                assertThat(ChecklistYaml.read(text.toString()).checklist().items())
                        .as("seed %d", seed)
                        .isNotEmpty();
            } else {
                readOrRefuse(text.toString());
            }
        }
    }

    /** Reading does not check, but what it cannot read it calls damaged. */
    private static void readOrRefuse(String text) {
        try {
            ChecklistYaml.read(text);
        } catch (Problem problem) {
            assertThat(problem.key()).isEqualTo("problem.checklist.damaged");
        }
    }

    private static String worded(List<ChecklistFault> faults) {
        Messages chinese = Messages.in(Locale.CHINA);
        return String.join(
                "\n",
                faults.stream()
                        .map(ChecklistFault::detail)
                        .map(detail -> chinese.get(detail.key(), detail.args().toArray()))
                        .toList());
    }

    private static String indented(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.toString();
    }

    /** Ten to the tenth texts, were they followed. */
    private static String bomb() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 20; i++) {
            text.append("a%d: &a%d [%s*a%d]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9), i - 1));
        }
        return text.toString();
    }
}
