package org.xingping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.xingping.settings.Settings;
import org.xingping.text.Problem;

class MainTest {
    @Test
    void theLanguageAskedForWinsOverTheSystems() {
        assertThat(Main.language(List.of("--lang", "en"), Settings.DEFAULT, Locale.CHINA))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Main.language(List.of("demo", "--lang", "zh"), Settings.DEFAULT, Locale.UK)
                        .getLanguage())
                .isEqualTo("zh");
    }

    @Test
    void withoutAWordTheSystemsLanguageIsSpoken() {
        assertThat(Main.language(List.of(), Settings.DEFAULT, Locale.CHINA)).isEqualTo(Locale.CHINA);
        assertThat(Main.language(List.of("--lang"), Settings.DEFAULT, Locale.CHINA))
                .isEqualTo(Locale.CHINA);
    }

    @Test
    void aMachineWithoutDisplayIsToldApartFromOneWithoutItsLibraries() {
        assertThatThrownBy(() -> Main.openWindow(MainTest::noDisplay))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.display.none"));
        assertThatThrownBy(() -> Main.openWindow(MainTest::noLibrary))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.display.gtk"));
    }

    @Test
    void aDefectAtTheStartStaysADefect() {
        assertThatThrownBy(() -> Main.openWindow(MainTest::defect)).isInstanceOf(IllegalStateException.class);
    }

    private static void noDisplay() {
        throw new UnsupportedOperationException("Unable to open DISPLAY");
    }

    private static void defect() {
        throw new IllegalStateException("a defect");
    }

    private static void noLibrary() {
        throw new IllegalStateException(new UnsatisfiedLinkError("libXtst.so.6: cannot open shared object file"));
    }
}
