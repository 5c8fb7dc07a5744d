package org.xingping.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.Section;
import org.xingping.fieldwork.Survey;
import org.xingping.photo.Mark;
import org.xingping.photo.Photo;

/** What a line says was done. A kind gains only optional fields; a changed meaning is a new kind. */
public sealed interface Kind {
    /**
     * A sheet begins.
     *
     * @param edition hash of the frozen checklist
     * @param scope codes of the sections in scope; empty means all
     * @param app version of the program
     */
    record Started(String assessment, String edition, SheetKind sheetKind, List<String> scope, Facts facts, String app)
            implements Kind {
        public Started {
            scope = List.copyOf(scope);
        }

        /** Whether the sheet is about this section. */
        public boolean covers(Section section) {
            return scope.isEmpty() || scope.contains(section.code());
        }
    }

    /** Whose work a sheet holds. */
    enum SheetKind {
        LEAD,
        INSPECTOR,
        PANEL
    }

    /** The facts of the assessment as they stand from now on. */
    record Amended(Facts facts, @Nullable String reason) implements Kind {}

    /** An item was answered, or its answer taken back. */
    record Answered(Answer answer) implements Kind {}

    /** A finding was recorded or changed. */
    record FindingPut(Finding finding) implements Kind {}

    record FindingWithdrawn(String finding) implements Kind {}

    /** A photo came in, was put under an item, or something was said of it; a line without item leaves it in the tray. */
    record PhotoAttached(Photo photo) implements Kind {}

    /** What is drawn on a photo from now on, in place of what was drawn before; a photo keeps its marks while it is detached. */
    record PhotoMarked(String photo, List<Mark> marks) implements Kind {
        public PhotoMarked {
            marks = List.copyOf(marks);
        }
    }

    /** A photo is evidence no longer; its file is kept. */
    record PhotoDetached(String photo) implements Kind {}

    /** The note of an item, or of the whole sheet; empty takes it back. */
    record Noted(String text) implements Kind {}

    /** An item was marked for another look, or the mark taken off. */
    record Flagged(boolean on) implements Kind {}

    /** A veto holds, with what proves it and who says so. */
    record VetoFound(String veto, String proof, List<String> names) implements Kind {
        public VetoFound {
            names = List.copyOf(names);
        }
    }

    /** A veto was looked into and does not hold; {@code checked} false means: not looked into yet. */
    record VetoCleared(String veto, boolean checked) implements Kind {}

    /** The papers that prove a bonus claim and their date. */
    record BonusClaimed(String papers, @Nullable LocalDate date) implements Kind {}

    /** Whether a bonus claim counts. */
    record BonusConfirmed(Verdict verdict, @Nullable String reason) implements Kind {}

    /** 待认定, 认定, 不认定. */
    enum Verdict {
        PENDING,
        CONFIRMED,
        REFUSED
    }

    record SurveyRecorded(Survey survey) implements Kind {}

    /**
     * A name was put under the sheet; one with the same id is replaced.
     *
     * @param heads what was signed: {@link Sheet#heads} of that moment
     */
    record Signed(Signature signature, List<String> heads) implements Kind {
        public Signed {
            heads = List.copyOf(heads);
        }
    }

    /** A signature stands no longer. */
    record SignatureWithdrawn(String signature) implements Kind {}

    /**
     * The sheet is finished (定稿).
     *
     * @param revision how often it was, with this one
     * @param contentRoot SHA-256 over what counts
     * @param heads what was sealed: the hash of the last line in each chain, in the order of the hashes; none in lines of
     *     early versions, which had one chain and sealed all before
     * @param key the fingerprint of the key that signs it; none in lines of early versions, which signed nothing
     */
    record Sealed(
            int revision,
            String contentRoot,
            @Nullable List<String> heads,
            @Nullable String key) implements Kind {
        public Sealed {
            heads = heads == null ? null : List.copyOf(heads);
        }
    }

    record Reopened(String reason) implements Kind {}

    /**
     * The chain goes on with what came from elsewhere in sight.
     *
     * @param heads the last lines of the other chains, as they were known then
     * @param letter by which photos and findings of this chain are told from those of others; none where the chain had one
     */
    record Joined(List<Head> heads, @Nullable String letter) implements Kind {
        public Joined {
            heads = List.copyOf(heads);
        }
    }

    /**
     * A panel comes together over these sheets; a later such line stands in the place of an earlier.
     *
     * @param seats in order; a seat's number is its place, from 1
     * @param tolerance percent of an item's full mark, 0-100: a difference above it must be decided
     */
    record Convened(List<Seat> seats, Rule rule, int tolerance) implements Kind {
        public Convened {
            seats = List.copyOf(seats);
            if (tolerance < 0 || tolerance > 100) {
                throw new IllegalArgumentException("a tolerance outside 0-100 %");
            }
        }
    }

    /** What becomes of differences within the tolerance. */
    enum Rule {
        /** The mean, without the sheets with the highest and the lowest total where there are five or more. */
        MEAN,
        /** Each of them is decided. */
        EACH
    }

    /**
     * What the panel decided on an item; {@code Unscored} takes it back.
     *
     * @param heads the hashes of the last lines of the sheets over which it was decided
     */
    record Decided(Answer answer, Ground ground, String reason, List<String> heads) implements Kind {
        public Decided {
            heads = List.copyOf(heads);
        }
    }

    /** On which ground something was decided. */
    enum Ground {
        /** By judgement, in the terms of the item: a level, elements, a value, points. */
        JUDGEMENT,
        /** The mean of the sheets, taken although they lie far apart. */
        MEAN
    }

    /**
     * A remark on an item, or on the whole; one with the same id is replaced, and without a word taken back.
     *
     * @param proposed the answer that is proposed with it
     */
    record Remarked(String id, String text, @Nullable Answer proposed) implements Kind {
        /** Whether nothing is left of it. */
        public boolean isWithdrawn() {
            return text.isBlank() && proposed == null;
        }
    }

    /** Where the panel stands with a sheet, and why. */
    record Reviewed(String sheet, Review review, String reason) implements Kind {}

    /** 已收到, 评议中, 有问题, 采纳, 不采纳; a sheet that is 不采纳 counts in nothing. */
    enum Review {
        RECEIVED,
        IN_REVIEW,
        HAS_ISSUES,
        ACCEPTED,
        REJECTED
    }

    /** The step with this id is cancelled; of an undo step: what it cancelled stands again. */
    record Undone(String step) implements Kind {}

    /** A kind this version does not know; kept byte for byte. */
    record Unknown(String name) implements Kind {}
}
