package org.xingping.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.xingping.text.Problem;

class ChecklistYamlTest {
    private final Edition shipped = ChecklistYaml.shipped();

    @Test
    void theShippedChecklistIsRead() {
        assertThat(shipped.checklist().id()).isEqualTo("default-2025");
        assertThat(shipped.checklist().items()).hasSize(87);
        assertThat(shipped.checklist().vetoes()).hasSize(9);
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        String written = ChecklistYaml.write(shipped.checklist());

        assertThat(ChecklistYaml.read(written).checklist()).isEqualTo(shipped.checklist());
        assertThat(ChecklistYaml.write(ChecklistYaml.read(written).checklist())).isEqualTo(written);
    }

    @Test
    void lineEndsDoNotMakeAnotherEdition() {
        Edition windows = ChecklistYaml.read(shipped.text().replace("\n", "\r\n"));

        assertThat(windows).isEqualTo(shipped);
        assertThat(shipped.hash()).matches("[0-9a-f]{64}");
        assertThat(ChecklistYaml.read(shipped.text() + "#\n").hash()).isNotEqualTo(shipped.hash());
    }

    @Test
    void whatIsNoChecklistIsCalledDamaged() {
        for (String text :
                new String[] {"", "[", "format: 1", "42", shipped.text().replace("photo: never", "photo: x")}) {
            assertThatThrownBy(() -> ChecklistYaml.read(text))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("problem.checklist.damaged");
        }
    }
}
