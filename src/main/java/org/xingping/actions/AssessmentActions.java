package org.xingping.actions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.xingping.assessment.Deed;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Kind;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Person;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Opened;
import org.xingping.storage.Workspace;
import org.xingping.text.Problem;

/** What a person does with whole assessments. Runs on the library thread. */
public final class AssessmentActions {
    private final Workspace workspace;
    private final Supplier<Person> person;

    public AssessmentActions(Workspace workspace, Supplier<Person> person) {
        this.workspace = workspace;
        this.person = person;
    }

    /** One page of the shelf, newest first. */
    public List<AssessmentRow> page(AssessmentQuery query) {
        return workspace.page(query);
    }

    /** Starts an assessment; its edition is frozen, its estate remembered. */
    public Opened create(NewAssessment assessment) {
        return workspace.create(assessment, person.get());
    }

    public Opened open(String assessment) {
        return workspace.load(assessment);
    }

    /**
     * The visit to look at beside this assessment: the chosen one, else the newest; empty where there is none. Nothing is
     * written. Of a look back it is the one of what stands now.
     */
    public Optional<LastVisit> lastVisit(Opened assessment, Optional<String> chosen) {
        return new EarlierVisits(workspace, person.get()).beside(assessment.now(), chosen);
    }

    /** Changes the facts: date, season, estate, parameters. The same facts again are no change. */
    public Opened amend(String assessment, Facts facts, String reason) {
        if (open(assessment).sheet().facts().equals(facts)) {
            return open(assessment);
        }
        return workspace.record(assessment, person.get(), List.of(Deed.of(new Kind.Amended(facts, reason))));
    }

    /** As whom the next step is recorded. */
    public Person person() {
        return person.get();
    }

    /** Opens a sealed sheet again for a reason; the sealed revision stays readable. */
    public Opened reopen(String assessment, String reason) {
        if (reason.isBlank()) {
            throw new Problem("problem.reopen.reason");
        }
        return workspace.record(assessment, person.get(), List.of(Deed.of(new Kind.Reopened(reason.strip()))));
    }

    /** How many assessments there are in each state; every state is present. */
    public Map<AssessmentRow.State, Integer> counts() {
        return workspace.counts();
    }

    /** The assessment whose id this is, or begins with it where only one does. */
    public Optional<Opened> find(String idOrBeginning) {
        List<String> ids = workspace.ids(idOrBeginning);
        return ids.size() == 1 ? Optional.of(workspace.load(ids.getFirst())) : Optional.empty();
    }

    /** How many assessments the query finds on all its pages, by the year of the visit, newest year first. */
    public SortedMap<Integer, Integer> perYear(AssessmentQuery query) {
        return workspace.perYear(query);
    }

    /** Estates of the address book whose name contains the text, for completion. */
    public List<KnownEstate> estates(String text) {
        return workspace.estates().named(text, 20).stream()
                .map(estate -> new KnownEstate(estate.id(), estate.facts()))
                .toList();
    }

    /** An estate of the address book. */
    public record KnownEstate(String id, EstateFacts facts) {}

    /** The property companies known so far. */
    public List<String> companies() {
        return workspace.estates().companies();
    }

    /** The inspectors known so far. */
    public List<Person> inspectors() {
        return workspace.inspectors().all();
    }

    /** The inspector of this name; a name not known yet is remembered. */
    public Person inspector(String name) {
        return workspace.inspectors().named(name);
    }
}
