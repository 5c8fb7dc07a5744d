package org.xingping.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Head;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Lines;
import org.xingping.assessment.PhotoNumber;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.ChecklistYaml;
import org.xingping.checklist.Edition;
import org.xingping.journal.ChainBreak;
import org.xingping.journal.Chains;
import org.xingping.journal.Line;
import org.xingping.photo.Photo;
import org.xingping.scoring.Rating;
import org.xingping.scoring.Scoring;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** One verification: first every byte against the manifest, then what the bytes say against itself. */
final class Verifying {
    private final PackageFile file;
    private final Progress progress;
    private final List<Problem.Detail> faults = new ArrayList<>();

    /** The files that are read as a whole, once their bytes are known to be the listed ones. */
    private final Map<String, byte[]> data = new HashMap<>();

    Verifying(PackageFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    Verification all() throws IOException {
        byte[] listed = file.bytes(file.parts().getFirst());
        Manifest manifest = Manifest.read(listed);
        Optional<Said> said = unchanged(manifest, Digest.of(listed));
        Optional<byte[]> seal = seal();
        return said.isPresent()
                ? new Verification(
                        said, faults, Signed.of(listed, seal, said.get().finished()))
                : new Verification(said, faults, Signed.changed(listed, seal));
    }

    /** What it says; nothing where anything is not as it was. */
    private Optional<Said> unchanged(Manifest manifest, String listed) throws IOException {
        try {
            manifest.compare(file.parts());
            bytes(manifest);
            if (faults.isEmpty()) {
                Optional<Said> said = understood(manifest, listed);
                said.ifPresent(one -> photos(one.sheet(), manifest));
                return said.filter(_ -> faults.isEmpty());
            }
        } catch (Problem wrong) {
            fault(wrong.key(), wrong.args().toArray());
        }
        return Optional.empty();
    }

    /** What lies in the seal's place; where it is damaged, nothing that seals. */
    private Optional<byte[]> seal() throws IOException {
        Optional<Part> part = file.part(PartName.SEAL);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.bytes(part.get()));
        } catch (Problem damaged) {
            return Optional.of(new byte[0]);
        }
    }

    /** Foreign lines and standards may say what no program of ours ever wrote; then they are damaged, and we are not. */
    private Optional<Said> understood(Manifest manifest, String listed) {
        try {
            return said(manifest, listed);
        } catch (Problem told) {
            throw told;
        } catch (RuntimeException nonsense) {
            throw new Problem("problem.package.damaged", PartName.SHEETS).causedBy(nonsense);
        }
    }

    private void bytes(Manifest manifest) throws IOException {
        long all = manifest.files().stream().mapToLong(Manifest.Content::size).sum();
        long done = 0;
        progress.at(0, all);
        for (Manifest.Content listed : manifest.files()) {
            Part part = file.part(listed.name()).orElseThrow();
            Digest digest = new Digest();
            ByteBuffer kept = ByteBuffer.allocate(PartName.isLarge(part.name()) ? 0 : (int) part.size());
            long before = done;
            long[] read = {0};
            try {
                file.each(part, piece -> {
                    digest.add(piece.duplicate());
                    read[0] += piece.remaining();
                    progress.at(before + read[0], all);
                    if (kept.capacity() > 0) {
                        kept.put(piece);
                    }
                });
                if (!digest.hex().equals(listed.sha256())) {
                    fault("verify.file", listed.name());
                }
            } catch (Problem damaged) { // then it cannot be the listed one either, and one thing is told once
                fault(damaged.key(), damaged.args().toArray());
            }
            data.put(part.name(), kept.array());
            done += part.size();
        }
    }

    /** What it says; throws the problem that makes the rest unreadable. Of broken chains nothing, for all else follows from them. */
    private Optional<Said> said(Manifest manifest, String listed) {
        Edition edition = edition();
        List<Entry> entries = entries();
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        Sheet sheet = sheet(entries, manifest.assessment());
        if (!sheet.started().edition().equals(edition.hash())) {
            fault("verify.checklist");
        }
        if (!sheet.started().assessment().equals(manifest.assessment())) {
            fault("verify.assessment");
        }
        if (sheet.revision() != manifest.revision()) {
            fault("verify.revision", String.valueOf(manifest.revision()), String.valueOf(sheet.revision()));
        }
        String root = new Content(edition, sheet, _ -> {
                    throw new IllegalStateException("nobody reads originals here");
                })
                .root();
        if (!root.equals(manifest.root())) {
            fault("verify.root");
        }
        sealed(edition, sheet);
        sheet.table().forEach(seated -> sealed(edition, seated.sheet()));
        joined(sheet);
        Rating rating = Scoring.rate(edition.checklist(), sheet);
        Optional<String> report = manifest.files().stream()
                .filter(one -> one.name().equals(PartName.REPORT))
                .map(Manifest.Content::sha256)
                .findFirst();
        return Optional.of(new Said(manifest.app(), listed, root, manifest.previous(), edition, sheet, rating, report));
    }

    /** The sheet of the assessment; a panel's, with all the sheets at its table and no other. */
    private Sheet sheet(List<Entry> entries, String assessment) {
        List<Sheet> sheets = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.line().sheet(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Sheet::of)
                .toList();
        Sheet sheet = sheets.stream()
                .filter(one -> one.started().assessment().equals(assessment))
                .findFirst()
                .orElse(sheets.getFirst())
                .over(sheets);
        if (sheet.table().size() != sheet.panel().seats().size()
                || sheets.size() != 1 + sheet.table().size()) {
            fault("verify.table");
        }
        return sheet;
    }

    /** Every seal, also those of earlier revisions, must be the last word on what it sealed. */
    private void sealed(Edition edition, Sheet sheet) {
        for (Revision revision : Revision.of(sheet)) {
            boolean early = revision.sealed().heads() == null;
            if (!early
                    && !ContentRoot.of(edition, revision.covered())
                            .equals(revision.sealed().contentRoot())) {
                fault("verify.seal", String.valueOf(revision.number()));
            }
        }
        boolean last = sheet.entries().getLast().kind() instanceof Kind.Sealed;
        if (sheet.seal().isPresent() && !last) {
            fault("verify.after.seal", String.valueOf(sheet.revision()));
        }
    }

    /** What a line says it had seen of other chains must be there: a journal is handed over as a whole. */
    private void joined(Sheet sheet) {
        List<Entry> joinings = sheet.entries().stream()
                .filter(entry -> entry.kind() instanceof Kind.Joined)
                .toList();
        if (joinings.isEmpty()) { // almost always; then nobody hashes all lines once more
            return;
        }
        Set<Head> there =
                sheet.entries().stream().map(Entry::line).map(Head::of).collect(Collectors.toSet());
        for (Entry entry : joinings) {
            if (!there.containsAll(((Kind.Joined) entry.kind()).heads())) {
                fault(
                        "verify.joined",
                        Journals.name(entry.line()),
                        String.valueOf(entry.line().seq()));
            }
        }
    }

    private Edition edition() {
        return ChecklistYaml.read(text(PartName.CHECKLIST));
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Part part : file.parts()) {
            if (part.name().startsWith(PartName.SHEETS)) {
                entries.addAll(chain(part.name(), text(part.name())));
            }
        }
        boolean begins = entries.stream().anyMatch(entry -> entry.kind() instanceof Kind.Started);
        if (!begins) {
            throw new Problem("problem.package.contents", PartName.SHEETS);
        }
        return entries;
    }

    private List<Entry> chain(String name, String text) {
        if (!text.endsWith("\n")) {
            throw new Problem("problem.package.damaged", name);
        }
        try {
            List<Line> lines = text.lines().map(Lines::columns).toList();
            boolean elsewhere =
                    lines.stream().anyMatch(line -> !Journals.name(line).equals(name));
            if (elsewhere) {
                throw new Problem("problem.package.damaged", name);
            }
            for (ChainBreak at : Chains.verify(lines)) {
                fault("verify.line", name, String.valueOf(at.seq()));
            }
            return lines.stream().map(Lines::read).toList();
        } catch (IllegalArgumentException unreadable) {
            throw new Problem("problem.package.damaged", name).causedBy(unreadable);
        }
    }

    /** The photos that are there must be those of the sheet, no more, and each under its own name. */
    private void photos(Sheet sheet, Manifest manifest) {
        Map<String, String> listed = new HashMap<>();
        manifest.files().forEach(one -> listed.put(one.name(), one.sha256()));
        Set<String> wanted = new HashSet<>();
        for (Photo photo : ContentRoot.photos(sheet)) {
            String name = PartName.of(photo);
            wanted.add(name);
            if (!photo.content().equals(listed.get(name))) {
                fault("verify.photo", PhotoNumber.of(photo), name);
            }
        }
        listed.keySet().stream()
                .filter(name -> name.startsWith(PartName.PHOTOS) && !wanted.contains(name))
                .sorted()
                .forEach(name -> fault("verify.photo.foreign", name));
    }

    private String text(String name) {
        byte[] bytes = data.get(name);
        if (bytes == null) {
            throw new Problem("problem.package.contents", name);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new Problem("problem.package.damaged", name).causedBy(wrong);
        }
    }

    private void fault(String key, Object... places) {
        faults.add(new Problem.Detail(key, places));
    }
}
