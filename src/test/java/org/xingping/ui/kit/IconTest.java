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
        assertThat(Fx.get(Font::getFamilies)).contains("bootstrap-icons");
    }
}
