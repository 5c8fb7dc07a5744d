package org.xingping.actions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.xingping.assessment.Person;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Sheet;
import org.xingping.exchange.Receipt;
import org.xingping.exchange.Receipt.Turn;
import org.xingping.exchange.ReceiptFile;
import org.xingping.exchange.Sealing;
import org.xingping.exchange.SigningKey;
import org.xingping.files.FileOps;
import org.xingping.report.ReportName;
import org.xingping.scoring.Opened;
import org.xingping.storage.Receipts;
import org.xingping.storage.Receipts.Name;
import org.xingping.storage.Workspace;
import org.xingping.text.Messages;
import org.xingping.text.Problem;

/** Receipts (回执): given by who takes a sealed revision in, kept by both. Runs on the library thread. */
public final class ReceiptActions {
    private final Workspace workspace;
    private final KeyActions keys;
    private final RosterActions roster;
    private final Supplier<Person> person;
    private final Clock clock;
    private final Messages chinese;
    private final FileOps disk = new FileOps();

    ReceiptActions(
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

    /** A sealed revision of an assessment in this workspace. */
    public record Sealed(String assessment, int revision) {}

    /**
     * Gives a receipt for each revision, under consecutive numbers. All are looked at before any is signed; where one cannot be
     * written, those before it stay and none after it is. A revision for which this key gave one already gets that one again.
     * Throws {@code problem.receipt.draft}, {@code problem.receipt.unsigned}, {@code problem.receipt.papers}, {@code
     * problem.receipt.unsound}, {@code problem.key.*}.
     *
     * @param key the fingerprint of the key that signs
     */
    public List<SealReceipt> issue(List<Sealed> revisions, String key, char[] passphrase) {
        workspace.receipts().require();
        List<Received> received = revisions.stream().map(this::received).toList();
        SigningKey signer = keys.unlock(key, passphrase);
        List<SealReceipt> issued = new ArrayList<>();
        Turn turn = new ReceiptChain(workspace.receipts(), disk).next(signer.fingerprint());
        for (Received one : received) {
            Optional<SealReceipt> before = before(one, signer);
            if (before.isPresent()) {
                issued.add(before.get());
                continue;
            }
            ReceiptFile receipt = ReceiptFile.sign(
                    Receipt.of(one.sealing(), one.facts(), signer.name(), ZonedDateTime.now(clock), turn), signer);
            Path file = workspace.receipts().issue(name(receipt, true), receipt.bytes(), receipt.hash());
            turn = turn.after(receipt.hash());
            issued.add(SealReceipt.of(file, receipt));
        }
        return List.copyOf(issued);
    }

    /**
     * A key that can sign a receipt.
     *
     * @param own whether a person would confirm their own work with it: it is the key that sealed, or under the same name
     */
    public record Signer(SealKey key, boolean own) {}

    /** The keys on this laptop, those of the person who works here first, then the newest. */
    public List<Signer> signers(Sealed revision) {
        Revision sealed = revision(workspace.load(revision.assessment()), revision.revision());
        return keys.beginningWith(person.get().name()).stream()
                .map(key -> new Signer(
                        key,
                        key.fingerprint().equals(sealed.sealed().key())
                                || key.name().equals(sealed.seal().person().name())))
                .toList();
    }

    /** The revision here that is this very content, so that a receipt can be given for it. */
    public Optional<Sealed> here(Handed.Content content) {
        String assessment = content.sheet().started().assessment();
        if (!content.isSigned() || !workspace.has(assessment)) {
            return Optional.empty();
        }
        return Revision.of(workspace.load(assessment).sheet()).stream()
                .filter(revision -> revision.sealed().contentRoot().equals(content.root()))
                .map(revision -> new Sealed(assessment, revision.number()))
                .findFirst();
    }

    /** Writes the same receipt once more, to be sent back. */
    public void export(SealReceipt receipt, Path target) {
        ReceiptFile.read(receipt.file(), disk).keep(target, disk);
    }

    /** The file name to offer. */
    public String suggestedName(SealReceipt receipt) {
        return ReportName.suggestReceipt(chinese, receipt.number(), receipt.estate(), receipt.revision())
                + ReceiptFile.ENDING;
    }

    /** Looks at a receipt, wherever it lies; nothing is written. Throws {@code problem.receipt.damaged}, {@code problem.receipt.newer}. */
    public ReceiptVerdict look(Path file) {
        ReceiptFile read = ReceiptFile.read(file, disk);
        return ReceiptVerdict.of(file, read, belonging(read), roster);
    }

    /**
     * Keeps a receipt that came back beside its revision; the same again changes nothing. Throws {@code
     * problem.receipt.foreign} where it is for nothing in this workspace.
     */
    public SealReceipt keep(Path file) {
        ReceiptFile read = ReceiptFile.read(file, disk);
        if (!(belonging(read) instanceof Belonging.Here(boolean kept))) {
            throw new Problem("problem.receipt.foreign");
        }
        Path place = kept ? place(read).orElseThrow() : workspace.receipts().keep(name(read, false), read.bytes());
        return SealReceipt.of(place, read);
    }

    /** The receipts held of each revision of an assessment; those that cannot be read, only the check names. */
    public Map<Integer, List<SealReceipt>> of(String assessment) {
        String sheet = workspace.load(assessment).row().sheet();
        Map<Integer, List<SealReceipt>> held = new TreeMap<>();
        for (Path file : workspace.receipts().all()) {
            workspace
                    .receipts()
                    .name(file)
                    .filter(name -> name.sheet().equals(sheet))
                    .flatMap(_ -> readable(file))
                    .ifPresent(receipt -> held.computeIfAbsent(receipt.revision(), _ -> new ArrayList<>())
                            .add(receipt));
        }
        return held;
    }

    private Optional<SealReceipt> readable(Path file) {
        try {
            return Optional.of(SealReceipt.of(file, ReceiptFile.read(file, disk)));
        } catch (Problem damaged) {
            return Optional.empty();
        }
    }

    /** A revision whose papers prove what it is. */
    private record Received(Sealing sealing, Receipt.Facts facts) {}

    private Received received(Sealed wanted) {
        Opened opened = workspace.load(wanted.assessment());
        Revision revision = revision(opened, wanted.revision());
        Sheet sheet = revision.sheet();
        String estate = sheet.facts().estate().name();
        String number = String.valueOf(revision.number());
        if (revision.sealed().key() == null) {
            throw new Problem("problem.receipt.unsigned", estate, number);
        }
        Path papers = workspace.seals().file(opened.row().sheet(), revision.number());
        if (!Files.isRegularFile(papers)) {
            throw new Problem("problem.receipt.papers", estate, number);
        }
        Sealing sealing = Sealing.read(papers, disk)
                .filter(read -> Belongings.fit(revision, read))
                .orElseThrow(() -> new Problem("problem.receipt.unsound", estate, number));
        Receipt.Facts facts = new Receipt.Facts(
                opened.row().sheet(),
                estate,
                sheet.facts().date(),
                revision.seal().person().name());
        return new Received(sealing, facts);
    }

    private static Revision revision(Opened opened, int number) {
        return Revision.of(opened.now().sheet(), number)
                .orElseThrow(
                        () -> new Problem("problem.receipt.draft", opened.row().estate()));
    }

    /** What this key has given here for the same seal. */
    private Optional<SealReceipt> before(Received received, SigningKey signer) {
        return of(received.sealing().assessment())
                .getOrDefault(received.sealing().revision(), List.of())
                .stream()
                .filter(held ->
                        workspace.receipts().name(held.file()).orElseThrow().issued())
                .filter(held -> {
                    ReceiptFile file = ReceiptFile.read(held.file(), disk);
                    return file.signer().equals(signer.publicKey())
                            && file.receipt().seal().equals(received.sealing().seal());
                })
                .findFirst();
    }

    private Belonging belonging(ReceiptFile read) {
        String assessment = read.receipt().assessment();
        if (!workspace.has(assessment)) {
            return new Belonging.Elsewhere();
        }
        List<Problem.Detail> differences =
                new Belongings(workspace.seals(), disk).differences(read.receipt(), workspace.load(assessment));
        return differences.isEmpty() ? new Belonging.Here(place(read).isPresent()) : new Belonging.Differs(differences);
    }

    /** Where this very receipt lies here, whether given or kept. */
    private Optional<Path> place(ReceiptFile read) {
        for (boolean issued : new boolean[] {true, false}) {
            Path file = workspace.receipts().file(name(read, issued));
            if (Files.isRegularFile(file) && Receipts.holds(file, read.bytes())) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static Name name(ReceiptFile file, boolean issued) {
        Receipt receipt = file.receipt();
        return Name.of(receipt.sheet(), receipt.revision(), file.signer().fingerprint(), receipt.number(), issued);
    }
}
