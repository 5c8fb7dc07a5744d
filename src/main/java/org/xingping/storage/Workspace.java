package org.xingping.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Kind;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Person;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Edition;
import org.xingping.files.FileOps;
import org.xingping.journal.Line;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.AssessmentRow.State;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Undo;

/**
 * The folder on this laptop in which everything is kept. One writer at a time, over all programs; one thread only, the one
 * that opened it. What a method has returned is on disk.
 */
public final class Workspace implements AutoCloseable {
    private final Path folder;
    private final Session session;
    private final Db db;
    private final Optional<WorkspaceLock> lock;
    private final Writing writing;
    private final Assessments assessments;
    private final Editions editions;
    private final Estates estates;
    private final Inspectors inspectors;
    private final Sheets sheets;
    private final Receiving receiving;
    private final PhotoUses uses;
    private final Visits visits;
    private final Photos photos;
    private final Seals seals;
    private final Receipts receipts;
    private final Dissents dissents;
    private final Backups backups;

    /** Set on the one thread that may call; no other sees it. */
    private final ThreadLocal<Boolean> here = ThreadLocal.withInitial(() -> false);

    private boolean closed;

    /** Made by {@link Opening}. */
    Workspace(Path folder, Session session, FileOps files, Db db, Optional<WorkspaceLock> lock, Writing writing) {
        this.folder = folder;
        this.session = session;
        this.db = db;
        this.lock = lock;
        this.writing = writing;
        this.assessments = new Assessments(db);
        this.editions = new Editions(db);
        this.estates = new Estates(db, writing, session);
        this.inspectors = new Inspectors(db, writing, session);
        this.sheets = new Sheets(db, writing, session, editions);
        this.receiving = new Receiving(db, writing, editions);
        this.uses = new PhotoUses(db, sheets);
        this.visits = new Visits(db);
        this.photos = new Photos(folder, files);
        this.seals = new Seals(folder, files);
        this.receipts = new Receipts(folder, files, db, writing);
        this.dissents = new Dissents(folder, files, writing);
        this.backups = new Backups(folder, db, session, files);
        here.set(true);
    }

    /**
     * Opens the workspace for writing, and creates it where the folder is missing or empty. Where it cannot be opened,
     * nothing is changed and the problem says why: {@code problem.workspace.} followed by {@code busy} (with user, host,
     * start, version and process of the holder), {@code used}, {@code newer}, {@code foreign}, {@code damaged}, {@code
     * schema}, {@code missing}, {@code not-empty}, {@code place}, {@code read-only}, {@code no-permission}, {@code full},
     * {@code unsupported}, {@code disk} or {@code engine}.
     */
    public static Workspace open(Path folder, Session session) {
        return new Opening(folder, session, new FileOps(), Schema.current()).writing();
    }

    /** Opens it to look only: no lock is taken and nothing written, so it may lie on a read-only medium or be in use. */
    public static Workspace openReadOnly(Path folder, Session session) {
        return new Opening(folder, session, new FileOps(), Schema.current()).reading();
    }

    /**
     * Puts a verified backup in the place of the workspace; what was there is moved aside, not deleted. Returns where the old
     * database lies now, if there was one.
     */
    public static Optional<Path> restore(Path backup, Path folder, Session session) {
        return new Restore(folder, session, new FileOps(), Schema.current()).from(backup);
    }

    /** Whether writing is refused: opened to look only, or a write has failed since. */
    public boolean readOnly() {
        return writing.isOver();
    }

    public Path folder() {
        return folder;
    }

    /** Starts an assessment: edition, address book, sheet and its first line, in one transaction. */
    public Opened create(NewAssessment input, Person person) {
        return create(input, Kind.SheetKind.LEAD, person);
    }

    /**
     * Starts a panel's assessment over sheets that are here, of the estate of the address book that they are about; throws
     * {@code problem.panel.sheets} where one of them is not as it was handed in.
     */
    public Opened convene(NewAssessment input, Kind.Convened convened, Person person) {
        requireHere();
        Optional<String> estate = input.estate()
                .or(() -> convened.seats().stream()
                        .flatMap(seat -> assessments.address(seat.assessment()).stream())
                        .findFirst())
                .or(() -> estates.same(input.facts().estate()));
        NewAssessment known = new NewAssessment(input.edition(), input.facts(), estate);
        Opened begun = create(known, Kind.SheetKind.PANEL, person);
        return record(begun.id(), person, List.of(Deed.of(convened)));
    }

    private Opened create(NewAssessment input, Kind.SheetKind kind, Person person) {
        requireHere();
        if (!Line.sha256(input.edition().text()).equals(input.edition().hash())) {
            throw new IllegalArgumentException(
                    "an edition that is not its text: " + input.edition().hash());
        }
        String id = session.ids().get();
        EstateFacts facts = input.facts().estate();
        Estates.Estate estate = new Estates.Estate(input.estate().orElseGet(session.ids()), facts);
        Kind.Started started =
                new Kind.Started(id, input.edition().hash(), kind, List.of(), input.facts(), session.app());
        Opened[] begun = new Opened[1];
        writing.step(() -> {
            editions.keep(input.edition());
            if (kind != Kind.SheetKind.PANEL || input.estate().isEmpty()) { // a panel learns nothing new of an estate
                estates.keep(estate);
            }
            inspectors.keep(person);
            begun[0] = sheets.begin(id, input.edition(), started, person, estate.id());
        });
        sheets.begun(begun[0]);
        return begun[0];
    }

