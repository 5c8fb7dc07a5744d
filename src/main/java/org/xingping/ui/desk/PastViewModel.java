package org.xingping.ui.desk;

import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Change;
import org.xingping.assessment.Entry;
import org.xingping.assessment.History;
import org.xingping.scoring.Opened;

/** Looking back: from one past state to the next, and back to now. Nothing is written. */
final class PastViewModel {
    private final OpenSheet sheet;
    private final DeskViewModel desk;
    private final Runnable leave;

    /** @param leave leads back to what stands now */
    PastViewModel(OpenSheet sheet, DeskViewModel desk, Runnable leave) {
        this.sheet = sheet;
        this.desk = desk;
        this.leave = leave;
        sheet.standingProperty().subscribe((_, _) -> toChanged());
    }

    /** Whether what is on the desk is past. */
    boolean isOn() {
        return sheet.standing().opened().isPast();
    }

    /** The change that led to the state shown. */
    Change last() {
        return sheet.standing().history().changes().getLast();
    }

    /** Goes to the item that was changed last; where there is none, one stays. */
    void toChanged() {
        if (isOn()) {
            last().codes().stream().filter(sheet.standing()::isLive).findFirst().ifPresent(desk::jump);
        }
    }

    /** Shows the state so many steps later, or earlier; where there is none, that is said. */
    void step(int by) {
        if (isOn()) {
            Opened shown = sheet.standing().opened();
            sheet.look(() -> step(shown, by), () -> desk.say(by < 0 ? "desk.past.first" : "desk.past.last"));
        }
    }

    private static Optional<Opened> step(Opened shown, int by) {
        List<Entry> states = History.of(shown.now().sheet()).states();
        int to = History.of(shown.sheet()).states().size() - 1 + by;
        return to >= 0 && to < states.size() ? Optional.of(shown.asOf(states.get(to))) : Optional.empty();
    }

    void leave() {
        leave.run();
    }
}
