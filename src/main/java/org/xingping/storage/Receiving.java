package org.xingping.storage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Lines;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Edition;
import org.xingping.journal.Line;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Rating;
import org.xingping.scoring.Scoring;
import org.xingping.text.Problem;

/**
 * Sheets that come from elsewhere. To take one in is to add its lines to those that are here; so it does not matter what came
 * first, nor how often. Lines of others stand in chains of others: this workspace never writes to those.
 */
final class Receiving {
    private final Writing writing;
    private final Journals journals;
    private final Assessments assessments;
    private final Projections projections;
    private final Editions editions;
    private final Tables tables;

    Receiving(Db db, Writing writing, Editions editions) {
        this.writing = writing;
        this.editions = editions;
        this.journals = new Journals(db);
        this.tables = new Tables(journals);
        this.assessments = new Assessments(db);
        this.projections = new Projections(db);
    }

    /** What the sheet will be when this one has come in; nothing is written. Throws the same as {@link #take}. */
    Sheet joined(Edition edition, Sheet arriving) {
        List<Journals.Stored> here = here(edition, arriving);
        fork(here, arriving).ifPresent(fork -> {
            throw told(fork, arriving);
        });
        return joined(here, news(here, arriving), arriving);
    }

    private Sheet joined(List<Journals.Stored> here, List<Entry> news, Sheet arriving) {
        Sheet joined = Sheet.of(Stream.concat(here.stream().map(line -> Lines.read(line.line())), news.stream())
                .toList());
        return tables.over(joined, arriving.table());
    }

    /**
     * Adds the lines that are not here yet, in one transaction. Throws {@code problem.join.other} where one of its ids means
     * something else here, {@code problem.join.fork} where one chain was continued in two places: then the lines of one of
     * them cannot come in, and if the chain is ours, we go on in another.
     */
    void take(Edition edition, Sheet arriving) {
        writing.require();
        List<Journals.Stored> here = here(edition, arriving);
        fork(here, arriving).ifPresent(fork -> {
            writing.step(() -> journals.letGo(fork.line().chain()));
            throw told(fork, arriving);
        });
        List<Entry> news = news(here, arriving);
        if (!news.isEmpty()) {
            write(edition, here, news, joined(here, news, arriving));
        }
    }

    private void write(Edition edition, List<Journals.Stored> here, List<Entry> news, Sheet all) {
        Rating rating = Scoring.rate(edition.checklist(), all);
        String sheet = all.id();
        AssessmentRow row = AssessmentRow.of(all, rating);
        Set<String> chains = new HashSet<>();
        here.forEach(line -> chains.add(line.line().chain()));
        writing.step(() -> {
            if (here.isEmpty()) {
                editions.keep(edition);
                assessments.insert(row, edition.hash(), null);
                journals.begin(row.id(), sheet, all.started().sheetKind().name());
            }
            for (Entry entry : news) {
                if (chains.add(entry.line().chain())) {
                    journals.beginChain(entry.line().chain(), sheet, false);
                }
                journals.append(entry.line(), entry.line().hash());
            }
            projections.write(sheet, null, rating);
            assessments.updateResult(row, all.entries().size());
            assessments.updateFacts(row);
        });
        writing.isSafe(row);
    }

    /** The lines of this sheet that are here. */
    private List<Journals.Stored> here(Edition edition, Sheet arriving) {
        String assessment = arriving.started().assessment();
        String sheet = arriving.id();
        Optional<Assessments.Roots> roots = assessments.roots(assessment);
        boolean other = roots.isPresent()
                ? !roots.get().equals(new Assessments.Roots(sheet, edition.hash()))
                : journals.assessmentOf(sheet).isPresent();
        for (String chain : arriving.lastLines().keySet()) {
            other |= journals.sheetOf(chain)
                    .filter(known -> !known.equals(sheet))
                    .isPresent();
        }
        if (other) {
            throw new Problem("problem.join.other", arriving.facts().estate().name());
        }
        return journals.of(sheet);
    }

    /** The first line that stands where another stands here; empty where there is none. */
    private static Optional<Entry> fork(List<Journals.Stored> here, Sheet arriving) {
        Map<String, Map<Long, String>> known = new HashMap<>();
        here.forEach(line -> known.computeIfAbsent(line.line().chain(), _ -> new HashMap<>())
                .put(line.line().seq(), line.hash()));
        for (Entry entry : arriving.entries()) {
            Line line = entry.line();
            @Nullable String hash = known.getOrDefault(line.chain(), Map.of()).get(line.seq());
            if (hash != null && !hash.equals(line.hash())) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static Problem told(Entry fork, Sheet arriving) {
        return new Problem(
                "problem.join.fork",
                arriving.facts().estate().name(),
                fork.person().name(),
                String.valueOf(fork.line().seq()));
    }

    private static List<Entry> news(List<Journals.Stored> here, Sheet arriving) {
        Set<String> known = new HashSet<>();
        here.forEach(line -> known.add(line.hash()));
        return arriving.entries().stream()
                .filter(entry -> !known.contains(entry.line().hash()))
                .toList();
    }
}
