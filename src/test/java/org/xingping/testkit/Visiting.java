package org.xingping.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.xingping.assessment.Answer;
import org.xingping.assessment.AssessmentType;
import org.xingping.assessment.Deed;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Finding.Correction;
import org.xingping.assessment.Finding.Gravity;
import org.xingping.assessment.Kind;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Person;
import org.xingping.checklist.Edition;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.storage.Estates;
import org.xingping.storage.Workspace;

/** Visits to estates in a workspace, day after day, finished or not. */
public final class Visiting {
    public static final String ESTATE = "丰泽花园";
    public static final Person OTHER = new Person("p-chen", "陈明");

    private final Workspace workspace;
    private Person person = Scenario.INSPECTOR;
    private Edition edition = Editions.SHIPPED;
    private boolean namesake;
    private UnaryOperator<Facts> facts = same -> same;

    private Visiting(Workspace workspace) {
        this.workspace = workspace;
    }

    public static Visiting in(Workspace workspace) {
        return new Visiting(workspace);
    }

    /** Who visits from now on. */
    public Visiting by(Person other) {
        person = other;
        return this;
    }

    /** By which standard from now on. */
    public Visiting by(Edition other) {
        edition = other;
        return this;
    }

    /** From now on of an estate that only bears the same name: it gets an entry of its own in the address book. */
    public Visiting namesake() {
        namesake = true;
        return this;
    }

    /** What else is so from now on. */
    public Visiting with(UnaryOperator<Facts> change) {
        facts = change;
        return this;
    }

    /** A visit that is only begun. */
    public Opened begin(String estate, String day) {
        Facts stated = Scenario.given(edition)
                .date(day)
                .estate(_ -> EstateFacts.of(estate, "海丝物业").withOccupied(900))
                .facts(old -> new Facts(
                        AssessmentType.REVIEW,
                        old.date(),
                        old.season(),
                        old.period(),
                        old.number(),
                        List.of(person.name()),
                        old.estate(),
                        old.parameters()))
                .facts(facts)
                .facts();
        Optional<String> known = workspace.estates().named(estate, 1).stream()
                .map(Estates.Estate::id)
                .filter(_ -> !namesake)
                .findFirst();
        return workspace.create(new NewAssessment(edition, stated, known), person);
    }

    /** A finished visit in which the rest earns its full mark. */
    public Opened finished(String estate, String day, Deed... deeds) {
        return finish(begin(estate, day), deeds);
    }

    /** Finishes what was begun so. */
    public Opened finish(Opened begun, Deed... deeds) {
        if (deeds.length > 0) {
            workspace.record(begun.id(), person, List.of(deeds));
        }
        Opened scored = workspace.load(begun.id());
        List<Deed> rest = new ArrayList<>();
        scored.edition().checklist().items().stream()
                .filter(item -> item.isBonus() && item.liveIn(scored.row().season()))
                .forEach(item -> rest.add(Deed.on(item.code(), new Kind.Answered(new Answer.NotClaimed()))));
        workspace.record(begun.id(), person, rest);
        workspace.record(
                begun.id(),
                person,
                FullMarks.deeds(
                        workspace.load(begun.id()).sheet(),
                        scored.edition().checklist().items().stream()
                                .filter(item -> item.liveIn(scored.row().season()))
                                .toList()));
        return seal(begun.id());
    }

    /** Finishes one that was begun, or opened again. */
    public Opened seal(String id) {
        int revision = workspace.load(id).sheet().revision() + 1;
        return workspace.record(id, person, List.of(Deed.of(new Kind.Sealed(revision, "0".repeat(64), null, null))));
    }

    /** Something found wrong that has to be put right by a day. */
    public static Deed found(String item, String id, String place, String what, int count, String until) {
        return Deed.on(
                item,
                new Kind.FindingPut(new Finding(
                        id,
                        Integer.parseInt(id.replaceAll("\\D", "")),
                        "a",
                        Finding.Place.at(place),
                        what,
                        count,
                        Gravity.ORDINARY,
                        Correction.ASKED,
                        null,
                        LocalDate.parse(until))));
    }

    /** A photo under an item. */
    public static Deed shown(String item, Photo photo) {
        return Deed.on(item, new Kind.PhotoAttached(photo));
    }
}
