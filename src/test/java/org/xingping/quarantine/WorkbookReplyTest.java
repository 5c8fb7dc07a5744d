package org.xingping.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** What a child says of a workbook is as foreign as the workbook. */
class WorkbookReplyTest {
    private static final Difference PLAIN = new Difference(new Place.Area("客服服务", "J5"), Aspect.VALUE, "1", "1.5");
    private static final Launch ROGUE = new Launch(RogueWorker.class.getName(), 32, true);

    @TempDir
    private Path folder;

    @Test
    void whatASoundChildSaysArrives() throws IOException {
        WorkbookReply compared = new WorkbookReply.Compared(
                List.of(
                        PLAIN,
                        new Difference(new Place.Sheet("封面"), Aspect.HIDDEN, "visible", "hidden"),
                        new Difference(new Place.Area("a", "5:7"), Aspect.HIDDEN, "", ""),
                        new Difference(new Place.Area("a", "C:D"), Aspect.HIDDEN, "", ""),
                        new Difference(new Place.Part("xl/vbaProject.bin"), Aspect.ACTIVE, "", "x")),
                true);
        WorkbookReply refused = new WorkbookReply.Refused(true, NoWorkbook.PASSWORD);

        assertThat(read(said(compared))).isEqualTo(compared);
        assertThat(read(said(refused))).isEqualTo(refused);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void nonsenseIsNotBelieved(String what, byte[] said) {
        assertThatThrownBy(() -> read(said)).as(what).isInstanceOf(IOException.class);
    }

    static Stream<Arguments> nonsense() throws IOException {
        return Stream.of(
                Arguments.of("no such answer", new byte[] {7}),
                Arguments.of("silence", new byte[0]),
                Arguments.of("no reason", new byte[] {1, 0, 0, 1, 'X'}),
                Arguments.of("too many", said(new WorkbookReply.Compared(Collections.nCopies(501, PLAIN), false))),
                Arguments.of("more than none", said(new WorkbookReply.Compared(List.of(), true))),
                Arguments.of("cut off", cut(said(new WorkbookReply.Compared(List.of(PLAIN), false)))),
                Arguments.of("a text too long", said("1".repeat(161), "J5")),
                Arguments.of("a text with a command", said("\u001B[2J", "J5")),
                Arguments.of("a text that runs backwards", said("\u202E99", "J5")),
                Arguments.of("lines", said("1\n2", "J5")),
                Arguments.of("half a letter", said("\uD800", "J5")),
                Arguments.of("no address", said("1", "J5!")),
                Arguments.of("an address without end", said("1", "J" + "5".repeat(99))));
    }

    @Test
    void textsAreShownWithoutWhatHasNoInk() {
        assertThat(WorkbookReply.shown("好\n\u202E\u0007\uD800评")).isEqualTo("好⏎\uFFFD\uFFFD\uFFFD评");
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(200); length > 0; length--) {
                text.append((char) random.nextInt(0x10000));
                text.append(random.nextBoolean() ? "\uD83D\uDE00" : "");
            }
            String shown = WorkbookReply.shown(text.toString());
            assertThat(shown).hasSizeLessThanOrEqualTo(WorkbookReply.MOST_TEXT);
            assertThat(WorkbookReply.shown(shown)).isEqualTo(shown);
        }
    }

    @Test
    void aChildThatWasTakenOverIsNotBelievedNorWaitedFor() throws IOException {
        Path answer = Files.write(folder.resolve("answer"), said("\u202E99", "J5"));
        Path ours = Files.createFile(folder.resolve("ours.xlsx"));
        Limits limits = new Limits(Duration.ofMillis(1_500), Duration.ofSeconds(30));

        assertThat(problem(answer, ours, Limits.USUAL)).isEqualTo("problem.workbook.crashed");
        assertThat(problem(Files.writeString(folder.resolve("die"), "x"), ours, Limits.USUAL))
                .isEqualTo("problem.workbook.crashed");
        assertThat(problem(Files.writeString(folder.resolve("sleep"), "x"), ours, limits))
                .isEqualTo("problem.workbook.slow");
    }

    private static String problem(Path foreign, Path ours, Limits limits) {
        try {
            return new Workbooks(ROGUE, limits)
                    .compare(ours, foreign, Progress.UNSEEN)
                    .toString();
        } catch (Problem problem) {
            return problem.key();
        }
    }

    private static byte[] cut(byte[] said) {
        return Arrays.copyOf(said, said.length - 3);
    }

    private static byte[] said(String text, String address) throws IOException {
        return said(new WorkbookReply.Compared(
                List.of(new Difference(new Place.Area("a", address), Aspect.VALUE, text, "")), false));
    }

    private static byte[] said(WorkbookReply reply) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        reply.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static WorkbookReply read(byte[] bytes) throws IOException {
        return WorkbookReply.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
