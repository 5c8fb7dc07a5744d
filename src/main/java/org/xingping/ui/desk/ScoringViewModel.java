package org.xingping.ui.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.xingping.actions.ScoringActions;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Conflict;
import org.xingping.assessment.Entry;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Wording;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.fieldwork.Survey;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Undo;
import org.xingping.text.Messages;

/** What is done to the focused item: keys and buttons become answers. */
final class ScoringViewModel {
    private final OpenSheet sheet;
    private final DeskViewModel desk;
    private final ScoringActions actions;
    private final Messages messages;
    private final Map<String, Answer> unsaved = new HashMap<>();
    private final Map<String, List<String>> drafts = new HashMap<>();
    private Consumer<FieldAsk> ask = _ -> {};

    /** A field of the focused row that is to get the focus, and what was typed already. */
    record FieldAsk(Field field, String typed) {}

    /** Where the focus may be asked for in a row. */
    enum Field {
        ROW,
        MEASUREMENT,
        SECOND
    }

    ScoringViewModel(OpenSheet sheet, DeskViewModel desk, ScoringActions actions, Messages messages) {
        this.sheet = sheet;
        this.desk = desk;
        this.actions = actions;
        this.messages = messages;
        desk.overlay(row -> row.with(unsaved.getOrDefault(row.code(), row.answer()), drafts.containsKey(row.code())));
        sheet.stateProperty().subscribe(state -> {
            if (state instanceof SaveState.Saved) {
                unsaved.clear();
            } else if (state instanceof SaveState.Failed) {
                desk.relist();
            }
        });
    }

    /** Who gives a field the focus. */
    void onAsk(Consumer<FieldAsk> ask) {
        this.ask = ask;
    }

    private EstateFacts estate() {
        return sheet.standing().sheet().facts().estate();
    }

    /** What was said of the item, stored or not yet. */
    Answer answerOf(Item item) {
        return unsaved.getOrDefault(item.code(), sheet.standing().sheet().answer(item));
    }

    /** Records an answer; a complete one moves on. */
    void answer(Item item, Answer answer, boolean complete) {
        if (refused()) {
            return;
        }
        String assessment = sheet.standing().opened().id();
        unsaved.put(item.code(), answer);
        sheet.save(() -> actions.answer(assessment, item, answer));
        if (complete) {
            desk.answered();
        } else {
            desk.drawer(Drawer.CLOSED);
        }
    }

    /** A measurement that was accepted: it is recorded, and the desk moves on. */
    void measured(Item item, Answer answer) {
        handIn(item, answer);
        desk.next();
    }

    /** A measurement that was left: it is recorded where it differs from what is known. */
    void handIn(Item item, Answer answer) {
        if (!refused() && !answerOf(item).equals(answer)) {
            String assessment = sheet.standing().opened().id();
            unsaved.put(item.code(), answer);
            sheet.save(() -> actions.answer(assessment, item, answer));
        }
    }

    /** Decides what laptops recorded differently. */
    void decide(Conflict conflict, Entry side) {
        if (!refused()) {
            String assessment = sheet.standing().opened().id();
            sheet.save(() -> actions.decide(assessment, conflict, side));
        }
    }

    /** What was typed for the item and is no answer yet; empty for nothing. */
    List<String> draft(String item) {
        return drafts.getOrDefault(item, List.of());
    }

    void keepDraft(String item, List<String> texts) {
        drafts.put(item, List.copyOf(texts));
    }

    void dropDraft(String item) {
        drafts.remove(item);
    }

    /** {@code F}: full marks, never a figure nobody measured. */
    void full() {
        onFocused((row, item) -> {
            Optional<Answer> full = QuickAnswers.full(item, answerOf(item), estate());
            if (full.isEmpty()) {
                desk.say("desk.full.measured", item.code());
                ask.accept(new FieldAsk(Field.MEASUREMENT, ""));
            } else if (full.get() instanceof Answer.Clear
                    && !row.findings().isEmpty()
                    && !(desk.looking().drawer() instanceof Drawer.Withdraw)) {
                desk.drawer(new Drawer.Withdraw());
            } else {
                answer(item, full.get(), true);
            }
        });
    }

    /** A digit on the row: a level, an element, the beginning of a figure. */
    void digit(int digit) {
        onFocused((row, item) -> {
            Optional<QuickAnswers.Quick> quick = QuickAnswers.digit(item, answerOf(item), estate(), digit);
            if (quick.isPresent()) {
                answer(item, quick.get().answer(), quick.get().complete());
            } else if (isMeasured(item)) {
                ask.accept(new FieldAsk(Field.MEASUREMENT, String.valueOf(digit)));
            } else if (item.mode() instanceof ScoringMode.Deduction
                    && row.findings().isEmpty()) {
                desk.say("desk.digit.deduction");
            }
        });
    }

    /** Shuts the drawer and goes back to the row. */
    void closeDrawer() {
        desk.drawer(Drawer.CLOSED);
        askRow();
    }

    /** Gives the focused row itself the focus, out of its fields. */
    void askRow() {
        ask.accept(new FieldAsk(Field.ROW, ""));
    }

    /** {@code Y} on a yes-no item. */
    void yes() {
        onFocused((_, item) -> {
            if (item.mode() instanceof ScoringMode.YesNo) {
                answer(item, new Answer.Decision(true), true);
            }
        });
    }

