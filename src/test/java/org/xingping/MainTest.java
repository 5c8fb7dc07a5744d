package org.xingping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void theLanguageAskedForWinsOverTheSystems() {
        assertThat(Main.language(List.of("--lang", "en"), Locale.CHINA)).isEqualTo(Locale.ENGLISH);
        assertThat(Main.language(List.of("demo", "--lang", "zh"), Locale.UK).getLanguage())
                .isEqualTo("zh");
    }

    @Test
    void withoutAWordTheSystemsLanguageIsSpoken() {
        assertThat(Main.language(List.of(), Locale.CHINA)).isEqualTo(Locale.CHINA);
        assertThat(Main.language(List.of("--lang"), Locale.CHINA)).isEqualTo(Locale.CHINA);
    }
}
