package org.xingping.ime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Entry;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;

/** Run by {@code .ci/checks.d/30-typed-chinese.sh}, which brings what it needs. */
class TypedChineseCheck {
    /** The letters that are commands on a row, and digits that are answers there. */
    private static final String COMMANDS = "fxdgncmyterbkvu0123";

    @TempDir
    Path folder;

    @BeforeAll
    static void wakeInputMethod() {
        Typist.wakeInputMethod();
    }

    @Test
    void typedChineseArrivesWholeAndScoresNothing() {
        onDesk(desk -> {
            List<String> pieces = write(desk);

            assertNotesOnly(desk.stored(), desk.item());
            assertWhole(desk.stored(), desk.item(), pieces);

            Display.press("f"); // the same letter on the row is a command all the while
            desk.stored("an answer", sheet -> sheet.state(desk.item()) == ItemState.ANSWERED);
            assertThat(desk.reread().note(desk.item().code())).isEqualTo(String.join("", pieces));
        });
    }

    @Test
    void commandsAndStoringThatDoNotAskWhatIsBeingTypedAreCaught() {
        onDesk(desk -> {
            desk.answerWhereverOneTypes();
            desk.storeEveryChange();
            List<String> pieces = write(desk);

            assertThatThrownBy(() -> assertNotesOnly(desk.stored(), desk.item()))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Answered");
            assertThatThrownBy(() -> assertWhole(desk.stored(), desk.item(), pieces))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("half a word");
        });
    }

    private void onDesk(Consumer<OpenDesk> work) {
        try (OpenDesk desk = new OpenDesk(folder.resolve("workspace"))) {
            try {
                work.accept(desk);
            } catch (AssertionError | RuntimeException failure) {
                Display.photograph("typed-chinese");
                throw failure;
            }
        }
    }

    /** Writes a note as a person does, with pauses between words and within one; says what was written, piece by piece. */
    private static List<String> write(OpenDesk desk) {
        Waiting.until("the row", desk::isRowFocused);
        Display.press("n", "the note", desk::isNoteFocused);
        Typist typist = new Typist(desk.noteField());
        typist.compose("nihao");
        typist.choose(1);
        desk.stored("the first word", sheet -> sheet.note(desk.item().code()).startsWith("你好"));
        typist.compose("shi");
        typist.hesitate();
        typist.compose("yong");
        typist.choose(2);
        typist.plain("12");
        for (String word : List.of("lvse", "bumen", "geren", "fuwu")) {
            typist.compose(word);
            typist.choose(1);
        }
        typist.compose("xuyao");
        typist.choose(2);
        typist.turn();
        typist.plain(COMMANDS);
        typist.turn();
        typist.compose("d");
        typist.giveUp();
        assertThat(desk.isNoteFocused()).as("still in the note").isTrue();
        typist.compose("tingche");
        typist.choose(1);
        Display.press("Escape", "the row again", desk::isRowFocused);
        return typist.pieces();
    }

    private static void assertNotesOnly(Sheet sheet, Item item) {
        assertThat(afterTheFirst(sheet)).allSatisfy(entry -> {
            assertThat(entry.kind()).isInstanceOf(Kind.Noted.class);
            assertThat(entry.item()).isEqualTo(item.code());
        });
        assertThat(sheet.state(item)).isEqualTo(ItemState.OPEN);
    }

    private static void assertWhole(Sheet sheet, Item item, List<String> pieces) {
        String whole = String.join("", pieces);
        assertThat(whole)
                .as("what the input method gave")
                .matches("你好\\p{IsHan}{2}12\\p{IsHan}{10}" + COMMANDS + "\\p{IsHan}{2}");
        assertThat(sheet.note(item.code())).isEqualTo(whole);
        List<String> notes = afterTheFirst(sheet).stream()
                .map(entry -> entry.kind() instanceof Kind.Noted noted ? noted.text() : "")
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(notes).as("half a word").isSubsetOf(beginnings(pieces));
        assertThat(notes).filteredOn(whole::equals).as("stored whole").hasSize(1);
    }

    /** What was written since the line that began the sheet. */
    private static List<Entry> afterTheFirst(Sheet sheet) {
        return sheet.entries().stream().skip(1).toList();
    }

    /** What may stand on the disk while the note grows: it, after each piece. */
    private static List<String> beginnings(List<String> pieces) {
        List<String> all = new ArrayList<>();
        for (int end = 1; end <= pieces.size(); end++) {
            all.add(String.join("", pieces.subList(0, end)));
        }
        return all;
    }
}
