package org.xingping.assessment;

import java.util.List;

/**
 * What a line is about. Of two lines about the same, the later one takes the earlier one's place in the fold.
 *
 * @param id which of its sort: an item's code, the id of a finding, a photo or a signature; empty where there is only one
 */
record Subject(Sort sort, String id) {
    enum Sort {
        FACTS,
        ANSWER,
        FINDING,
        PHOTO,
        MARKS,
        NOTE,
        FLAG,
        VETO,
        CLAIM,
        VERDICT,
        SURVEY,
        SIGNATURE,
        TABLE,
        REMARK,
        REVIEW,
        SEAL,
        /** Only itself: a joining, an undo, a line of a newer program. */
        NONE
    }

    static Subject of(Entry entry) {
        String item = entry.item() == null ? "" : entry.item();
        return switch (entry.kind()) {
            case Kind.Started _, Kind.Amended _ -> new Subject(Sort.FACTS, "");
            case Kind.Answered _, Kind.Decided _ -> new Subject(Sort.ANSWER, item);
            case Kind.FindingPut put -> new Subject(Sort.FINDING, put.finding().id());
            case Kind.FindingWithdrawn withdrawn -> new Subject(Sort.FINDING, withdrawn.finding());
            case Kind.PhotoAttached attached ->
                new Subject(Sort.PHOTO, attached.photo().id());
            case Kind.PhotoDetached detached -> new Subject(Sort.PHOTO, detached.photo());
            case Kind.PhotoMarked marked -> new Subject(Sort.MARKS, marked.photo());
            case Kind.Noted _ -> new Subject(Sort.NOTE, item);
            case Kind.Flagged _ -> new Subject(Sort.FLAG, item);
            case Kind.VetoFound found -> new Subject(Sort.VETO, found.veto());
            case Kind.VetoCleared cleared -> new Subject(Sort.VETO, cleared.veto());
            case Kind.BonusClaimed _ -> new Subject(Sort.CLAIM, item);
            case Kind.BonusConfirmed _ -> new Subject(Sort.VERDICT, item);
            case Kind.SurveyRecorded _ -> new Subject(Sort.SURVEY, "");
            case Kind.Signed signed ->
                new Subject(Sort.SIGNATURE, signed.signature().id());
            case Kind.SignatureWithdrawn withdrawn -> new Subject(Sort.SIGNATURE, withdrawn.signature());
            case Kind.Convened _ -> new Subject(Sort.TABLE, "");
            case Kind.Remarked remarked -> new Subject(Sort.REMARK, remarked.id());
            case Kind.Reviewed reviewed -> new Subject(Sort.REVIEW, reviewed.sheet());
            case Kind.Sealed _, Kind.Reopened _ -> new Subject(Sort.SEAL, "");
            case Kind.Joined _, Kind.Undone _, Kind.Unknown _ ->
                new Subject(Sort.NONE, entry.line().hash());
        };
    }

    /** Whether lines that knew nothing of each other can say different things of it. */
    boolean canDiffer() {
        return switch (sort) {
            case SIGNATURE, SEAL, NONE -> false;
            default -> true;
        };
    }

    /** What a line says of its subject: two lines that say the same never differ. */
    static List<Object> said(Entry entry) {
        String item = entry.item() == null ? "" : entry.item();
        return switch (entry.kind()) {
            case Kind.Started started -> List.of(started.facts());
            case Kind.Amended amended -> List.of(amended.facts());
            case Kind.FindingWithdrawn _, Kind.PhotoDetached _ -> List.of();
            case Kind.VetoCleared cleared -> List.of(cleared.checked());
            default -> List.of(item, entry.kind());
        };
    }

    /** Whether such a line says something that stands from then on, rather than taking back what stood. */
    static boolean stands(Kind kind) {
        return switch (kind) {
            case Kind.Answered answered -> !(answered.answer() instanceof Answer.Unscored);
            case Kind.Decided decided -> !(decided.answer() instanceof Answer.Unscored);
            case Kind.Remarked remarked -> !remarked.isWithdrawn();
            case Kind.Noted noted -> !noted.text().isBlank();
            case Kind.Flagged flagged -> flagged.on();
            case Kind.PhotoMarked marked -> !marked.marks().isEmpty();
            case Kind.VetoCleared cleared -> cleared.checked();
            case Kind.BonusConfirmed confirmed -> confirmed.verdict() != Kind.Verdict.PENDING;
            case Kind.FindingWithdrawn _,
                    Kind.PhotoDetached _,
                    Kind.SignatureWithdrawn _,
                    Kind.Reopened _,
                    Kind.Joined _,
                    Kind.Undone _ -> false;
            default -> true;
        };
    }
}
