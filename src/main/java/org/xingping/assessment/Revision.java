package org.xingping.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xingping.journal.Line;

/**
 * A sheet as it was sealed once (版次). It is nothing but the lines that were there then, so whatever comes later leaves it as
 * it is.
 *
 * @param covered what was sealed: all lines before the seal
 * @param seal the line that sealed it
 */
public record Revision(Sheet covered, Entry seal) {
    /** The number, from 1. */
    public int number() {
        return sealed().revision();
    }

    /** What the seal says. */
    public Kind.Sealed sealed() {
        return (Kind.Sealed) seal.kind();
    }

    /** The sheet under its seal. */
    public Sheet sheet() {
        return covered.with(seal);
    }

    /** All revisions of a sheet, the oldest first. */
    public static List<Revision> of(Sheet sheet) {
        List<Revision> revisions = new ArrayList<>();
        for (Entry entry : sheet.entries()) {
            if (entry.kind() instanceof Kind.Sealed sealed) {
                revisions.add(new Revision(covered(sheet, entry, sealed), entry));
            }
        }
        return List.copyOf(revisions);
    }

    /** The revision with this number; empty where the sheet was not sealed so often. */
    public static Optional<Revision> of(Sheet sheet, int number) {
        return of(sheet).stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }

    /** The hashes of the last lines, as a seal records them. */
    public static List<String> heads(Sheet sheet) {
        return sheet.lastLines().values().stream().map(Line::hash).sorted().toList();
    }

    private static Sheet covered(Sheet sheet, Entry seal, Kind.Sealed sealed) {
        List<String> recorded = sealed.heads();
        Set<String> heads = recorded == null ? Set.of(seal.line().prev()) : new HashSet<>(recorded);
        Map<String, Long> ends = new HashMap<>();
        for (Entry entry : sheet.entries()) {
            if (heads.contains(entry.line().hash())) {
                ends.put(entry.line().chain(), entry.line().seq());
            }
        }
        return Sheet.of(sheet.entries().stream()
                        .filter(entry -> entry.line().seq()
                                <= ends.getOrDefault(entry.line().chain(), 0L))
                        .toList())
                .seeing(sheet);
    }
}
