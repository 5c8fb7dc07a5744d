package org.xingping.actions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xingping.exchange.ReceiptFile;
import org.xingping.files.FileOps;
import org.xingping.journal.ShortHash;
import org.xingping.scoring.Opened;
import org.xingping.storage.Receipts;
import org.xingping.storage.Receipts.Last;
import org.xingping.storage.Receipts.Name;
import org.xingping.storage.Seals;
import org.xingping.text.Problem;

/** Looks whether the receipts that lie here are whole, belong here, and whether none of those given here is missing. */
final class ReceiptCheck {
    private final Receipts receipts;
    private final Belongings belongings;
    private final List<Problem.Detail> faults = new ArrayList<>();
    private final Map<Path, ReceiptFile> whole = new TreeMap<>();
    private final Set<String> sheets = new HashSet<>();

    /** Those given here, by the beginning of the key and by their number; what cannot be read is there all the same. */
    private final Map<String, TreeMap<Integer, Optional<ReceiptFile>>> issued = new TreeMap<>();

    ReceiptCheck(Receipts receipts, Seals seals, FileOps disk) {
        this.receipts = receipts;
        this.belongings = new Belongings(seals, disk);
        for (Path file : receipts.all()) {
            Optional<Name> name = receipts.name(file);
            Optional<ReceiptFile> read = name.flatMap(one -> read(file, one, disk));
            if (read.isEmpty()) {
                fault("check.receipt.damaged", file.getFileName());
            }
            read.ifPresent(one -> whole.put(file, one));
            name.filter(Name::issued)
                    .ifPresent(one -> issued.computeIfAbsent(one.key(), _ -> new TreeMap<>())
                            .put(one.number(), read));
        }
    }

    /** The receipts of one assessment must be for what is there. */
    void check(Opened stored) {
        String sheet = stored.row().sheet();
        sheets.add(sheet);
        whole.values().stream()
                .filter(file -> file.receipt().sheet().equals(sheet))
                .forEach(file -> belongings.differences(file.receipt(), stored).stream()
                        .filter(difference -> !difference.key().equals("receipt.differs.papers")) // told of the seal
                        .findFirst()
                        .ifPresent(difference -> fault(
                                "check.receipt.differs",
                                file.receipt().estate(),
                                file.receipt().revision(),
                                file.receipt().number(),
                                difference)));
    }

    /** Everything found wrong; {@code all} tells whether every assessment was checked, else a receipt may belong to one that was not. */
    List<Problem.Detail> faults(boolean all) {
        if (all) {
            whole.forEach((file, read) -> {
                if (!sheets.contains(read.receipt().sheet())) {
                    fault("check.receipt.stray", file.getFileName());
                }
            });
        }
        Map<String, Last> noted = receipts.noted();
        Set<String> keys = new HashSet<>(issued.keySet());
        keys.addAll(noted.keySet());
        keys.stream()
                .sorted()
                .forEach(key ->
                        chain(key, issued.getOrDefault(key, new TreeMap<>()), Optional.ofNullable(noted.get(key))));
        return List.copyOf(faults);
    }

    /** A file that is what its name says. */
    private static Optional<ReceiptFile> read(Path path, Name name, FileOps disk) {
        try {
            ReceiptFile file = ReceiptFile.read(path, disk);
            Name said = Name.of(
                    file.receipt().sheet(),
                    file.receipt().revision(),
                    file.signer().fingerprint(),
                    file.receipt().number(),
                    name.issued());
            return Optional.of(file).filter(_ -> said.equals(name));
        } catch (Problem damaged) {
            return Optional.empty();
        }
    }

    private void chain(String key, SortedMap<Integer, Optional<ReceiptFile>> given, Optional<Last> noted) {
        String code = given.values().stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(file -> ShortHash.of(file.signer().fingerprint()))
                .orElse(key);
        Map<Integer, String> hashes = new HashMap<>();
        noted.ifPresent(last -> hashes.put(last.number(), last.hash()));
        int next = 1;
        for (Map.Entry<Integer, Optional<ReceiptFile>> one : given.entrySet()) {
            missing(next, one.getKey() - 1, code);
            next = one.getKey() + 1;
            one.getValue().ifPresent(file -> {
                int number = file.receipt().number();
                String before = hashes.get(number - 1);
                boolean follows = before == null || file.receipt().previous().equals(before);
                boolean last = noted.filter(known ->
                                known.number() == number && !known.hash().equals(file.hash()))
                        .isEmpty();
                if (!follows || !last) {
                    fault("check.receipt.previous", number, code);
                }
                hashes.put(number, file.hash());
            });
        }
        missing(next, noted.map(Last::number).orElse(0), code);
    }

    private void missing(int from, int to, String code) {
        if (from <= to) {
            fault("check.receipt.missing", from == to ? String.valueOf(from) : from + "–" + to, code);
        }
    }

    /** Numbers go in as texts, so that no language groups their digits. */
    private void fault(String key, Object... places) {
        faults.add(new Problem.Detail(
                key,
                List.of(places).stream()
                        .<Object>map(place -> place instanceof Problem.Detail ? place : String.valueOf(place))
                        .toList()));
    }
}
