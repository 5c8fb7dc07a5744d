package org.xingping.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xingping.assessment.Notice;
import org.xingping.assessment.Wording;
import org.xingping.checklist.RuleText;
import org.xingping.checklist.Veto;
import org.xingping.photo.Photo;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Thumbs;

/** The view models of the desk and the words, handed to its parts as one. */
record DeskModels(
        OpenSheet sheet,
        DeskViewModel desk,
        ScoringViewModel scoring,
        FindingsViewModel findings,
        VerdictViewModel verdicts,
        TrayViewModel photos,
        Pictures pictures,
        Leaving leaving,
        PastViewModel past,
        LastVisitViewModel last,
        Messages messages) {
    /** Small pictures for tiles, and the way to look at all photos, beginning with one. */
    record Pictures(Thumbs thumbs, Consumer<Optional<Photo>> look) {}

    /**
     * Ways to the other screens.
     *
     * @param journal opens what was done, to this item where one is named
     */
    record Leaving(Runnable signing, Consumer<String> journal, Runnable conflicts) {}

    Thumbs thumbs() {
        return pictures.thumbs();
    }

    /** Opens the photos at this one. */
    void look(Photo photo) {
        pictures.look().accept(Optional.of(photo));
    }

    /** Runs what the key or button of this command does. */
    void run(Command command) {
        switch (command) {
            case NEXT -> desk.next();
            case PREVIOUS -> desk.previous();
            case FULL -> scoring.full();
            case YES -> scoring.yes();
            case NO -> scoring.digit(0);
            case DEDUCT -> findings.deduct();
            case EDIT_FINDING -> findings.edit();
            case MORE -> findings.count(1);
            case FEWER -> findings.count(-1);
            case ZERO_LINE -> findings.zeroLine();
            case SECOND -> scoring.second();
            case NOT_APPLICABLE -> scoring.notApplicable();
            case COULD_NOT_ASSESS -> scoring.couldNotAssess();
            case NOT_CLAIMED -> scoring.notClaimed();
            case TAKE_BACK -> scoring.takeBack();
            case NOTE -> scoring.onFocused((_, _) -> desk.drawer(new Drawer.Note()));
            case FLAG -> scoring.flag();
            case ATTACH_PHOTO -> photos.choose();
            case ASSIGN_PHOTO -> photos.assign();
            case PASTE -> photos.paste();
            case PHOTOS -> pictures.look().accept(first());
            case SIGN -> sign();
            case HISTORY -> desk.history();
            case JOURNAL -> leaving.journal().accept(desk.historyProperty().get());
            case EARLIER -> past.step(-1);
            case LATER -> past.step(1);
            case NOW -> past.leave();
            case NEXT_OPEN -> desk.nextOpen(true);
            case PREVIOUS_OPEN -> desk.nextOpen(false);
            case CHECK -> desk.checkingProperty().set(!desk.checkingProperty().get());
            case LAST_VISIT -> last.large(row(), "");
            case DETAILS -> desk.detailsProperty().set(!desk.detailsProperty().get());
            case UNDO -> scoring.undo();
            case REDO -> scoring.redo();
            case SECTION, SEARCH, KEY_MAP -> {} // the view's own: they only move the focus or open a window
        }
    }

    /** The row of what has the focus: of an item, or of a bonus claim that is decided; empty where there is none. */
    Optional<RowState> row() {
        if (!(desk.looking().place() instanceof Place.Verdicts)) {
            return desk.looking().focusedRow();
        }
        String judged = verdicts.focusedProperty().get();
        return sheet.standing().isLive(judged)
                ? Optional.of(desk.beside(sheet.standing().row(judged)))
                : Optional.empty();
    }

    /** The photo to look at first: one of the focused item, else the one that is picked in the tray. */
    private Optional<Photo> first() {
        return desk.looking()
                .focusedRow()
                .flatMap(row -> row.photos().stream().findFirst())
                .or(photos::picked);
    }

    /** Goes to where a notice is mended. */
    void go(Notice.About about) {
        switch (about) {
            case Notice.About.OfItem(String code) -> desk.jump(code);
            case Notice.About.OfSection(String code) -> desk.go(new Place.OfSection(code));
            case Notice.About.OfVeto(String code) -> judge(code);
            case Notice.About.OfClaim(String code) -> judge(code);
            case Notice.About.OfSignatures() -> sign();
            case Notice.About.OfConflicts() -> leaving.conflicts().run();
        }
    }

    /** What is signed is what stands now. */
    private void sign() {
        if (past.isOn()) {
            scoring.refused();
        } else {
            leaving.signing().run();
        }
    }

    private void judge(String code) {
        desk.go(Place.VERDICTS);
        verdicts.focus(code);
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    /** Whether glosses stand beside the checklist's own words. */
    boolean glosses() {
        return messages.isEnglish();
    }

    /** What a veto does to the stars. */
    String effect(Veto.Effect effect) {
        return switch (effect) {
            case Veto.Effect.NoStar _ -> get("desk.effect.none");
            case Veto.Effect.Cap(int stars) -> get("desk.effect.cap", messages.stars(stars));
            case Veto.Effect.Down(int stars) -> get("desk.effect.down", String.valueOf(stars));
            case Veto.Effect.None _ -> get("desk.effect.nothing");
        };
    }

    RuleText rules() {
        return new RuleText(messages);
    }

    Wording wording() {
        return new Wording(messages);
    }

    /** Words with the sign between them that the language uses. */
    static String dotted(List<String> words) {
        return String.join(" · ", words.stream().filter(word -> !word.isBlank()).toList());
    }
}
