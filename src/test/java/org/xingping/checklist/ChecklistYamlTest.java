package org.xingping.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xingping.text.Problem;

class ChecklistYamlTest {
    private static final Edition SHIPPED = ChecklistYaml.shipped();

    @Test
    void theShippedChecklistIsRead() {
        assertThat(SHIPPED.checklist().id()).isEqualTo("default-2025");
        assertThat(SHIPPED.checklist().items()).hasSize(87);
        assertThat(SHIPPED.checklist().vetoes()).hasSize(9);
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        String written = ChecklistYaml.write(SHIPPED.checklist());

        assertThat(ChecklistYaml.read(written).checklist()).isEqualTo(SHIPPED.checklist());
        assertThat(ChecklistYaml.write(ChecklistYaml.read(written).checklist())).isEqualTo(written);
    }

    @Test
    void anyTextAnOfficeMayTypeSurvivesWriting() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String[] pieces = {
            "一",
            "：",
            "；",
            ": ",
            ":",
            " #",
            "#",
            "- ",
            "-",
            "?",
            "'",
            "\"",
            "\n",
            "\t",
            " ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "~",
            "null",
            "true",
            "No",
            "1",
            "1.5",
            "1_000",
            "0x1F",
            "0o7",
            "1e3",
            ".inf",
            "+5",
            "12:30",
            "2025-01-01",
            "<<",
            "=",
            "\\",
            "\u0085",
            "\u2028",
            "\u00a0",
            "😀",
            "---",
            "..."
        };
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Checklist odd = withTitle(text.toString());
            assertThat(ChecklistYaml.read(ChecklistYaml.write(odd)).checklist())
                    .as("seed %d, text <%s>", seed, text)
                    .isEqualTo(odd);
        }
    }

    /** A small checklist that says the text in a block, in a flow collection and as an item of a list. */
    private static Checklist withTitle(String text) {
        Checklist shipped = SHIPPED.checklist();
        StarCut cut = new StarCut(1, Points.of("60"), text, List.of(text, "a"));
        return new Checklist(
                1,
                "a",
                text,
                text,
                null,
                shipped.bonus(),
                List.of(cut),
                shipped.floor(),
                shipped.seasons(),
                List.of(),
                List.of(new Veto("VT-01", text + " ".repeat(200) + "x", new Veto.Effect.None(), null, text)));
    }

    @Test
    void lineEndsDoNotMakeAnotherEdition() {
        Edition windows = ChecklistYaml.read(SHIPPED.text().replace("\n", "\r\n"));

        assertThat(windows).isEqualTo(SHIPPED);
        assertThat(SHIPPED.hash()).matches("[0-9a-f]{64}");
        assertThat(ChecklistYaml.read(SHIPPED.text() + "#\n").hash()).isNotEqualTo(SHIPPED.hash());
    }

    @Test
    void whatIsNoChecklistIsCalledDamaged() {
        for (String text :
                new String[] {"", "[", "format: 1", "42", SHIPPED.text().replace("photo: never", "photo: x")}) {
            assertThatThrownBy(() -> ChecklistYaml.read(text))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("problem.checklist.damaged");
        }
    }
}
