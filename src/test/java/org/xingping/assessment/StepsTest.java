package org.xingping.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xingping.testkit.Journal;

class StepsTest {
    private static final Person LIN = RandomJournals.PEOPLE.getFirst();
    private static final Person CHEN = RandomJournals.PEOPLE.getLast();

    /** What everybody knows undo to be: two stacks for each person, and a new action empties the second. */
    private static final class Naive {
        private final List<String> done = new ArrayList<>();
        private final Map<String, List<Deed>> deeds = new HashMap<>();
        private final Map<Person, Deque<String>> undo = new HashMap<>();
        private final Map<Person, Deque<String>> redo = new HashMap<>();

        void act(Person person, String step, List<Deed> what) {
            done.add(step);
            deeds.put(step, what);
            of(undo, person).push(step);
            of(redo, person).clear();
        }

        Optional<String> undo(Person person) {
            String step = of(undo, person).poll();
            if (step != null) {
                of(redo, person).push(step);
            }
            return Optional.ofNullable(step);
        }

        Optional<String> redo(Person person) {
            String step = of(redo, person).poll();
            if (step != null) {
                of(undo, person).push(step);
            }
            return Optional.ofNullable(step);
        }

        /** Only what stands, written down anew. */
        Map<String, String> visible() {
            Journal journal = new Journal("s-1", "a");
            journal.write(LIN, List.of(Deed.of(RandomJournals.started())));
            for (String step : done) {
                if (redo.values().stream().noneMatch(taken -> taken.contains(step)) && !lost(step)) {
                    journal.write(LIN, deeds.getOrDefault(step, List.of()));
                }
            }
            return Visible.of(journal.sheet());
        }

        /** Undone, and then buried under a new action. */
        private boolean lost(String step) {
            return undo.values().stream().noneMatch(kept -> kept.contains(step));
        }

        private static Deque<String> of(Map<Person, Deque<String>> stacks, Person person) {
            return stacks.computeIfAbsent(person, _ -> new ArrayDeque<>());
        }
    }

    @Test
    void undoAndRedoInAnyOrderGiveTheStateTheyName() {
        RandomJournals random = new RandomJournals(31);
        int undone = 0;
        for (int round = 0; round < 150; round++) {
            Journal journal = new Journal("s-1", "a");
            journal.write(LIN, List.of(Deed.of(RandomJournals.started())));
            Naive naive = new Naive();
            for (int i = 0; i < 40; i++) {
                Person person = random.pick(RandomJournals.PEOPLE);
                switch (random.nextInt(5)) {
                    case 0, 1 -> {
                        Optional<Steps.Step> step = Steps.undoable(journal.sheet(), person, "a");
                        assertThat(step.map(Steps.Step::id)).isEqualTo(naive.undo(person));
                        step.ifPresent(one -> journal.write(person, List.of(Deed.of(new Kind.Undone(one.id())))));
                        undone += step.isPresent() ? 1 : 0;
                    }
                    case 2 -> {
                        Optional<Steps.Redo> redo = Steps.redoable(journal.sheet(), person, "a");
                        assertThat(redo.map(one -> one.step().id())).isEqualTo(naive.redo(person));
                        redo.ifPresent(one -> journal.write(
                                person,
                                List.of(Deed.of(new Kind.Undone(one.undo().id())))));
                    }
                    default -> {
                        List<Deed> deeds = random.deeds();
                        naive.act(person, journal.write(person, deeds), deeds);
                    }
                }
                Map<String, String> seen = Visible.of(journal.sheet());
                assertThat(seen).as("seed 31, round %d, act %d", round, i).isEqualTo(naive.visible());
            }
            // As after a restart, when only the lines are left.
            assertThat(Visible.of(Sheet.of(journal.entries()))).isEqualTo(naive.visible());
        }
        assertThat(undone).isGreaterThan(500);
    }

    @Test
    void allLinesOfAStepGoAndComeTogether() {
        Journal journal = new Journal("s-1", "a");
        journal.write(LIN, List.of(Deed.of(RandomJournals.started())));
        String step = journal.write(
                LIN,
                List.of(
                        Deed.on("KF-02", new Kind.Noted("甲")),
                        Deed.on("KF-03", new Kind.Noted("乙")),
                        Deed.on("KF-04", new Kind.Flagged(true))));
        Map<String, String> after = Visible.of(journal.sheet());

        String undo = journal.write(LIN, List.of(Deed.of(new Kind.Undone(step))));
        assertThat(Visible.of(journal.sheet()))
                .isEqualTo(Visible.of(Sheet.of(journal.entries().subList(0, 1))));
        journal.write(LIN, List.of(Deed.of(new Kind.Undone(undo))));
        assertThat(Visible.of(journal.sheet())).isEqualTo(after);
    }

    @Test
    void aSealAndAReopeningAreWalls() {
        Journal journal = new Journal("s-1", "a");
        journal.write(LIN, List.of(Deed.of(RandomJournals.started())));
        assertThat(Steps.undoable(journal.sheet(), LIN, "a")).isEmpty();

        journal.write(LIN, List.of(Deed.on("KF-02", new Kind.Noted("甲"))));
        journal.write(LIN, List.of(Deed.of(new Kind.Sealed(1, "a".repeat(64), null, null))));
        assertThat(Steps.undoable(journal.sheet(), LIN, "a")).isEmpty();

        journal.write(LIN, List.of(Deed.of(new Kind.Reopened("更正"))));
        assertThat(Steps.undoable(journal.sheet(), LIN, "a")).isEmpty();

        String step = journal.write(LIN, List.of(Deed.on("KF-02", new Kind.Noted("乙"))));
        assertThat(Steps.undoable(journal.sheet(), LIN, "a").map(Steps.Step::id))
                .contains(step);
    }

    @Test
    void nobodyUndoesAnothersStepNorOneOfAnotherChain() {
        Journal journal = new Journal("s-1", "a");
        journal.write(LIN, List.of(Deed.of(RandomJournals.started())));
        journal.write(LIN, List.of(Deed.on("KF-02", new Kind.Noted("甲"))));

        assertThat(Steps.undoable(journal.sheet(), CHEN, "a")).isEmpty();
        assertThat(Steps.undoable(journal.sheet(), LIN, "b")).isEmpty();
    }

    @Test
    void whatWouldUndoAWallHasNoEffect() {
        Journal journal = new Journal("s-1", "a");
        String start = journal.write(LIN, List.of(Deed.of(RandomJournals.started())));
        String seal = journal.write(LIN, List.of(Deed.of(new Kind.Sealed(1, "a".repeat(64), null, null))));
        journal.write(LIN, List.of(Deed.of(new Kind.Undone(start)), Deed.of(new Kind.Undone(seal))));

        assertThat(journal.sheet().started().assessment()).isEqualTo("as-1");
        assertThat(journal.sheet().seal()).isPresent();
    }

    @Test
    void whatUndoesAStepThatIsGoneHasNoEffect() {
        Journal journal = new Journal("s-1", "a");
        journal.write(LIN, List.of(Deed.of(RandomJournals.started())));
        Map<String, String> before = Visible.of(journal.sheet());
        journal.write(LIN, List.of(Deed.of(new Kind.Undone("nowhere"))));

        assertThat(Visible.of(journal.sheet())).isEqualTo(before);
    }
}
