package org.xingping.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Claim;
import org.xingping.assessment.Conflict;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Person;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.fieldwork.Survey;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Undo;
import org.xingping.storage.Workspace;

/**
 * What a person does to a sheet. Each method is one step: one transaction, one undo. What changes nothing is not recorded.
 * Runs on the library thread; returns the assessment as it then stands, once it is safely stored.
 */
public final class ScoringActions {
    private final Workspace workspace;
    private final Supplier<Person> person;
    private final Supplier<String> ids;

    /** {@code ids} gives a fresh id for each finding. */
    public ScoringActions(Workspace workspace, Supplier<Person> person, Supplier<String> ids) {
        this.workspace = workspace;
        this.person = person;
        this.ids = ids;
    }

    /**
     * Answers an item, or takes its answer back with {@link Answer#UNSCORED}. Where points hang on findings, they are the
     * answer: they go with it.
     */
    public Opened answer(String assessment, Item item, Answer answer) {
        return step(assessment, sheet -> {
            List<Deed> deeds = new ArrayList<>();
            if (!sheet.answer(item).equals(answer) || sheet.isPreset(item)) {
                deeds.add(Deed.on(item.code(), new Kind.Answered(answer)));
            }
            boolean nothing = answer instanceof Answer.Unscored || answer instanceof Answer.Clear;
            if (nothing && item.mode() instanceof ScoringMode.Deduction) {
                withdrawAll(sheet, item, deeds);
            }
            return deeds;
        });
    }

    /**
     * Records a finding, or changes the one with this id; an item that was 不适用 or 无法评定 is thereby assessed again.
     *
     * @param id the finding to change, or none for a new one, which gets the sheet's next number
     */
    public Opened putFinding(String assessment, Item item, @Nullable String id, FindingText text) {
        return step(assessment, sheet -> {
            Optional<Finding> old = sheet.findings(item.code()).stream()
                    .filter(finding -> finding.id().equals(id))
                    .findFirst();
            Finding finding = new Finding(
                    old.map(Finding::id).orElseGet(ids),
                    old.map(Finding::number).orElseGet(() -> sheet.nextFindingNumber(chain(assessment))),
                    text.kind(),
                    text.place(),
                    text.what().strip(),
                    text.count(),
                    text.gravity(),
                    text.correction(),
                    text.requirement(),
                    text.deadline());
            if (old.filter(finding::equals).isPresent()) {
                return List.of();
            }
            List<Deed> deeds = new ArrayList<>();
            deeds.add(Deed.on(item.code(), new Kind.FindingPut(finding)));
            Answer answer = sheet.answer(item);
            boolean stale = answer instanceof Answer.NotApplicable
                    || answer instanceof Answer.CouldNotAssess
                    || answer instanceof Answer.Clear;
            if (stale && !sheet.isPreset(item)) {
                deeds.add(Deed.on(item.code(), new Kind.Answered(Answer.UNSCORED)));
            }
            return deeds;
        });
    }

    /** What an inspector says of a finding. */
    public record FindingText(
            String kind,
            Finding.Place place,
            String what,
            int count,
            Finding.Gravity gravity,
            Finding.Correction correction,
            @Nullable String requirement,
            @Nullable LocalDate deadline) {
        /** What a stock phrase says: ordinary, nothing asked. */
        public static FindingText plain(String kind, Finding.Place place, String what, int count) {
            return new FindingText(
                    kind, place, what, count, Finding.Gravity.ORDINARY, Finding.Correction.NOT_ASKED, null, null);
        }

        /** What a finding says, for so many. */
        public static FindingText of(Finding finding, int count) {
            return new FindingText(
                    finding.kind(),
                    finding.place(),
                    finding.what(),
                    count,
                    finding.gravity(),
                    finding.correction(),
                    finding.requirement(),
                    finding.deadline());
        }
    }

