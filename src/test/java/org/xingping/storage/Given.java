package org.xingping.storage;

import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Kind;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Person;
import org.xingping.checklist.ChecklistYaml;
import org.xingping.checklist.Edition;
import org.xingping.checklist.Item;
import org.xingping.scoring.Opened;
import org.xingping.testkit.Scenario;

/** What the tests of this package put into a workspace. */
final class Given {
    static final Person LIN = Scenario.INSPECTOR;
    static final Person CHEN = new Person("p-chen", "陈明");
    static final Edition EDITION = ChecklistYaml.shipped();

    private Given() {}

    /** The same as somebody reads it who may only look. */
    static Opened lookedAt(Opened one) {
        return new Opened(one.row(), one.edition(), one.sheet(), one.rating(), one.chain(), true);
    }

    /** The same as it stands after a restore: what was written elsewhere since is not known, so the next line begins a chain. */
    static Opened restored(Opened one) {
        return new Opened(one.row(), one.edition(), one.sheet(), one.rating(), "", false);
    }

    static Opened begun(Workspace workspace) {
        return begun(workspace, "滨江花园", "恒信物业");
    }

    static Opened begun(Workspace workspace, String estate, String company) {
        return begun(workspace, Scenario.given(EDITION).estate(facts -> named(facts, estate, company)));
    }

    static Opened begun(Workspace workspace, Scenario scenario) {
        return workspace.create(new NewAssessment(EDITION, scenario.facts(), Optional.empty()), LIN);
    }

    /** Writes what stands in the scenario, a few deeds a step. */
    static Opened play(Workspace workspace, Scenario scenario) {
        String id = begun(workspace, scenario).id();
        List<Deed> deeds = scenario.entries().stream()
                .filter(entry -> !(entry.kind() instanceof Kind.Started || entry.kind() instanceof Kind.Undone))
                .filter(entry -> !scenario.sheet().isCancelled(entry.step()))
                .map(entry -> new Deed(entry.item(), entry.kind()))
                .toList();
        for (int i = 0; i < deeds.size(); i += 7) {
            workspace.record(id, LIN, deeds.subList(i, Math.min(i + 7, deeds.size())));
        }
        return workspace.load(id);
    }

    static Deed notAssessed(Item item, String reason) {
        return Deed.on(item.code(), new Kind.Answered(new Answer.CouldNotAssess(reason)));
    }

    static Deed note(Item item, String text) {
        return Deed.on(item.code(), new Kind.Noted(text));
    }

    static List<Item> items() {
        return EDITION.checklist().items();
    }

    static Item item(int place) {
        return items().get(place);
    }

    private static EstateFacts named(EstateFacts facts, String name, String company) {
        return new EstateFacts(
                name,
                company,
                facts.manager(),
                facts.district(),
                facts.street(),
                facts.address(),
                facts.area(),
                facts.households(),
                facts.occupied(),
                facts.without(),
                facts.dutyFrom(),
                facts.dutyTo());
    }
}
