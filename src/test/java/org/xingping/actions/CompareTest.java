package org.xingping.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Kind.Rule;
import org.xingping.assessment.Person;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Opened;
import org.xingping.testkit.HandOver;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** Who may put what beside what: on real workspaces, with sheets of others that came by real packages. */
class CompareTest {
    private static final Person ME = new Person("p-me", "我");
    private static final String ESTATE = "丰泽花园";
    private static final char[] PASSPHRASE = "白鹭洲边走走看看".toCharArray();

    @TempDir
    Path folder;

    @Test
    void whoStillScoresAnEstateSeesNoScoreThatSomebodyElseGaveItAtTheSameTime() {
        try (HandOver mine = HandOver.of(ME, folder, "mine-1")) {
            String own = mine.visit(ESTATE, "2025-07-15").id();
            String other = mine.visit("别的小区", "2025-07-15").id();
            String later = handedIn(mine, "乙", ESTATE, "2025-09-01");
            String month = handedIn(mine, "丙", ESTATE, "2025-06-15");
            String before = handedIn(mine, "丁", ESTATE, "2025-06-14");
            String elsewhere = handedIn(mine, "戊", "第三小区", "2025-07-15");
            CompareActions compare = mine.house().compare();

            says("problem.comparison.blind", () -> compare.compare(List.of(own, later)));
            says("problem.comparison.blind", () -> compare.compare(List.of(own, month)));
            says("problem.comparison.blind", () -> compare.compare(List.of(other, month)));
            assertThat(compare.compare(List.of(own, before, other, elsewhere)).assessments())
                    .hasSize(4);
            assertThat(compare.besides(own))
                    .as("what may not be seen is not ticked")
                    .extracting(AssessmentRow::id)
                    .containsExactly(own, before);

            seal(mine, mine.house().assessments().open(own));
            assertThat(compare.compare(List.of(own, later, month)).assessments())
                    .extracting(Opened::id)
                    .containsExactly(month, own, later);
            assertThat(compare.besides(own))
                    .as("the latest visit first")
                    .extracting(AssessmentRow::id)
                    .containsExactly(own, later, month, before);
        }
    }

    @Test
    void aPanelShowsWhatTheSheetsAtItsTableShow() {
        try (HandOver mine = HandOver.of(ME, folder, "mine-1")) {
            String theirs = handedIn(mine, "乙", ESTATE, "2025-07-15");
            String panel = mine.house()
                    .panels()
                    .convene(List.of(theirs), Rule.MEAN, 20)
                    .id();
            String own = mine.visit(ESTATE, "2025-07-16").id();

            says("problem.comparison.blind", () -> mine.house().compare().compare(List.of(own, panel)));
        }
    }

    @Test
    void onesOwnVisitsAreFreeToCompareAndSoAreDrafts() {
        try (HandOver mine = HandOver.of(ME, folder, "mine-1")) {
            String first = mine.visit(ESTATE, "2025-07-15").id();
            String second = mine.visit(ESTATE, "2025-07-20").id();

            assertThat(mine.house().compare().compare(List.of(second, first)).assessments())
                    .extracting(Opened::id)
                    .containsExactly(first, second);
            says("problem.comparison.count", () -> mine.house().compare().compare(List.of(first)));
        }
    }

    /** Somebody rates on a laptop of their own; returns the assessment as it was taken in here. */
    private String handedIn(HandOver here, String name, String estate, String date) {
        try (HandOver laptop = HandOver.of(new Person("p-" + name, name), folder, "laptop-" + name.codePointAt(0))) {
            Path file = folder.resolve(name + ".xingping");
            laptop.house().handOver().export(seal(laptop, laptop.visit(estate, date)), file, Progress.UNSEEN);
            return here.house()
                    .receive()
                    .take(here.house().receive().look(file, Progress.UNSEEN), Progress.UNSEEN)
                    .id();
        }
    }

    private static Opened seal(HandOver laptop, Opened opened) {
        SealActions seals = laptop.house().seals();
        SealKey key = seals.keys().isEmpty()
                ? seals.createKey(PASSPHRASE.clone())
                : seals.keys().getFirst();
        return seals.seal(opened.id(), key.fingerprint(), PASSPHRASE.clone(), Progress.UNSEEN);
    }

    private static void says(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, told -> assertThat(told.key()).isEqualTo(key));
    }
}