    /** An assessment with its lead sheet; {@code problem.assessment.unknown} where there is none with this id. */
    public Opened load(String assessment) {
        requireHere();
        return sheets.load(assessment);
    }

    /**
     * Hands over every assessment as it is on the disk, read anew. Returns whether all could be read; what could not is named
     * by {@link #check}.
     */
    public boolean each(Consumer<Opened> taker) {
        requireHere();
        return sheets.each(taker);
    }

    /**
     * One step of one person: the deeds become lines, the sheet is folded and rated, the projections follow, all in one
     * transaction. Deeds that change nothing are not written. Throws {@code problem.sheet.sealed}, {@code
     * problem.sheet.critical}, {@code problem.answer.never}; {@code problem.workspace.lost} (or {@code lost-full}, {@code
     * lost-damaged}) where the disk failed: then the step was not kept and the workspace is read-only from now on.
     */
    public Opened record(String assessment, Person person, List<Deed> deeds) {
        return record(assessment, person, deeds, _ -> {});
    }

    /**
     * The same; {@code before} sees the assessment as it will stand, lines and all, before anything is written. What it throws
     * stops the step.
     */
    public Opened record(String assessment, Person person, List<Deed> deeds, Consumer<Opened> before) {
        requireHere();
        return sheets.record(assessment, person, deeds, before);
    }

    /** What a sheet from elsewhere will be once it is here; nothing is written. Throws what {@link #receive} throws. */
    public Sheet joined(Edition edition, Sheet arriving) {
        requireHere();
        return receiving.joined(edition, arriving);
    }

    /**
     * Takes in a sheet from elsewhere: the lines that are not here yet, in one transaction; its photos must be here already.
     * Taking in the same again changes nothing. Throws {@code problem.join.other} where one of its ids means something else
     * here, {@code problem.join.fork} where one and the same chain was continued in two places.
     */
    public Opened receive(Edition edition, Sheet arriving) {
        requireHere();
        String assessment = arriving.started().assessment();
        receiving.take(edition, arriving);
        sheets.forget(assessment);
        return sheets.load(assessment);
    }

    /** Whether there is an assessment with this id. */
    public boolean has(String assessment) {
        requireHere();
        return ids(assessment).contains(assessment);
    }

    /** Undoes this person's newest step that can be undone; empty where there is none. */
    public Optional<Undo> undo(String assessment, Person person) {
        requireHere();
        return sheets.undo(assessment, person);
    }

    /** Takes back this person's newest undo; empty where there is none. */
    public Optional<Undo> redo(String assessment, Person person) {
        requireHere();
        return sheets.redo(assessment, person);
    }

    /** The newest other assessment in which a photo with this content stands. */
    public Optional<PhotoUse> photoElsewhere(String assessment, String content) {
        requireHere();
        return uses.elsewhere(assessment, content);
    }

    /**
     * The finished assessments of the estate that this one is about whose visit was on an earlier day, newest first; of one day
     * a panel's comes first. Those that sat at a table together with this one are left out.
     */
    public List<AssessmentRow> visitsBefore(String assessment) {
        requireHere();
        return visits.before(assessment);
    }

    public List<AssessmentRow> page(AssessmentQuery query) {
        requireHere();
        return assessments.page(query);
    }

    /** Ids of assessments that begin with the text, two at the most: enough to tell whether it names one. */
    public List<String> ids(String beginning) {
        requireHere();
        return assessments.ids(beginning);
    }

    /** How many assessments there are in each state; every state is present. */
    public Map<State, Integer> counts() {
        requireHere();
        return assessments.counts();
    }

    /** How many assessments the query finds on all its pages, by the year of the visit, newest year first. */
    public SortedMap<Integer, Integer> perYear(AssessmentQuery query) {
        requireHere();
        return assessments.perYear(query);
    }

    public Editions editions() {
        requireHere();
        return editions;
    }

    public Estates estates() {
        requireHere();
        return estates;
    }

    public Seals seals() {
        return seals;
    }

    public Receipts receipts() {
        requireHere();
        return receipts;
    }

    public Dissents dissents() {
        requireHere();
        return dissents;
    }

    public Inspectors inspectors() {
        requireHere();
        return inspectors;
    }

    /** Verifies the file, every chain and edition, and computes every projection anew; empty where all is right. */
    public List<CheckFault> check() {
        requireHere();
        return new WorkspaceCheck(db, Schema.current(), photos).faults();
    }

    /** Writes a backup into the folder (a stick, for instance) and verifies it by opening and comparing. */
    public BackupFile backup(Path target) {
        return backup(target, Photos.Copying.UNSEEN);
    }

    /** The same, watched photo by photo; {@code progress} may throw to stop. */
    public BackupFile backup(Path target, Photos.Copying progress) {
        requireHere();
        return backups.write(target, writing, progress);
    }

    public Optional<LastBackup> lastBackup() {
        requireHere();
        return backups.last();
    }

    /** Any thread may close it once the work is over; what is closed already stays so. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                db.close();
            } finally {
                lock.ifPresent(WorkspaceLock::close);
            }
        }
    }

    private void requireHere() {
        if (!here.get()) {
            throw new IllegalStateException("a workspace belongs to the thread that opened it");
        }
    }
}
