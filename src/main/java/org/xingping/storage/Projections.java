package org.xingping.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.Rating;

/** What is computed from a sheet's journal for lists and statistics: the same function writes it and checks it. */
final class Projections {
    private final Db db;

    Projections(Db db) {
        this.db = db;
    }

    /** Writes the items whose points or state differ; all of them where there was no rating before. */
    void write(String sheet, @Nullable Rating before, Rating now) {
        if (before == null || !updated(sheet, before, now)) {
            db.execute("delete from answer where sheet = ?", sheet);
            now.items().forEach(score -> insert(sheet, score));
        }
    }

    /** False where other items are asked than before, as another season does. */
    private boolean updated(String sheet, Rating before, Rating now) {
        boolean same = true;
        for (int i = 0; same && i < now.sections().size(); i++) {
            List<ItemScore> old = before.sections().get(i).items();
            List<ItemScore> all = now.sections().get(i).items();
            same = old.equals(all) || updated(sheet, old, all);
        }
        return same;
    }

    private boolean updated(String sheet, List<ItemScore> old, List<ItemScore> all) {
        boolean same = old.size() == all.size();
        for (int i = 0; same && i < all.size(); i++) {
            same = old.get(i).item().code().equals(all.get(i).item().code());
            if (same && !same(old.get(i), all.get(i))) {
                update(sheet, all.get(i));
            }
        }
        return same;
    }

    private void insert(String sheet, ItemScore score) {
        db.execute("""
            insert into answer (sheet, item, state, low, high) values (?, ?, ?, ?, ?)
            """, sheet, score.item().code(), score.state().name(), low(score), high(score));
    }

    private void update(String sheet, ItemScore score) {
        db.execute(
                """
                update answer set state = ?, low = ?, high = ? where sheet = ? and item = ?
                """,
                score.state().name(),
                low(score),
                high(score),
                sheet,
                score.item().code());
    }

    private static long low(ItemScore score) {
        return score.points().low().hundredths();
    }

    private static long high(ItemScore score) {
        return score.points().high().hundredths();
    }

    private static boolean same(ItemScore one, ItemScore other) {
        return one.state() == other.state() && low(one) == low(other) && high(one) == high(other);
    }
}
