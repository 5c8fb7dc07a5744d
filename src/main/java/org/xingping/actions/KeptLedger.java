package org.xingping.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Person;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Undo;
import org.xingping.storage.Workspace;

/** Writes to an assessment of the workspace. */
record KeptLedger(Workspace workspace, String assessment, Supplier<Person> person) implements Ledger {
    @Override
    public Opened now() {
        return workspace.load(assessment);
    }

    @Override
    public Opened record(List<Deed> deeds) {
        return workspace.record(assessment, person.get(), deeds);
    }

    @Override
    public Optional<Undo> undo() {
        return workspace.undo(assessment, person.get());
    }

    @Override
    public Optional<Undo> redo() {
        return workspace.redo(assessment, person.get());
    }

    @Override
    public boolean isTrial() {
        return false;
    }

    @Override
    public Optional<Trial> trial() {
        return Optional.empty();
    }
}
