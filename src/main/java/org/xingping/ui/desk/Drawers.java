package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.xingping.assessment.Finding;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.ui.desk.Choices.Choice;

/** What each drawer holds, and what a letter or digit picks in it. */
final class Drawers {
    private final DeskModels models;

    Drawers(DeskModels models) {
        this.models = models;
    }

    /** The inside of the drawer; empty when it is closed. */
    Optional<Node> build(Drawer drawer, RowState row) {
        Item item = row.item();
        return switch (drawer) {
            case Drawer.Closed _ -> Optional.empty();
            case Drawer.Phrases _ ->
                Optional.of(new Choices(
                        models.get("desk.phrases", item.title()),
                        choices(drawer, item),
                        models.get("desk.phrases.hint")));
            case Drawer.NotApplicable _ ->
                Optional.of(new Choices(
                        models.get("desk.reasons.out"), choices(drawer, item), models.get("desk.reasons.hint")));
            case Drawer.CouldNotAssess _ ->
                Optional.of(new Choices(
                        models.get("desk.reasons.unable"), choices(drawer, item), models.get("desk.reasons.open")));
            case Drawer.OwnReason(boolean out) -> Optional.of(new ReasonField(out, models));
            case Drawer.ZeroLine _ ->
                Optional.of(new Choices(
                        models.get("desk.zero.ask", String.valueOf(item.mode().zeroLine())),
                        choices(drawer, item),
                        models.get("desk.zero.hint")));
            case Drawer.Withdraw _ ->
                Optional.of(new Choices(
                        models.get(
                                "desk.withdraw.ask",
                                String.valueOf(row.findings().size())),
                        choices(drawer, item),
                        models.get("desk.withdraw.hint")));
            case Drawer.Note _ -> Optional.of(new NoteField(row, models));
            case Drawer.EditFinding(String id) -> Optional.of(new FindingEditor(row, find(row, id), models));
        };
    }

    /** Picks the line with this cap; says whether there is one. */
    boolean pick(Drawer drawer, Item item, char cap) {
        Optional<Choice> chosen = choices(drawer, item).stream()
                .filter(choice -> choice.cap() == cap)
                .findFirst();
        chosen.ifPresent(choice -> choice.pick().run());
        return chosen.isPresent();
    }

    private List<Choice> choices(Drawer drawer, Item item) {
        return switch (drawer) {
            case Drawer.Phrases _ when item.mode() instanceof ScoringMode.Deduction mode -> phrases(mode);
            case Drawer.NotApplicable _ -> reasons(Reason.notApplicable(item, models.messages()), true);
            case Drawer.CouldNotAssess _ -> reasons(Reason.couldNotAssess(models.messages()), false);
            case Drawer.ZeroLine _ ->
                List.of(new Choice(
                        "desk-zero-confirm", 'R', models.get("desk.zero.confirm"), models.findings()::zeroLine));
            case Drawer.Withdraw _ ->
                List.of(new Choice(
                        "desk-withdraw-confirm", 'F', models.get("desk.withdraw.confirm"), models.scoring()::full));
            default -> List.of();
        };
    }

    private List<Choice> phrases(ScoringMode.Deduction mode) {
        List<Choice> choices = new ArrayList<>();
        for (Phrase phrase : Phrase.of(mode)) {
            String text = mode.kinds().size() > 1
                    ? models.get(
                            "desk.phrase.kind",
                            phrase.kind().title(),
                            phrase.text(),
                            phrase.kind().minus().brief())
                    : models.get(
                            "desk.phrase", phrase.text(), phrase.kind().minus().brief());
            choices.add(new Choice(
                    "desk-phrase-" + phrase.cap(),
                    phrase.cap(),
                    text,
                    () -> models.findings().phrase(phrase)));
        }
        choices.add(new Choice(
                "desk-phrase-0",
                Phrase.OWN,
                models.get("desk.phrase.own"),
                () -> models.desk().drawer(new Drawer.EditFinding(""))));
        return choices;
    }

    private List<Choice> reasons(List<Reason> reasons, boolean out) {
        List<Choice> choices = new ArrayList<>();
        for (Reason reason : reasons) {
            choices.add(new Choice(
                    "desk-reason-" + reason.cap(),
                    reason.cap(),
                    reason.text(),
                    () -> models.scoring().reason(reason)));
        }
        if (!out || reasons.stream().anyMatch(reason -> reason.element() == 0)) {
            choices.add(new Choice(
                    "desk-reason-Z",
                    Reason.OWN,
                    models.get("desk.reason.own"),
                    () -> models.desk().drawer(new Drawer.OwnReason(out))));
        }
        return choices;
    }

    private static Optional<Finding> find(RowState row, String id) {
        return row.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst();
    }
}
