package org.xingping.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xingping.assessment.Deed;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Person;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.AssessmentRow.State;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Undo;

/**
 * The folder on this laptop in which everything is kept. One writer at a time, over all programs; one thread only, the one
 * that opened it. What a method has returned is on disk.
 */
@SuppressWarnings("DoNotCallSuggester") // until the bodies are in
public final class Workspace implements AutoCloseable {
    private final Path folder;

    Workspace(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the workspace for writing, and creates it where the folder is missing or empty. Nothing is changed where it
     * cannot be opened; the Problem then says why: {@code problem.workspace.busy} (arguments: user, host, start, version,
     * process), {@code newer}, {@code foreign}, {@code damaged}, {@code read-only}, {@code no-permission}, {@code full},
     * {@code place}, {@code schema}, {@code missing}.
     */
    public static Workspace open(Path folder, Session session) {
        throw Unbuilt.body(folder + session.run());
    }

    /** Opens it to look only: no lock is taken and nothing written, so it may lie on a read-only medium or be in use. */
    public static Workspace openReadOnly(Path folder, Session session) {
        throw Unbuilt.body(folder + session.run());
    }

    /** Puts a verified backup in the place of the workspace; what was there is moved aside, not deleted. */
    public static void restore(Path backup, Path folder, Session session) {
        throw Unbuilt.body(backup, session, folder);
    }

    /** Whether writing is refused: opened to look only, or a write has failed since. */
    public boolean readOnly() {
        return true;
    }

    public Path folder() {
        return folder;
    }

    /** Starts an assessment: edition, address book, sheet and its first line, in one transaction. */
    public Opened create(NewAssessment input, Person person) {
        throw Unbuilt.body(input.toString() + person);
    }

    /** An assessment with its lead sheet; {@code problem.assessment.unknown} where there is none with this id. */
    public Opened load(String assessment) {
        throw Unbuilt.body(assessment);
    }

    /**
     * One step of one person: the deeds become lines, the sheet is folded and rated, the projections follow, all in one
     * transaction. Deeds that change nothing are not written. Throws {@code problem.sheet.sealed}, {@code
     * problem.sheet.critical}, {@code problem.answer.never}; {@code problem.workspace.lost} where the disk failed: then the
     * step was not kept and the workspace is read-only from now on.
     */
    public Opened record(String assessment, Person person, List<Deed> deeds) {
        throw Unbuilt.body(assessment + person + deeds);
    }

    /** Undoes this person's newest step that can be undone; empty where there is none. */
    public Optional<Undo> undo(String assessment, Person person) {
        throw Unbuilt.body(assessment + person);
    }

    /** Takes back this person's newest undo; empty where there is none. */
    public Optional<Undo> redo(String assessment, Person person) {
        throw Unbuilt.body(assessment + person);
    }

    public List<AssessmentRow> page(AssessmentQuery query) {
        throw Unbuilt.body(query.toString());
    }

    /** How many assessments there are in each state; every state is present. */
    public Map<State, Integer> counts() {
        throw Unbuilt.body();
    }

    public Editions editions() {
        throw Unbuilt.body();
    }

    public Estates estates() {
        throw Unbuilt.body();
    }

    public Inspectors inspectors() {
        throw Unbuilt.body();
    }

    /** Verifies the file, every chain and edition, and computes every projection anew; empty where all is right. */
    public List<CheckFault> check() {
        throw Unbuilt.body();
    }

    /** Writes a backup into the folder (a stick, for instance) and verifies it by opening and comparing. */
    public BackupFile backup(Path target) {
        throw Unbuilt.body(target.toString());
    }

    public Optional<LastBackup> lastBackup() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