    public Opened withdrawFinding(String assessment, Item item, String finding) {
        return step(
                assessment,
                sheet -> sheet.findings(item.code()).stream()
                                .anyMatch(known -> known.id().equals(finding))
                        ? List.of(Deed.on(item.code(), new Kind.FindingWithdrawn(finding)))
                        : List.of());
    }

    public Opened note(String assessment, String item, String text) {
        return step(
                assessment,
                sheet -> sheet.note(item).equals(text.strip())
                        ? List.of()
                        : List.of(Deed.on(item, new Kind.Noted(text.strip()))));
    }

    public Opened flag(String assessment, String item, boolean on) {
        return step(
                assessment,
                sheet -> sheet.isFlagged(item) == on ? List.of() : List.of(Deed.on(item, new Kind.Flagged(on))));
    }

    public Opened veto(String assessment, String veto, VetoCheck check) {
        return step(assessment, sheet -> veto(sheet, veto, check));
    }

    static List<Deed> veto(Sheet sheet, String veto, VetoCheck check) {
        if (sheet.veto(veto).equals(check)) {
            return List.of();
        }
        return List.of(Deed.of(
                switch (check) {
                    case VetoCheck.Open _ -> new Kind.VetoCleared(veto, false);
                    case VetoCheck.Cleared _ -> new Kind.VetoCleared(veto, true);
                    case VetoCheck.Found found -> new Kind.VetoFound(veto, found.proof(), found.names());
                }));
    }

    /** Papers, their date and the verdict of a bonus claim. */
    public Opened claim(String assessment, String item, Claim claim) {
        return step(assessment, sheet -> {
            Claim now = sheet.claim(item);
            List<Deed> deeds = new ArrayList<>();
            if (!now.papers().equals(claim.papers()) || !Objects.equals(now.date(), claim.date())) {
                deeds.add(Deed.on(item, new Kind.BonusClaimed(claim.papers(), claim.date())));
            }
            if (now.verdict() != claim.verdict() || !Objects.equals(now.reason(), claim.reason())) {
                deeds.add(Deed.on(item, new Kind.BonusConfirmed(claim.verdict(), claim.reason())));
            }
            return deeds;
        });
    }

    public Opened survey(String assessment, Survey survey) {
        return step(
                assessment,
                sheet -> sheet.survey().filter(survey::equals).isPresent()
                        ? List.of()
                        : List.of(Deed.of(new Kind.SurveyRecorded(survey))));
    }

    /** Gives every live, untouched item of the section that is scored by deduction the answer 无问题, in one step. */
    public Opened clearUntouched(String assessment, List<Item> items) {
        return step(
                assessment,
                sheet -> items.stream()
                        .filter(item -> item.mode() instanceof ScoringMode.Deduction
                                && sheet.answer(item) instanceof Answer.Unscored
                                && sheet.findings(item.code()).isEmpty())
                        .map(item -> Deed.on(item.code(), new Kind.Answered(new Answer.Clear())))
                        .toList());
    }

    /** Decides what laptops said differently: for one of the sides. What the others said stays in the history. */
    public Opened decide(String assessment, Conflict conflict, Entry side) {
        return workspace.record(assessment, person.get(), List.of(conflict.decision(side)));
    }

    /** Takes back this person's last step; empty when there is none left. */
    public Optional<Undo> undo(String assessment) {
        return workspace.undo(assessment, person.get());
    }

    /** Does again what was undone last; empty when there is nothing. */
    public Optional<Undo> redo(String assessment) {
        return workspace.redo(assessment, person.get());
    }

    private static void withdrawAll(Sheet sheet, Item item, List<Deed> deeds) {
        sheet.findings(item.code())
                .forEach(finding -> deeds.add(Deed.on(item.code(), new Kind.FindingWithdrawn(finding.id()))));
    }

    private String chain(String assessment) {
        return workspace.load(assessment).chain();
    }

    private Opened step(String assessment, Function<Sheet, List<Deed>> deeds) {
        return workspace.record(
                assessment, person.get(), deeds.apply(workspace.load(assessment).sheet()));
    }
}
