package org.xingping.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.xingping.photo.Photo;

/**
 * Whose numbers photos and findings have. Each chain counts for itself and has a letter of its own: where several come
 * together, no two things are called the same, and nothing is called otherwise than before, unless two chains that knew
 * nothing of each other took the same letter; then the later of them gets the next that is free.
 */
final class Numbering {
    /** Where there is one chain. */
    static final Numbering PLAIN = new Numbering(Map.of(), Map.of());

    private final Map<String, Integer> letters;
    private final Map<String, String> owners;

    private Numbering(Map<String, Integer> letters, Map<String, String> owners) {
        this.letters = letters;
        this.owners = owners;
    }

    /** Of lines in order. */
    static Numbering of(List<Entry> ordered) {
        Map<String, Integer> letters = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        Map<String, String> owners = new HashMap<>();
        for (Entry entry : ordered) {
            String chain = entry.line().chain();
            if (!letters.containsKey(chain)) {
                int letter = claim(entry);
                while (!taken.add(letter)) {
                    letter++;
                }
                letters.put(chain, letter);
            }
            String id = id(entry.kind());
            if (!id.isEmpty()) {
                owners.putIfAbsent(id, chain);
            }
        }
        return letters.size() < 2 ? PLAIN : new Numbering(letters, owners);
    }

    private static int claim(Entry first) {
        return first.kind() instanceof Kind.Joined(List<Head> _, String letter) && letter != null
                ? Numbered.letter(letter)
                : 0;
    }

    private static String id(Kind kind) {
        return switch (kind) {
            case Kind.FindingPut(Finding finding) -> finding.id();
            case Kind.PhotoAttached(Photo photo) -> photo.id();
            default -> "";
        };
    }

    Photo photo(Entry entry, Photo photo) {
        return this == PLAIN ? photo : photo.withNumber(number(entry, photo.id(), photo.number()));
    }

    Finding finding(Entry entry, Finding finding) {
        return this == PLAIN ? finding : finding.withNumber(number(entry, finding.id(), finding.number()));
    }

    private int number(Entry entry, String id, int said) {
        String owner = owners.getOrDefault(id, entry.line().chain());
        return Numbered.of(letters.getOrDefault(owner, 0), Numbered.count(said));
    }

    /**
     * The number of the next thing of its sort that a line of this chain brings.
     *
     * @param numbers the number of what a line brings; 0 where it brings nothing of the sort
     */
    int next(List<Entry> entries, String chain, ToIntFunction<Kind> numbers) {
        int most = 0;
        for (Entry entry : entries) {
            if (entry.line().chain().equals(chain)) {
                int number = numbers.applyAsInt(entry.kind());
                boolean own = owners.getOrDefault(id(entry.kind()), chain).equals(chain);
                most = number > 0 && own ? Math.max(most, Numbered.count(number)) : most;
            }
        }
        return Numbered.of(letter(entries, chain), most + 1);
    }

    /** The letter of this chain; where it is not begun, that which it will take. */
    int letter(List<Entry> entries, String chain) {
        boolean begun = entries.isEmpty()
                || entries.stream().anyMatch(entry -> entry.line().chain().equals(chain));
        if (begun) {
            return letters.getOrDefault(chain, 0);
        }
        TreeSet<Integer> taken = new TreeSet<>(letters.values());
        return taken.isEmpty() ? 1 : taken.getLast() + 1;
    }
}
