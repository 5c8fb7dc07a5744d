package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.xingping.report.LeftOut.What;
import org.xingping.report.LeftOut.Why;
import org.xingping.text.Messages;

class LeftOutTest {
    private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);

    @Test
    void whatIsLeftOutForOneReasonIsToldInOneLine() {
        List<LeftOut> all = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            all.add(new LeftOut(What.PHOTO, "A" + number, Why.TRAY));
        }
        all.add(new LeftOut(What.PICTURE, "A41", Why.NOT_SHOWN));
        all.add(1, new LeftOut(What.PHOTO, "B7", Why.SEASON));
        all.add(new LeftOut(What.PHOTO, "B9", Why.SEASON));
        all.add(new LeftOut(What.ANSWER, "BJ-01", Why.SEASON));

        List<String> lines = LeftOut.lines(all).stream()
                .map(line -> CHINESE.get(line.key(), line.args().toArray()))
                .toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("A1 A2 A3 A4 A5 A6 等40项").doesNotContain("A7");
        assertThat(lines.get(1)).contains("B7 B9：");
        assertThat(lines.get(2)).contains("A41");
    }
}
