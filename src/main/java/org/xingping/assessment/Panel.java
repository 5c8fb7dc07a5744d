package org.xingping.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a panel's sheet holds beside facts, claims and vetoes (评审组): who sits at the table, what was decided and remarked, and
 * where the panel stands with each sheet. Empty in every other sheet. An immutable value, grown line by line.
 *
 * @param convened who sits and by which rule; nothing before a panel was convened
 * @param decisions by item
 * @param remarks by item, those on the whole under {@code ""}; in the order in which they were made
 * @param reviews by the id of the sheet
 */
public record Panel(
        Kind.@Nullable Convened convened,
        Map<String, Decision> decisions,
        Map<String, List<Remark>> remarks,
        Map<String, Kind.Reviewed> reviews) {
    static final Panel NONE = new Panel(null, Map.of(), Map.of(), Map.of());

    /** Those who sit at the table, in order; a seat's number is its place, from 1. */
    public List<Seat> seats() {
        return convened == null ? List.of() : convened.seats();
    }

    /** Where the panel stands with a sheet. */
    public Kind.Review review(String sheet) {
        Kind.Reviewed said = reviews.get(sheet);
        return said == null ? Kind.Review.RECEIVED : said.review();
    }

    /** What was decided on an item; empty while nothing is. */
    public Optional<Decision> decision(String item) {
        return Optional.ofNullable(decisions.get(item));
    }

    /** The remarks on an item; of no item ({@code ""}): those on the whole. */
    public List<Remark> remarks(String item) {
        return remarks.getOrDefault(item, List.of());
    }

    /** The same with one more line. */
    Panel with(Entry entry) {
        String item = entry.item() == null ? "" : entry.item();
        return switch (entry.kind()) {
            case Kind.Convened anew -> new Panel(anew, decisions, remarks, reviews);
            case Kind.Decided said -> new Panel(convened, decided(item, said, entry), remarks, reviews);
            case Kind.Remarked said -> new Panel(convened, decisions, remarked(item, said, entry), reviews);
            case Kind.Reviewed said -> new Panel(convened, decisions, remarks, plus(reviews, said.sheet(), said));
            default -> this;
        };
    }

    /** The same where what was decided on the item counts as not decided. */
    Panel without(String item) {
        return decisions.containsKey(item) ? new Panel(convened, minus(decisions, item), remarks, reviews) : this;
    }

    private Map<String, Decision> decided(String item, Kind.Decided said, Entry entry) {
        return said.answer() instanceof Answer.Unscored
                ? minus(decisions, item)
                : plus(decisions, item, new Decision(said, entry.person(), entry.stamp()));
    }

    private Map<String, List<Remark>> remarked(String item, Kind.Remarked said, Entry entry) {
        List<Remark> all = new ArrayList<>(remarks(item));
        int at = 0;
        while (at < all.size() && !all.get(at).said().id().equals(said.id())) {
            at++;
        }
        boolean known = at < all.size();
        if (said.isWithdrawn()) {
            if (known) {
                all.remove(at);
            }
        } else if (known) {
            all.set(at, new Remark(said, entry.person(), entry.stamp()));
        } else {
            all.add(new Remark(said, entry.person(), entry.stamp()));
        }
        return all.isEmpty() ? minus(remarks, item) : plus(remarks, item, List.copyOf(all));
    }

    private static <T> Map<String, T> plus(Map<String, T> map, String key, T value) {
        Map<String, T> more = new HashMap<>(map);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }

    private static <T> Map<String, T> minus(Map<String, T> map, String key) {
        Map<String, T> fewer = new HashMap<>(map);
        fewer.remove(key);
        return Collections.unmodifiableMap(fewer);
    }
}
