package org.xingping.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingping.journal.ChainBreak.Fault;

class ChainsTest {
    private static final int LENGTH = 12;

    private final List<Line> chain = chain();

    @Test
    void aWholeChainHasNoBreak() {
        assertThat(Chains.verify(chain)).isEmpty();
        assertThat(Chains.verify(List.of())).isEmpty();
    }

    @Test
    void aRemovedLineIsFound() {
        for (int at = 0; at < LENGTH - 1; at++) {
            List<Line> shorter = new ArrayList<>(chain);
            shorter.remove(at);

            assertThat(Chains.verify(shorter)).containsExactly(new ChainBreak("s", "a", at + 2, Fault.GAP));
        }
    }

    /** Nothing follows it that could tell; seals and the workspace's own head do. */
    @Test
    void onlyTheLastLineCanGoUnseen() {
        assertThat(Chains.verify(chain.subList(0, LENGTH - 1))).isEmpty();
    }

    @Test
    void anEditedLineIsFoundByTheOneThatFollows() {
        for (int at = 0; at < LENGTH - 1; at++) {
            List<Line> edited = new ArrayList<>(chain);
            Line line = chain.get(at);
            edited.set(at, new Line("s", "a", line.seq(), line.prev(), line.text() + " "));

            assertThat(Chains.verify(edited)).containsExactly(new ChainBreak("s", "a", at + 2, Fault.BROKEN_LINK));
        }
    }

    @Test
    void swappedLinesAreFoundWhetherRenumberedOrNot() {
        for (int at = 0; at < LENGTH - 1; at++) {
            List<Line> swapped = new ArrayList<>(chain);
            Collections.swap(swapped, at, at + 1);
            assertThat(Chains.verify(swapped)).isNotEmpty();

            assertThat(Chains.verify(renumbered(swapped)).getFirst())
                    .isEqualTo(new ChainBreak("s", "a", at + 1, Fault.BROKEN_LINK));
        }
    }

    @Test
    void anInsertedLineIsFoundWhetherRenumberedOrNot() {
        for (int at = 0; at < LENGTH; at++) {
            List<Line> longer = new ArrayList<>(chain);
            longer.add(at, new Line("s", "a", at + 1, chain.get(at).prev(), "inserted"));
            assertThat(Chains.verify(longer)).isNotEmpty();

            assertThat(Chains.verify(renumbered(longer)))
                    .containsExactly(new ChainBreak("s", "a", at + 2, Fault.BROKEN_LINK));
        }
    }

    @Test
    void aLineOfAnotherChainDoesNotPass() {
        List<Line> foreign = new ArrayList<>(chain);
        foreign.set(5, new Line("s", "b", 6, chain.get(5).prev(), "of another chain"));

        assertThat(Chains.verify(foreign)).isNotEmpty();
    }

    @Test
    void theHashIsSha256OfTheTextInUtf8() {
        assertThat(new Line("s", "a", 1, Line.NONE, "星评").hash())
                .isEqualTo("c8b34a8849f975f768ddb369fc829119df748ea37a3862c9bb67222ba10f93d3");
    }

    private static List<Line> renumbered(List<Line> lines) {
        List<Line> renumbered = new ArrayList<>();
        for (Line line : lines) {
            renumbered.add(new Line(line.sheet(), line.chain(), renumbered.size() + 1, line.prev(), line.text()));
        }
        return renumbered;
    }

    private static List<Line> chain() {
        List<Line> lines = new ArrayList<>();
        String prev = Line.NONE;
        for (int seq = 1; seq <= LENGTH; seq++) {
            lines.add(new Line("s", "a", seq, prev, "{\"seq\":" + seq + "}"));
            prev = lines.getLast().hash();
        }
        return lines;
    }
}
