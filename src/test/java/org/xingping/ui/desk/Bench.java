package org.xingping.ui.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.xingping.actions.AssessmentActions;
import org.xingping.actions.Gallery;
import org.xingping.actions.PhotoActions;
import org.xingping.actions.ScoringActions;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.storage.Estates;
import org.xingping.storage.Workspace;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Thumbs;
import org.xingping.work.Background;

/** A desk without a window on a real workspace: everything happens at once on the calling thread. */
final class Bench implements AutoCloseable {
    final Workspace workspace;
    final ScoringActions scoring;
    final AssessmentActions assessments;
    final DeskModels models;
    final List<String> said = new ArrayList<>();
    final Gallery gallery;
    final List<Optional<Photo>> looked = new ArrayList<>();
    final List<ScoringViewModel.FieldAsk> asked = new ArrayList<>();
    boolean advance = true;

    private Bench(Path folder, Scenario scenario, Locale language) {
        workspace = Workspace.open(folder, Sessions.first());
        gallery = Gallery.in(folder);
        AtomicInteger ids = new AtomicInteger();
        scoring = new ScoringActions(workspace, () -> Scenario.INSPECTOR, () -> "finding-" + ids.incrementAndGet());
        assessments = new AssessmentActions(workspace, () -> Scenario.INSPECTOR);
        Opened opened = played(workspace, scenario);
        Messages messages = Messages.in(language);
        OpenSheet sheet = new OpenSheet(
                new Standing(opened), Standing::new, Background.inline(), () -> Instant.parse("2026-11-23T06:03:22Z"));
        DeskViewModel desk = new DeskViewModel(sheet, messages, () -> advance);
        ScoringViewModel scorer = new ScoringViewModel(sheet, desk, scoring, messages);
        models = new DeskModels(
                sheet,
                desk,
                scorer,
                new FindingsViewModel(sheet, desk, scorer, scoring, assessments, messages),
                new VerdictViewModel(sheet, scorer, scoring),
                new TrayViewModel(
                        sheet,
                        desk,
                        scorer,
                        new PhotoActions(workspace, () -> Scenario.INSPECTOR, () -> "photo-" + ids.incrementAndGet()),
                        gallery,
                        Background.inline()),
                new DeskModels.Pictures(new Thumbs(Background.inline()), looked::add),
                new DeskModels.Leaving(() -> {}, _ -> {}, () -> {}),
                new PastViewModel(sheet, desk, () -> {}),
                new LastVisitViewModel(sheet, desk, assessments, gallery, Background.inline()),
                messages);
        desk.onSay(said::add);
        scorer.onAsk(asked::add);
    }

    static Bench open(Path folder, Scenario scenario) {
        return new Bench(folder, scenario, Locale.SIMPLIFIED_CHINESE);
    }

    /** The scenario's deeds, step by step, in a workspace. */
    static Opened played(Workspace workspace, Scenario scenario) {
        Optional<String> known = workspace
                .estates()
                .named(scenario.facts().estate().name(), 1)
                .stream()
                .map(Estates.Estate::id)
                .findFirst();
        Opened opened =
                workspace.create(new NewAssessment(scenario.edition(), scenario.facts(), known), Scenario.INSPECTOR);
        scenario.entries().stream()
                .filter(entry -> !(entry.kind() instanceof Kind.Started))
                .forEach(entry ->
                        workspace.record(opened.id(), entry.person(), List.of(new Deed(entry.item(), entry.kind()))));
        return workspace.load(opened.id());
    }

    Sheet sheet() {
        return models.sheet().standing().sheet();
    }

    Item item(String code) {
        return models.sheet().standing().opened().edition().checklist().item(code);
    }

    Answer answer(String code) {
        return sheet().answer(item(code));
    }

    String focused() {
        return models.desk().looking().focused();
    }

    /** Goes to an item and presses these commands. */
    Bench on(String code, Command... commands) {
        models.desk().jump(code);
        for (Command command : commands) {
            models.run(command);
        }
        return this;
    }

    /** Picks the line with this cap from the open drawer. */
    Bench pick(char cap) {
        Looking looking = models.desk().looking();
        RowState row = looking.focusedRow().orElseThrow();
        if (!new Drawers(models).pick(looking.drawer(), row.item(), cap)) {
            throw new NoSuchElementException("nothing to pick at " + cap);
        }
        return this;
    }

    String lastSaid() {
        return said.isEmpty() ? "" : said.getLast();
    }

    @Override
    public void close() {
        gallery.close();
        workspace.close();
    }
}
