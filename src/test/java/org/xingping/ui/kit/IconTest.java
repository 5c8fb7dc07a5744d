package org.xingping.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xingping.testkit.Fx;

class IconTest {
    @ParameterizedTest
    @EnumSource
    void everySignIsInThePack(Icon icon) {
        assertThat(Fx.get(() -> icon.node().getText())).isNotBlank();
    }

    @Test
    void theFontOfTheSignsHasTheNameTheStylesheetUses() {
        Fx.run(Icon.ADD::node);
        // not by the list of families, which leaves out what was loaded before it was first asked for
        assertThat(Fx.get(() -> Font.font("bootstrap-icons", 12).getFamily())).isEqualTo("bootstrap-icons");
        assertThat(Fx.get(() -> Font.font("no such font", 12).getFamily())).isNotEqualTo("no such font");
    }
}
