package org.xingping.actions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Kind;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Person;
import org.xingping.assessment.Seat;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Edition;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Opened;
import org.xingping.storage.Session;
import org.xingping.storage.Workspace;
import org.xingping.text.Problem;

/** Convening a panel over sheets that were handed in, and sitting down at its table. Runs on the library thread. */
public final class PanelActions {
    /** What a panel may agree on without a word, in percent of an item's full mark. */
    public static final int TOLERANCE = 20;

    private final Workspace workspace;
    private final Session session;
    private final Supplier<Person> person;
    private final Unfinished unfinished;

    PanelActions(Workspace workspace, Session session, Supplier<Person> person) {
        this.workspace = workspace;
        this.session = session;
        this.person = person;
        this.unfinished = new Unfinished(workspace, person);
    }

    /** The finished sheets of inspectors here, newest first, at most so many: any of them can come to a table. */
    public List<Finished> finished(String search, int most) {
        AssessmentQuery query = AssessmentQuery.newest(most).searching(search).in(Set.of(AssessmentRow.State.SEALED));
        return workspace.page(query).stream()
                .filter(row -> row.kind() != Kind.SheetKind.PANEL)
                .map(row -> new Finished(
                        row, Seat.of(workspace.load(row.id()).sheet()).name()))
                .toList();
    }

    /**
     * A finished sheet.
     *
     * @param name who finished it
     */
    public record Finished(AssessmentRow row, String name) {}

    /**
     * Convenes a panel over the sheets of these assessments, which must be finished and rated by one standard: {@code
     * problem.panel.none}, {@code problem.panel.draft}, {@code problem.panel.edition}, {@code problem.panel.blind}. Its facts are those of the first.
     */
    public Opened convene(List<String> assessments, Kind.Rule rule, int tolerance) {
        List<Opened> sheets = sheets(assessments);
        Opened first = sheets.getFirst();
        require(sheets, first.edition());
        requireHandedIn(first.row().estate());
        Kind.Convened convened = convened(sheets.stream().map(Opened::sheet).toList(), rule, tolerance);
        NewAssessment input = new NewAssessment(first.edition(), facts(convened.seats(), first), Optional.empty());
        return workspace.convene(input, convened, person.get());
    }

    /**
     * Convenes the panel anew, over other sheets, a later revision of one, or by another rule; decisions stand. The sheets are
     * rated by the panel's standard; throws the same.
     */
    public Opened convene(String panel, List<String> assessments, Kind.Rule rule, int tolerance) {
        List<Opened> sheets = sheets(assessments);
        require(sheets, workspace.load(panel).edition());
        Kind.Convened convened = convened(sheets.stream().map(Opened::sheet).toList(), rule, tolerance);
        return workspace.record(panel, person.get(), List.of(Deed.of(convened)));
    }

    private List<Opened> sheets(List<String> assessments) {
        if (assessments.isEmpty()) {
            throw new Problem("problem.panel.none");
        }
        return assessments.stream().map(workspace::load).toList();
    }

    /**
     * Blind until handed in: throws {@code problem.panel.blind} while who works here has begun a sheet of this estate and not
     * finished it. A sheet of somebody else that only came in does not count.
     */
    public void requireHandedIn(String estate) {
        if (!unfinished.of(estate).isEmpty()) {
            throw new Problem("problem.panel.blind", estate);
        }
    }

    /** Sits down at the table of a panel of this workspace. */
    public Sitting sit(String panel) {
        return new Sitting(new KeptLedger(workspace, panel, person), session.ids());
    }

    /** Tries out on top of what stands, finished or not; nothing of it is kept. */
    public Sitting tryOut(Opened panel) {
        return tryOut(panel, session, person);
    }

    static Sitting tryOut(Opened panel, Session session, Supplier<Person> person) {
        return new Sitting(new TrialLedger(panel, session.ids().get(), person, session::stamp), session.ids());
    }

    static Kind.Convened convened(List<Sheet> sheets, Kind.Rule rule, int tolerance) {
        return new Kind.Convened(sheets.stream().map(Seat::of).toList(), rule, tolerance);
    }

    /** A panel is about what its first sheet is about; its team are those who sit. */
    static Facts facts(List<Seat> seats, Opened first) {
        Facts facts = first.sheet().facts();
        return new Facts(
                facts.type(),
                facts.date(),
                facts.season(),
                facts.period(),
                facts.number(),
                seats.stream().map(Seat::name).distinct().toList(),
                facts.estate(),
                facts.parameters());
    }

    private static void require(List<Opened> sheets, Edition edition) {
        for (Opened sheet : sheets) {
            String name = Seat.of(sheet.sheet()).name();
            if (sheet.sheet().isPanel() || sheet.sheet().seal().isEmpty()) {
                throw new Problem("problem.panel.draft", name, sheet.row().estate());
            }
            if (!sheet.edition().hash().equals(edition.hash())) {
                throw new Problem(
                        "problem.panel.edition",
                        name,
                        sheet.edition().checklist().title());
            }
        }
    }
}
