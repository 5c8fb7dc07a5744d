package org.xingping.ui.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingping.actions.AssessmentActions;
import org.xingping.actions.ScoringActions;
import org.xingping.actions.ScoringActions.FindingText;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Found;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.text.Problem;

/** Findings of the focused item: recorded by a stock phrase at once, mended afterwards. */
final class FindingsViewModel {
    private final OpenSheet sheet;
    private final DeskViewModel desk;
    private final ScoringViewModel scoring;
    private final ScoringActions actions;
    private final AssessmentActions assessments;
    private final Messages messages;

    FindingsViewModel(
            OpenSheet sheet,
            DeskViewModel desk,
            ScoringViewModel scoring,
            ScoringActions actions,
            AssessmentActions assessments,
            Messages messages) {
        this.sheet = sheet;
        this.desk = desk;
        this.scoring = scoring;
        this.actions = actions;
        this.assessments = assessments;
        this.messages = messages;
    }

    /** {@code D}: opens the stock phrases; where points do not hang on findings, a new one in one's own words. */
    void deduct() {
        scoring.onFocused((_, item) -> desk.drawer(
                item.mode() instanceof ScoringMode.Deduction ? new Drawer.Phrases() : new Drawer.EditFinding("")));
    }

    /** Records a finding by its stock phrase, once, place unknown. */
    void phrase(Phrase phrase) {
        scoring.onFocused((_, item) -> {
            put(item, null, FindingText.plain(phrase.kind().code(), Finding.Place.UNKNOWN, phrase.text(), 1));
            desk.drawer(Drawer.CLOSED);
        });
    }

    /** {@code R}: asks, and the second time records that the red line was crossed. */
    void zeroLine() {
        scoring.onFocused((row, item) -> {
            String line = item.mode().zeroLine();
            if (line == null) {
                desk.say("desk.zero.none");
            } else if (row.findings().stream().anyMatch(Finding::crossesZeroLine)) {
                desk.say("desk.zero.already");
            } else if (desk.looking().drawer() instanceof Drawer.ZeroLine) {
                put(item, null, FindingText.plain(Finding.ZERO_LINE, Finding.Place.UNKNOWN, line, 1));
                desk.drawer(Drawer.CLOSED);
            } else {
                desk.drawer(new Drawer.ZeroLine());
            }
        });
    }

    /** {@code E}: opens the newest finding of the row. */
    void edit() {
        scoring.onFocused((row, _) -> {
            if (row.findings().isEmpty()) {
                desk.say("desk.finding.none");
            } else {
                desk.drawer(new Drawer.EditFinding(row.findings().getLast().id()));
            }
        });
    }

    /** Leads to a finding of the table and opens it. */
    void open(Found found) {
        desk.jump(found.item().code());
        if (!sheet.standing().isReadOnly() && !found.finding().crossesZeroLine()) {
            edit(found.finding().id());
        }
    }

    void edit(String finding) {
        scoring.onFocused((_, _) -> desk.drawer(new Drawer.EditFinding(finding)));
    }

    /** One more or one less of the newest finding; never less than one. */
    void count(int step) {
        scoring.onFocused((row, item) -> {
            String assessment = sheet.standing().opened().id();
            if (item.mode() instanceof ScoringMode.Deduction) {
                sheet.save(() -> recounted(assessment, item, step));
            }
        });
    }

    /** Reads the newest finding when its turn has come, for it may be on its way to the disk. */
    private Opened recounted(String assessment, Item item, int step) {
        Opened now = assessments.open(assessment);
        Optional<Finding> newest = now.sheet().findings(item.code()).stream()
                .filter(finding -> !finding.crossesZeroLine())
                .max(Comparator.comparingInt(Finding::number));
        if (newest.isEmpty() || newest.get().count() + step < 1) {
            return now;
        }
        Finding old = newest.get();
        return actions.putFinding(assessment, item, old.id(), FindingText.of(old, old.count() + step));
    }

    /** What the editor of a finding holds. */
    record Written(String kind, Finding.Place place, String what, String count, Correcting correcting) {}

    /** What it holds of the correction. */
    record Correcting(Finding.Gravity gravity, Finding.Correction correction, String requirement, String deadline) {}

    /** Hands in what was written of a finding, or of a new one; a {@link Problem} says what is missing. */
    void put(Item item, Optional<Finding> finding, Written written) {
        if (written.what().isBlank()) {
            throw new Problem("problem.finding.what");
        }
        int times = (int) Figures.atLeastOne(messages.get("desk.finding.count"), written.count());
        Correcting correcting = written.correcting();
        FindingText text = new FindingText(
                written.kind(),
                written.place(),
                written.what().strip(),
                times,
                correcting.gravity(),
                correcting.correction(),
                blankless(correcting.requirement()),
                Dates.read(messages.get("desk.finding.deadline"), correcting.deadline()));
        boolean same = finding.filter(old -> FindingText.of(old, old.count()).equals(text))
                .isPresent();
        if (!same && !scoring.refused()) {
            put(item, finding.map(Finding::id).orElse(null), text);
        }
    }

    void withdraw(String finding) {
        scoring.onFocused((_, item) -> {
            String assessment = sheet.standing().opened().id();
            sheet.save(() -> actions.withdrawFinding(assessment, item, finding));
            desk.drawer(Drawer.CLOSED);
        });
    }

    /** Places told on this sheet that hold the text, the newest first. */
    List<Finding.Place> places(String text) {
        return told().filter(
                        place -> !place.phrase().isBlank() && place.phrase().contains(text.strip()))
                .distinct()
                .toList();
    }

    /** Buildings, units or floors told on this sheet that hold the text, the newest first. */
    List<String> parts(Function<Finding.Place, @Nullable String> part, String text) {
        return told().map(part)
                .filter(Objects::nonNull)
                .filter(said -> said.contains(text.strip()))
                .distinct()
                .toList();
    }

    private Stream<Finding.Place> told() {
        return sheet.standing().sheet().findings().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Finding::number).reversed())
                .map(Finding::place);
    }

    private static @Nullable String blankless(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private void put(Item item, @Nullable String id, FindingText text) {
        String assessment = sheet.standing().opened().id();
        sheet.save(() -> actions.putFinding(assessment, item, id, text));
    }
}
