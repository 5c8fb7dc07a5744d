package org.xingping.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Pen;
import org.xingping.assessment.Person;
import org.xingping.assessment.Stamp;
import org.xingping.assessment.Steps;
import org.xingping.journal.Line;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Undo;

/**
 * Tries out, in memory, on top of what stands (试算). It begins a chain of its own as any laptop would, so every rule, undo and
 * score is the one that counts; only nobody ever stores it. Whether what stands is finished does not matter: it stays as it is.
 */
final class TrialLedger implements Ledger {
    private final String chain;
    private final Supplier<Person> person;
    private final Supplier<Stamp> stamps;
    private final Opened begun;
    private final List<Line> lines = new ArrayList<>();
    private Opened now;
    private long seq;
    private String head = Line.NONE;

    /** @param chain an id nobody else has */
    TrialLedger(Opened begun, String chain, Supplier<Person> person, Supplier<Stamp> stamps) {
        this.begun = begun;
        this.now = begun;
        this.chain = chain;
        this.person = person;
        this.stamps = stamps;
    }

    @Override
    public Opened now() {
        return now;
    }

    @Override
    public Opened record(List<Deed> deeds) {
        Pen pen = new Pen(now.sheet(), chain, seq, head);
        pen.join(stamps.get(), person.get());
        int joined = pen.lines().size();
        pen.write(stamps.get(), person.get(), deeds);
        if (pen.lines().size() > joined) {
            seq = pen.seq();
            head = pen.head();
            now = now.trying(pen.sheet());
            pen.lines().forEach(written -> lines.add(written.line()));
        }
        return now;
    }

    @Override
    public Optional<Undo> undo() {
        return Steps.undoable(now.sheet(), person.get(), chain).map(step -> new Undo(step, cancel(step)));
    }

    @Override
    public Optional<Undo> redo() {
        return Steps.redoable(now.sheet(), person.get(), chain).map(redo -> new Undo(redo.step(), cancel(redo.undo())));
    }

    private Opened cancel(Steps.Step step) {
        return record(List.of(Deed.of(new Kind.Undone(step.id()))));
    }

    @Override
    public boolean isTrial() {
        return true;
    }

    @Override
    public Optional<Trial> trial() {
        return Optional.of(new Trial(begun, lines));
    }
}
