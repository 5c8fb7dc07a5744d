package org.xingping.actions;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xingping.assessment.Person;
import org.xingping.exchange.DissentFile;
import org.xingping.exchange.ReceiptFile;
import org.xingping.exchange.Verification;
import org.xingping.files.FileOps;
import org.xingping.files.ThrowAway;
import org.xingping.report.Layouts;
import org.xingping.storage.Session;
import org.xingping.storage.Workspace;
import org.xingping.text.Messages;
import org.xingping.work.Progress;

/** Opens workspaces. Runs on the library thread. */
public final class Opener {
    private final Session session;
    private final Supplier<Person> person;
    private final KeyActions keys;
    private final RosterActions roster;
    private final WorkbookActions workbooks = new WorkbookActions();

    /**
     * @param person tells who works here at the moment of each step
     * @param own where this person's keys lie, and the roster
     */
    public Opener(Session session, Supplier<Person> person, Path own) {
        this.session = session;
        this.person = person;
        this.keys = new KeyActions(own, session.clock(), new SecureRandom());
        this.roster = new RosterActions(own, session.clock());
    }

    /** Who works here now. */
    public Person person() {
        return person.get();
    }

    public KeyActions keys() {
        return keys;
    }

    public RosterActions roster() {
        return roster;
    }

    public WorkbookActions workbooks() {
        return workbooks;
    }

    /** Opens a workspace to work in; an empty or missing folder becomes a new one. */
    public House open(Path folder) {
        return house(Workspace.open(folder, session));
    }

    /** Opens a workspace to look at; nothing in it changes. */
    public House openReadOnly(Path folder) {
        return house(Workspace.openReadOnly(folder, session));
    }

    /**
     * Puts a verified backup in the place of what is in the folder; what was there is kept aside. Returns where the old data
     * lies now, if there was any.
     */
    public Optional<Path> restore(Path backup, Path folder) {
        return Workspace.restore(backup, folder, session);
    }

    /** Looks through a package, wherever it lies; nothing is written, no workspace is needed. */
    public Handed verify(Path file, Progress progress) {
        return verified(file, progress, roster);
    }

    /** Whether a file is to be looked at as a receipt and not as a package. */
    public boolean isReceipt(Path file) {
        return ReceiptFile.isMeant(file, new FileOps());
    }

    /** Looks at a receipt without a workspace. Throws {@code problem.receipt.damaged}, {@code problem.receipt.newer}. */
    public ReceiptVerdict receipt(Path file) {
        return ReceiptVerdict.of(file, ReceiptFile.read(file, new FileOps()), new Belonging.Unasked(), roster);
    }

    /** Whether a file is to be looked at as a dissent. */
    public boolean isDissent(Path file) {
        return DissentFile.isMeant(file);
    }

    /** Looks at a dissent without a workspace. Throws {@code problem.dissent.damaged}, {@code problem.dissent.newer}. */
    public DissentVerdict dissent(Path file) {
        return DissentVerdict.of(file, DissentFile.read(file, new FileOps()), new Belonging.Unasked(), roster);
    }

    static Handed verified(Path file, Progress progress, RosterActions roster) {
        return Handed.of(Verification.of(new FileOps().reading(file), progress), roster);
    }

    /**
     * Opens packages side by side, wherever they lie: those of these files, and those in these folders. Nothing is written
     * there, and no workspace is needed.
     */
    public PanelReading read(List<Path> places, Progress progress) {
        return PanelReading.of(places, progress, roster, session, person);
    }

    /** Works in a workspace that is gone afterwards. */
    public <T> T inThrowAway(Function<House, T> work) {
        return ThrowAway.folder(folder -> {
            try (House house = open(folder.resolve("workspace"))) {
                return work.apply(house);
            }
        });
    }

    private House house(Workspace workspace) {
        Gallery gallery = Gallery.in(workspace.folder());
        Messages chinese = Messages.in(Locale.SIMPLIFIED_CHINESE);
        ReportActions reports = new ReportActions(
                Layouts.in(workspace.folder().resolve("templates")), session, gallery::marked, chinese);
        HandOverActions handOver = new HandOverActions(workspace, session, reports, gallery, chinese);
        return new House(
                workspace,
                new AssessmentActions(workspace, person),
                new ScoringActions(workspace, person, session.ids()),
                new PhotoActions(workspace, person, session.ids()),
                new SigningActions(workspace, person, session.ids()),
                gallery,
                reports,
                handOver,
                new SealActions(workspace, person, keys, handOver),
                keys,
                new ReceiveActions(workspace, gallery, roster),
                new PanelActions(workspace, session, person),
                new CompareActions(workspace, person),
                new ReceiptActions(workspace, keys, roster, person, session.clock(), chinese),
                new DissentActions(workspace, keys, roster, person, session.clock(), chinese));
    }
}
