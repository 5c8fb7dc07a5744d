package org.xingping.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Edition;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;

/**
 * Looks whether the papers of sealed revisions still seal what the workspace holds. The journal alone cannot tell: whoever
 * writes it anew to the last link leaves it whole, and only a signature knows better. It only reads.
 */
public final class SealCheck {
    private final FileOps disk;
    private final List<Problem.Detail> faults = new ArrayList<>();

    public SealCheck(FileOps disk) {
        this.disk = disk;
    }

    /** Everything found wrong so far; each names the estate and the revision. */
    public List<Problem.Detail> faults() {
        return List.copyOf(faults);
    }

    /**
     * Checks every revision of a sheet.
     *
     * @param papers where those of a revision lie, or should
     * @param kept the revisions of which papers lie there
     */
    public void check(Edition edition, Sheet sheet, IntFunction<Path> papers, List<Integer> kept) {
        TreeSet<Integer> unnamed = new TreeSet<>(kept);
        String estate = sheet.facts().estate().name();
        String before = "";
        for (Revision revision : Revision.of(sheet)) {
            One one = new One(estate, edition, revision, before);
            boolean there = unnamed.remove(revision.number());
            before = "";
            if (!one.isWhole()) {
                one.fault("check.seal.journal");
            } else if (there) {
                before = one.papers(papers.apply(revision.number()));
            } else if (revision.sealed().key() != null) { // early versions sealed without papers
                one.fault("check.seal.missing", papers.apply(revision.number()).getFileName());
            }
        }
        if (sheet.seal().isPresent() && !(sheet.entries().getLast().kind() instanceof Kind.Sealed)) {
            add("check.seal.after", estate, sheet.revision());
        }
        unnamed.forEach(number -> add("check.seal.extra", estate, number));
    }

    /** Numbers go in as texts, so that no language groups their digits. */
    private void add(String key, Object... places) {
        faults.add(new Problem.Detail(
                key, List.of(places).stream().<Object>map(String::valueOf).toList()));
    }

    /** One revision. */
    private final class One {
        private final String estate;
        private final Edition edition;
        private final Revision revision;
        private final String before;

        /** @param before SHA-256 of the seal before; empty where that cannot be told */
        One(String estate, Edition edition, Revision revision, String before) {
            this.estate = estate;
            this.edition = edition;
            this.revision = revision;
            this.before = before;
        }

        /** Whether the lines are there that the seal names. */
        boolean isWhole() {
            List<String> heads = revision.sealed().heads();
            return heads == null || Revision.heads(revision.covered()).equals(heads);
        }

        void fault(String key, Object... places) {
            List<Object> all = new ArrayList<>(List.of(estate, revision.number()));
            all.addAll(List.of(places));
            add(key, all.toArray());
        }

        /** Returns SHA-256 of the seal in them; empty where there is none to be read. */
        String papers(Path path) {
            try (PackageFile file = PackageFile.open(disk.reading(path))) {
                byte[] listed = file.bytes(file.parts().getFirst());
                Manifest manifest = Manifest.read(listed);
                Optional<Part> part = file.part(PartName.SEAL);
                byte[] seal = part.isPresent() ? file.bytes(part.get()) : new byte[0];
                if (belongs(manifest)) {
                    whole(file, manifest);
                    content(manifest);
                    signature(manifest, listed, seal);
                }
                return Digest.of(seal);
            } catch (Problem damaged) {
                Object which = damaged.args().isEmpty()
                        ? path.getFileName()
                        : damaged.args().getFirst();
                fault("check.seal.damaged", which);
                return "";
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private boolean belongs(Manifest manifest) {
            boolean ours = manifest.revision() == revision.number()
                    && manifest.assessment().equals(revision.sheet().started().assessment());
            if (!ours) {
                fault("check.seal.other", manifest.revision());
            }
            return ours;
        }

        /** Workbook and summary are the listed ones, byte for byte. */
        private void whole(PackageFile file, Manifest manifest) throws IOException {
            for (String name : List.of(PartName.SUMMARY, PartName.REPORT)) {
                Part part = file.part(name).orElseThrow(() -> new Problem("problem.package.contents", name));
                Digest digest = new Digest();
                file.each(part, digest::add);
                String is = digest.hex();
                if (manifest.files().stream()
                        .noneMatch(
                                one -> one.name().equals(name) && one.sha256().equals(is))) {
                    throw new Problem("problem.package.contents", name);
                }
            }
        }

        /** What the workspace holds is what was listed; the part that is not is named, and what follows from it is not. */
        private void content(Manifest manifest) {
            Map<String, String> listed = new HashMap<>();
            manifest.files().forEach(one -> listed.put(one.name(), one.sha256()));
            listed.keySet().removeAll(List.of(PartName.SUMMARY, PartName.REPORT));
            Map<String, String> held = new HashMap<>();
            Content content = new Content(edition, revision.sheet(), _ -> {
                throw new IllegalStateException("nobody reads originals here");
            });
            content.files().forEach((name, bytes) -> held.put(name, Digest.of(bytes)));
            content.photos().forEach((name, photo) -> held.put(name, photo.content()));
            TreeSet<String> differing = new TreeSet<>();
            listed.forEach((name, hash) -> {
                if (!hash.equals(held.get(name))) {
                    differing.add(name);
                }
            });
            held.keySet().stream().filter(name -> !listed.containsKey(name)).forEach(differing::add);
            if (differing.contains(PartName.CHECKLIST)) {
                fault("check.seal.standard");
            }
            if (differing.stream().anyMatch(name -> name.startsWith(PartName.SHEETS))) {
                fault("check.seal.journal");
            } else if (differing.stream().anyMatch(name -> name.startsWith(PartName.PHOTOS))) {
                fault("check.seal.photos");
            }
            if (differing.isEmpty()) {
                root(manifest);
            }
        }

        private void root(Manifest manifest) {
            String root = ContentRoot.of(edition, revision.covered());
            if (!root.equals(manifest.root()) || !root.equals(revision.sealed().contentRoot())) {
                fault("check.seal.root");
            }
        }

        private void signature(Manifest manifest, byte[] listed, byte[] seal) {
            Optional<Seal> holding = Seal.read(seal)
                    .filter(read -> read.holdsFor(listed))
                    .filter(read -> read.publicKey()
                            .fingerprint()
                            .equals(revision.sealed().key()));
            if (holding.isEmpty()) {
                fault("check.seal.signature");
            }
            boolean follows = before.isEmpty()
                    || manifest.previous().isEmpty()
                    || manifest.previous().equals(before);
            if (!follows) {
                fault("check.seal.previous");
            }
        }
    }
}
