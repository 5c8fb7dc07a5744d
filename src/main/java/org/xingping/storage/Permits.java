package org.xingping.storage;

import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Applicability;
import org.xingping.checklist.Item;
import org.xingping.scoring.Opened;
import org.xingping.text.Problem;

/** What may be written to a sheet as it stands. */
final class Permits {
    private Permits() {}

    /** Throws the problem that stands against the deed; a deed no sheet can hold is a defect of the program. */
    static void require(Opened opened, Deed deed) {
        Sheet sheet = opened.sheet();
        if (sheet.seal().isPresent() && !(deed.kind() instanceof Kind.Reopened)) {
            throw new Problem("problem.sheet.sealed", opened.row().estate());
        }
        requireKind(sheet, deed);
        switch (deed.kind()) {
            case Kind.Answered(Answer answer) -> requireApplicable(item(opened, deed), answer);
            case Kind.Decided decided -> requireApplicable(item(opened, deed), decided.answer());
            case Kind.FindingPut _,
                    Kind.FindingWithdrawn _,
                    Kind.Flagged _,
                    Kind.BonusClaimed _,
                    Kind.BonusConfirmed _ -> item(opened, deed);
            case Kind.Noted _, Kind.PhotoAttached _, Kind.Remarked _ -> {
                if (deed.item() != null) {
                    item(opened, deed);
                }
            }
            case Kind.VetoFound found -> requireVeto(opened, found.veto());
            case Kind.VetoCleared cleared -> requireVeto(opened, cleared.veto());
            case Kind.Amended _,
                    Kind.SurveyRecorded _,
                    Kind.Convened _,
                    Kind.Reviewed _,
                    Kind.Signed _,
                    Kind.SignatureWithdrawn _,
                    Kind.Sealed _,
                    Kind.Reopened _,
                    Kind.PhotoMarked _,
                    Kind.PhotoDetached _ -> {}
            case Kind.Started _, Kind.Joined _, Kind.Undone _, Kind.Unknown _ ->
                throw new IllegalArgumentException("nobody records this by hand: " + deed);
        }
    }

    /** An inspector scores, a panel decides; neither does what is the other's. */
    private static void requireKind(Sheet sheet, Deed deed) {
        boolean fits = switch (deed.kind()) {
            case Kind.Answered _, Kind.FindingPut _, Kind.FindingWithdrawn _, Kind.BonusClaimed _ -> !sheet.isPanel();
            case Kind.Convened _, Kind.Decided _, Kind.Remarked _, Kind.Reviewed _ -> sheet.isPanel();
            default -> true;
        };
        if (!fits) {
            throw new IllegalArgumentException("not in such a sheet: " + deed);
        }
    }

    /** Throws where the sheet is sealed. */
    static void requireOpen(Opened opened) {
        if (opened.sheet().seal().isPresent()) {
            throw new Problem("problem.sheet.sealed", opened.row().estate());
        }
    }

    private static void requireApplicable(Item item, Answer answer) {
        if (answer instanceof Answer.NotApplicable && item.notApplicable() instanceof Applicability.Never) {
            throw new Problem("problem.answer.never", item.code(), item.title());
        }
    }

    private static Item item(Opened opened, Deed deed) {
        String code = deed.item() == null ? "" : deed.item();
        return opened.edition()
                .checklist()
                .find(code)
                .orElseThrow(() -> new IllegalArgumentException("no item for " + deed));
    }

    private static void requireVeto(Opened opened, String code) {
        boolean known = opened.edition().checklist().vetoes().stream()
                .anyMatch(veto -> veto.code().equals(code));
        if (!known) {
            throw new IllegalArgumentException("no veto " + code);
        }
    }
}
