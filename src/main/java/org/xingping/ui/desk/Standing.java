package org.xingping.ui.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Found;
import org.xingping.assessment.History;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Notice;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Section;
import org.xingping.photo.Photo;
import org.xingping.scoring.EvidenceNotices;
import org.xingping.scoring.Hints;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.Opened;

/**
 * The assessment as it stands, with everything the desk shows of it; made off the window's thread. It has no
 * equality of its own: two of them are compared by nobody.
 */
final class Standing {
    /** By the time they claim, then by number; what claims none comes last. */
    private static final Comparator<Photo> BY_TIME = Comparator.comparing(
                    (Photo photo) -> photo.claims().taken(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(Photo::number);

    private final Opened opened;
    private final Map<String, RowState> rows;
    private final List<Notice> notices;
    private final List<Found> found;
    private final List<Photo> tray;
    private final History history;
    private final int states;

    Standing(Opened opened) {
        this.opened = opened;
        this.history = History.of(opened.sheet());
        this.states =
                opened.isPast() ? History.of(opened.now().sheet()).states().size() : 0;
        this.rows = rows(opened, history);
        this.found = Found.of(opened.edition().checklist(), opened.sheet());
        this.tray = opened.sheet().photos("").stream().sorted(BY_TIME).toList();
        this.notices = Hints.panel(opened.edition().checklist(), opened.sheet(), opened.rating());
    }

    Opened opened() {
        return opened;
    }

    /** The live items in the checklist's order. */
    Collection<RowState> rows() {
        return rows.values();
    }

    /** All findings of live items by number. */
    List<Found> found() {
        return found;
    }

    /** The photos without item, oldest first. */
    List<Photo> tray() {
        return tray;
    }

    Sheet sheet() {
        return opened.sheet();
    }

    /** What was done so far. */
    History history() {
        return history;
    }

    /** Of a look back: how many states there are to look at by now. */
    int states() {
        return states;
    }

    /** What the check panel has to say, errors first. */
    List<Notice> notices() {
        return notices;
    }

    /** How many notices there are of this severity. */
    long notices(Notice.Severity severity) {
        return notices.stream().filter(notice -> notice.severity() == severity).count();
    }

    /** Whether nothing may be written; {@link Opened#lock} tells why. */
    boolean isReadOnly() {
        return opened.lock().isPresent();
    }

    /** The row of a live item; fails for an item that is not asked now. */
    RowState row(String code) {
        RowState row = rows.get(code);
        if (row == null) {
            throw new NoSuchElementException(code);
        }
        return row;
    }

    boolean isLive(@Nullable String code) {
        return code != null && rows.containsKey(code);
    }

    /** The live items of a section. */
    List<RowState> section(String code) {
        return opened.rating().sections().stream()
                .filter(section -> section.section().code().equals(code))
                .flatMap(section -> section.items().stream())
                .map(score -> row(score.item().code()))
                .toList();
    }

    Section sectionOf(String item) {
        return opened.edition().checklist().sectionOf(item);
    }

    long needs() {
        return rows.values().stream().filter(RowState::needs).count();
    }

    long answered() {
        return rows.values().stream()
                .filter(row -> row.score().state() != ItemState.OPEN)
                .count();
    }

    private static Map<String, RowState> rows(Opened opened, History history) {
        Sheet sheet = opened.sheet();
        Map<String, RowState> rows = new LinkedHashMap<>();
        for (ItemScore score : opened.rating().items()) {
            String code = score.item().code();
            boolean lacksPhoto = EvidenceNotices.lacksPhoto(sheet, score);
            rows.put(
                    code,
                    new RowState(
                            score,
                            sheet.answer(score.item()),
                            sheet.findings(code),
                            sheet.photos(code),
                            sheet.note(code),
                            sheet.isFlagged(code),
                            sheet.isPreset(score.item()),
                            score.state() == ItemState.COULD_NOT_ASSESS || score.pending() || lacksPhoto,
                            lacksPhoto,
                            history.isRevised(code),
                            false,
                            Optional.empty()));
        }
        return rows;
    }
}
