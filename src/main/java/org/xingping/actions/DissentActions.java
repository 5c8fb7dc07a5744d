package org.xingping.actions;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xingping.assessment.Person;
import org.xingping.assessment.Revision;
import org.xingping.exchange.Dissent;
import org.xingping.exchange.DissentFile;
import org.xingping.exchange.SigningKey;
import org.xingping.files.FileOps;
import org.xingping.report.ReportName;
import org.xingping.scoring.Opened;
import org.xingping.storage.Dissents;
import org.xingping.storage.Workspace;
import org.xingping.text.Messages;
import org.xingping.text.Problem;

/**
 * Dissents (少数意见): what somebody at the table would have decided otherwise, tried out over a panel's sealed revision and kept
 * beside it under their signature. The revision stays as it is. Runs on the library thread.
 */
public final class DissentActions {
    /** So many characters a reason may have. */
    public static final int LONGEST_REASON = Dissent.LONGEST_REASON;

    private final Workspace workspace;
    private final KeyActions keys;
    private final RosterActions roster;
    private final Supplier<Person> person;
    private final Clock clock;
    private final Messages chinese;
    private final FileOps disk = new FileOps();

    DissentActions(
            Workspace workspace,
            KeyActions keys,
            RosterActions roster,
            Supplier<Person> person,
            Clock clock,
            Messages chinese) {
        this.workspace = workspace;
        this.keys = keys;
        this.roster = roster;
        this.person = person;
        this.clock = clock;
        this.chinese = chinese;
    }

    /** The keys on this laptop, those of the person who works here first. */
    public List<SealKey> signers() {
        return keys.beginningWith(person.get().name());
    }

    /**
     * Signs what was tried at this table and keeps it beside the revision. Throws {@code problem.dissent.draft} where the panel
     * has not sealed what it was tried on, {@code problem.dissent.nothing} where nothing is left of it, {@code
     * problem.dissent.reason} without a reason or with one that is too long, {@code problem.key.*}.
     *
     * @param key the fingerprint of the key that signs
     */
    public PanelDissent keep(Sitting trial, String reason, String key, char[] passphrase) {
        workspace.dissents().require();
        Trial tried = trial.trial().orElseThrow(() -> new Problem("problem.dissent.nothing"));
        Opened begun = tried.begun();
        if (begun.sheet().seal().isEmpty() || !begun.sheet().isPanel()) {
            throw new Problem("problem.dissent.draft", begun.row().estate());
        }
        if (!Sitting.isChanged(begun, trial.opened())) {
            throw new Problem("problem.dissent.nothing");
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Problem("problem.dissent.reason", String.valueOf(LONGEST_REASON));
        }
        Revision revision = Revision.of(begun.sheet()).getLast();
        SigningKey signer = keys.unlock(key, passphrase);
        DissentFile dissent = DissentFile.sign(
                new Dissent.Facts(
                        begun.sheet().id(),
                        begun.id(),
                        begun.row().estate(),
                        begun.row().date(),
                        revision.number(),
                        revision.sealed().contentRoot(),
                        begun.rating(),
                        trial.opened().rating()),
                tried.lines(),
                reason,
                ZonedDateTime.now(clock),
                signer);
        return PanelDissent.of(workspace.dissents().keep(name(dissent), dissent.bytes()), dissent);
    }

    /** Those held here of a panel, the newest first; one that cannot be read, only the check names. */
    public List<PanelDissent> of(Opened panel) {
        String sheet = panel.sheet().id();
        return workspace.dissents().all().stream()
                .filter(file -> workspace
                        .dissents()
                        .name(file)
                        .filter(name -> name.sheet().equals(sheet))
                        .isPresent())
                .flatMap(file -> readable(file).stream())
                .sorted(Comparator.comparing(PanelDissent::written).reversed())
                .toList();
    }

    private Optional<PanelDissent> readable(Path file) {
        try {
            return Optional.of(PanelDissent.of(file, DissentFile.read(file, disk)));
        } catch (Problem damaged) {
            return Optional.empty();
        }
    }

    /**
     * What the panel would have decided then, to look at and to try on from there. Throws {@code problem.dissent.damaged}, {@code
     * problem.dissent.foreign} where it does not belong to what is here.
     */
    public Opened tried(PanelDissent dissent) {
        DissentFile read = here(dissent.file());
        Opened panel = workspace.load(read.dissent().assessment());
        Revision revision =
                Revision.of(panel.sheet(), read.dissent().revision()).orElseThrow();
        return DissentCheck.trial(panel, revision, read).tried();
    }

    /** Writes the same once more, to be handed on. */
    public void export(PanelDissent dissent, Path target) {
        DissentFile.read(dissent.file(), disk).keep(target, disk);
    }

    /** The file name to offer. */
    public String suggestedName(PanelDissent dissent) {
        return ReportName.suggestDissent(chinese, dissent.author(), dissent.estate(), dissent.revision())
                + DissentFile.ENDING;
    }

    /** Looks at one, wherever it lies; nothing is written. Throws {@code problem.dissent.damaged}, {@code problem.dissent.newer}. */
    public DissentVerdict look(Path file) {
        DissentFile read = DissentFile.read(file, disk);
        return DissentVerdict.of(file, read, belonging(read), roster);
    }

    /** Keeps one that came in beside its revision; the same again changes nothing. Throws {@code problem.dissent.foreign}. */
    public PanelDissent keep(Path file) {
        DissentFile read = here(file);
        return PanelDissent.of(workspace.dissents().keep(name(read), read.bytes()), read);
    }

    /** One that belongs to what is here; throws {@code problem.dissent.foreign} for another. */
    private DissentFile here(Path file) {
        DissentFile read = DissentFile.read(file, disk);
        if (!(belonging(read) instanceof Belonging.Here)) {
            throw new Problem("problem.dissent.foreign");
        }
        return read;
    }

    private Belonging belonging(DissentFile read) {
        String assessment = read.dissent().assessment();
        if (!workspace.has(assessment)) {
            return new Belonging.Elsewhere();
        }
        List<Problem.Detail> differences = DissentCheck.differences(workspace.load(assessment), read);
        return differences.isEmpty()
                ? new Belonging.Here(workspace.dissents().holds(name(read), read.bytes()))
                : new Belonging.Differs(differences);
    }

    private static Dissents.Name name(DissentFile file) {
        return new Dissents.Name(file.dissent().sheet(), file.dissent().revision(), file.hash());
    }
}
