package org.xingping.storage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Facts;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Sheet;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.AssessmentRow.State;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.Rating;
import org.xingping.scoring.SectionScore;

/** What is computed from a sheet's journal for lists and statistics: the same function writes it and checks it. */
final class Projections {
    private final Db db;

    Projections(Db db) {
        this.db = db;
    }

    /** An assessment as the shelf shows it. */
    static AssessmentRow row(String assessment, String sheetId, Sheet sheet, Rating rating) {
        Facts facts = sheet.facts();
        int live = 0;
        int open = 0;
        int attention = 0;
        for (SectionScore section : rating.sections()) {
            for (ItemScore score : section.items()) {
                live++;
                open += score.isOpen() ? 1 : 0;
                boolean again = score.state() == ItemState.COULD_NOT_ASSESS
                        || score.pending()
                        || sheet.isFlagged(score.item().code());
                attention += again ? 1 : 0;
            }
        }
        List<Entry> entries = sheet.entries();
        return new AssessmentRow(
                assessment,
                sheetId,
                facts.estate().name(),
                facts.estate().company(),
                known(facts.estate().district()),
                known(facts.estate().street()),
                facts.type(),
                facts.date(),
                facts.season(),
                String.join("、", facts.team()),
                state(sheet, rating, open),
                rating.total(),
                rating.lowStars(),
                rating.highStars(),
                live,
                live - open,
                attention,
                entries.getLast().stamp().at(),
                lastItem(entries).orElse(null));
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

    private static State state(Sheet sheet, Rating rating, int open) {
        if (sheet.seal().isPresent()) {
            return State.SEALED;
        }
        if (!sheet.isTouched()) {
            return State.NOT_STARTED;
        }
        return open == 0 && rating.isFinal() ? State.COMPLETE : State.IN_PROGRESS;
    }

    private static Optional<String> lastItem(List<Entry> entries) {
        for (Entry entry : entries.reversed()) {
            if (entry.item() != null) {
                return Optional.of(entry.item());
            }
        }
        return Optional.empty();
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