    /** {@code T}: the item's second way of being measured, or its condition. */
    void second() {
        onFocused((_, item) -> {
            if (isMeasured(item)) {
                ask.accept(new FieldAsk(Field.SECOND, ""));
            }
        });
    }

    /** {@code X}: opens the reasons, or says why the item is always asked. */
    void notApplicable() {
        onFocused((_, item) -> {
            if (!Reason.notApplicable(item, messages).isEmpty()) {
                desk.drawer(new Drawer.NotApplicable());
            } else if (item.isBonus()) {
                desk.say("desk.never.bonus");
            } else if (item.note() != null) {
                desk.say("desk.never.note", item.note());
            } else {
                desk.say("desk.never");
            }
        });
    }

    /** {@code C}: opens the reasons for 无法评定. */
    void couldNotAssess() {
        onFocused((_, _) -> desk.drawer(new Drawer.CouldNotAssess()));
    }

    /** A reason was picked from the open drawer, or written. */
    void reason(Reason reason) {
        onFocused((_, item) -> {
            if (reason.element() > 0 && item.mode() instanceof ScoringMode.Elements mode) {
                answer(item, QuickAnswers.notApplicable(mode, answerOf(item), estate(), reason.element()), false);
            } else {
                reason(item, desk.looking().drawer() instanceof Drawer.NotApplicable, reason.text());
            }
        });
    }

    /** A reason in one's own words; an empty one is none. */
    void ownReason(String text) {
        onFocused((_, item) -> {
            if (desk.looking().drawer() instanceof Drawer.OwnReason(boolean notApplicable) && !text.isBlank()) {
                reason(item, notApplicable, text.strip());
            }
        });
    }

    private void reason(Item item, boolean notApplicable, String text) {
        Answer answer = notApplicable ? new Answer.NotApplicable(text) : new Answer.CouldNotAssess(text);
        answer(item, answer, true);
    }

    /** {@code B}: a bonus that is not claimed. */
    void notClaimed() {
        onFocused((_, item) -> {
            if (item.isBonus()) {
                answer(item, new Answer.NotClaimed(), true);
            } else {
                desk.say("desk.claim.only");
            }
        });
    }

    /** Backspace: takes back what was said of the item. */
    void takeBack() {
        onFocused((row, item) -> {
            boolean said = row.score().state() != ItemState.OPEN && !row.preset();
            if (said && item.mode() instanceof ScoringMode.Survey) {
                desk.say("desk.survey.stays");
            } else if (said) {
                answer(item, Answer.UNSCORED, false);
            }
        });
    }

    void flag() {
        onFocused((row, item) -> {
            String assessment = sheet.standing().opened().id();
            boolean on = !row.flagged();
            sheet.save(() -> actions.flag(assessment, item.code(), on));
        });
    }

    /** A note as it was typed; the same again is nothing. */
    void note(String item, String text) {
        Standing standing = sheet.standing();
        if (!standing.isReadOnly() && !standing.sheet().note(item).equals(text.strip())) {
            String assessment = standing.opened().id();
            sheet.save(() -> actions.note(assessment, item, text));
        }
    }

    /** The survey; it answers all survey items at once. */
    void survey(Survey survey) {
        if (!refused()) {
            String assessment = sheet.standing().opened().id();
            sheet.save(() -> actions.survey(assessment, survey));
        }
    }

    /** Takes back this person's last step and says which it was. */
    void undo() {
        if (!refused()) {
            String assessment = sheet.standing().opened().id();
            sheet.save(() -> actions.undo(assessment), this::after, undo -> back("desk.undone", undo));
        }
    }

    /** Does again what was undone last. */
    void redo() {
        if (!refused()) {
            String assessment = sheet.standing().opened().id();
            sheet.save(() -> actions.redo(assessment), this::after, redo -> back("desk.redone", redo));
        }
    }

    private Opened after(Optional<Undo> undo) {
        return undo.map(Undo::now).orElse(sheet.standing().opened());
    }

    private void back(String key, Optional<Undo> undo) {
        if (undo.isEmpty()) {
            desk.say(key.equals("desk.undone") ? "desk.undone.none" : "desk.redone.none");
            return;
        }
        List<Entry> entries = undo.get().step().entries();
        Standing standing = sheet.standing();
        desk.say(
                key,
                new Wording(messages).step(entries, standing.opened().edition().checklist(), standing.sheet()));
        entries.stream()
                .map(Entry::item)
                .filter(sheet.standing()::isLive)
                .findFirst()
                .ifPresent(desk::jump);
    }

    /** A survey that was accepted: it is recorded, and the desk moves on. */
    void surveyed(Survey survey) {
        survey(survey);
        desk.next();
    }

    private static boolean isMeasured(Item item) {
        return switch (item.mode()) {
            case ScoringMode.Measured _, ScoringMode.Rate _, ScoringMode.Count _, ScoringMode.Survey _ -> true;
            default -> false;
        };
    }

    /** Runs on the focused row where the sheet may be written. */
    void onFocused(BiConsumer<RowState, Item> command) {
        desk.looking().focusedRow().ifPresent(row -> {
            if (!refused()) {
                command.accept(row, row.item());
            }
        });
    }

    /** Whether nothing may be written, said aloud. */
    boolean refused() {
        Optional<Opened.Lock> lock = sheet.standing().opened().lock();
        lock.ifPresent(desk::say);
        return lock.isPresent();
    }
}
