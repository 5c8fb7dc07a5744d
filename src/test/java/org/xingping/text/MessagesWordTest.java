package org.xingping.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessagesWordTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @Test
    void chineseIsSpokenToAllWhoDoNotAskForEnglish() {
        assertThat(Messages.in(Locale.CHINA).get("app.name")).isEqualTo("星评");
        assertThat(Messages.in(Locale.FRANCE).get("app.name")).isEqualTo("星评");
        assertThat(Messages.in(Locale.UK).get("app.name")).isEqualTo("Xingping");
    }

    @Test
    void theSystemsOwnLanguageNeverMixesIn() {
        Locale.setDefault(Locale.ENGLISH);

        assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).get("app.name")).isEqualTo("星评");
    }

    @Test
    void aKeyWithoutMessageFails() {
        assertThatThrownBy(() -> Messages.in(Locale.CHINA).get("no.such" + ".key"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void aProblemIsWordedWithAllItsDetails() {
        Problem problem = new Problem("problem.display.none", "xp demo")
                .with(List.of(new Problem.Detail("app.name"), new Problem.Detail("app.name")));

        assertThat(Messages.in(Locale.ENGLISH).word(problem)).endsWith("for example: xp demo\nXingping\nXingping");
    }

    @Test
    void aProblemKeepsItsCauseWhenDetailsCome() {
        Problem problem = new Problem("app.name").causedBy(new IllegalStateException("why"));

        assertThat(problem.with(List.of(new Problem.Detail("app.name"))))
                .hasMessageContaining("app.name")
                .hasRootCauseMessage("why");
    }
}
