package org.xingping.ui.desk;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.xingping.ui.kit.Keys;

/**
 * Which key does what, and where: on a row all of them, in a drawer only what it offers, in the place of the vetoes their own.
 * Letters act only while a row has the focus; {@link Keys} sees to it that nobody is typing.
 */
final class DeskKeys {
    private static final Set<Command> ANYWHERE = EnumSet.of(
            Command.NEXT_OPEN,
            Command.PREVIOUS_OPEN,
            Command.SEARCH,
            Command.CHECK,
            Command.LAST_VISIT,
            Command.DETAILS,
            Command.PHOTOS,
            Command.SIGN,
            Command.JOURNAL,
            Command.ATTACH_PHOTO,
            Command.UNDO,
            Command.KEY_MAP);

    private final DeskModels models;
    private final Drawers drawers;
    private final DeskView view;

    DeskKeys(DeskModels models, Drawers drawers, DeskView view) {
        this.models = models;
        this.drawers = drawers;
        this.view = view;
        Keys keys = new Keys(view);
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            char key = letter;
            keys.on(String.valueOf(letter), () -> pressed(key));
        }
        keys.onDigit(digit -> pressed((char) ('0' + digit)));
        keys.on("+", () -> pressed('+')).on("-", () -> pressed('-')).on("=", () -> pressed('+'));
        keys.on("/", view::search).on("?", view::keyMap);
        keys.on("[", () -> models.photos().pick(-1))
                .on("]", () -> models.photos().pick(1));
        keys.on("Shortcut+V", () -> run(Command.PASTE));
        keys.on("Shift+G", () -> run(Command.PREVIOUS_OPEN));
        keys.on("Down", () -> move(1)).on("Up", () -> move(-1)).on("Enter", this::enter);
        keys.on("Backspace", this::back).on("Delete", this::back).on("Esc", this::escape);
        keys.on("Shortcut+Z", () -> run(Command.UNDO)).on("Shortcut+Y", () -> run(Command.REDO));
        if (models.past().isOn()) {
            keys.on("Left", () -> run(Command.EARLIER)).on("Right", () -> run(Command.LATER));
        }
        for (int position = 1; position <= 9; position++) {
            int to = position;
            keys.on("Shortcut+" + position, () -> section(to));
        }
    }

    private void section(int position) {
        models.desk().go(position);
        view.takeFocus();
    }

    private void pressed(char key) {
        if (view.verdictsFocused()) {
            verdict(key);
        } else if (view.listFocused() && !(drawer() instanceof Drawer.Closed)) {
            models.desk().looking().focusedRow().ifPresent(row -> drawers.pick(drawer(), row.item(), key));
        } else {
            command(key);
        }
    }

    private void command(char key) {
        if (Character.isDigit(key)) {
            if (view.listFocused()) {
                models.scoring().digit(key - '0');
            }
            return;
        }
        of(key).filter(command -> view.listFocused() || ANYWHERE.contains(command))
                .ifPresent(this::run);
    }

    /** The command whose cap is this one key. */
    static Optional<Command> of(char key) {
        for (Command command : Command.values()) {
            if (command.cap().equals(String.valueOf(key))) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    private void verdict(char key) {
        switch (key) {
            case 'Y' -> models.verdicts().yes();
            case 'F' -> models.verdicts().none();
            case '0' -> models.verdicts().undecided();
            case 'X' -> models.verdicts().refuse();
            case 'E' -> models.verdicts().edit();
            default -> of(key).filter(ANYWHERE::contains).ifPresent(this::run);
        }
    }

    private void run(Command command) {
        models.run(command);
    }

    private void move(int step) {
        if (view.verdictsFocused()) {
            models.verdicts().move(step);
        } else if (view.sideMoves(step)) {
            return;
        } else if (view.findingsShown()) {
            view.findings().move(step);
        } else if (step > 0) {
            models.desk().next();
        } else {
            models.desk().previous();
        }
    }

    private void enter() {
        if (view.findingsFocused()) {
            view.findings().open();
            return;
        }
        move(1);
    }

    private void back() {
        if (view.listFocused() && drawer() instanceof Drawer.Closed) {
            run(Command.TAKE_BACK);
        }
    }

    private void escape() {
        if (view.listFocused() && !(drawer() instanceof Drawer.Closed)) {
            models.scoring().closeDrawer();
        } else if (models.desk().checkingProperty().get()) {
            models.desk().checkingProperty().set(false);
            view.takeFocus();
        } else if (!models.desk().historyProperty().get().isEmpty()) {
            models.desk().historyProperty().set("");
        } else if (models.past().isOn() && !view.isSearching()) {
            run(Command.NOW);
        } else {
            view.takeFocus();
        }
    }

    private Drawer drawer() {
        return models.desk().looking().drawer();
    }
}
