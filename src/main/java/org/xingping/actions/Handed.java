package org.xingping.actions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xingping.actions.RosterActions.Trust;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Edition;
import org.xingping.exchange.Said;
import org.xingping.exchange.Signed;
import org.xingping.exchange.Verification;
import org.xingping.exchange.VerifyingKey;
import org.xingping.journal.ShortHash;
import org.xingping.scoring.Rating;
import org.xingping.text.Problem;

/**
 * What looking through a package found: whether its content is unchanged, who signed it, whether the authority knows that key.
 * Three answers that are never made one.
 *
 * @param content what is in it; nothing where it was changed, for then nobody should read on
 * @param changes where its content is not what it was; empty where it is unchanged
 */
public record Handed(Optional<Content> content, List<Problem.Detail> changes, Signer signer) {
    public Handed {
        changes = List.copyOf(changes);
    }

    /** Whether nothing is wrong with it; that somebody unknown signed it is nothing wrong, only nothing proven. */
    public boolean isSound() {
        return changes.isEmpty() && !(signer instanceof Signer.Missing) && !(signer instanceof Signer.Broken);
    }

    /** Whether the file is no package at all, or not enough of one to tell; then nothing was changed in it. */
    public boolean isForeign() {
        return content.isEmpty()
                && changes.stream().map(Problem.Detail::key).toList().equals(List.of("problem.package.foreign"));
    }

    /**
     * What a package holds.
     *
     * @param manifest SHA-256 of the list of its files
     * @param root SHA-256 of what counts
     * @param code the root as persons read it to each other (封签码)
     * @param rating what the sheet comes to, computed anew
     * @param sealed the line that finished it; nothing in a draft
     * @param report SHA-256 of its workbook; nothing where it has none
     */
    public record Content(
            String app,
            String manifest,
            String root,
            String code,
            Edition edition,
            Sheet sheet,
            Rating rating,
            Optional<Entry> sealed,
            Optional<String> report) {
        /** Whether somebody signed it: neither a draft, nor finished before there were seals. */
        public boolean isSigned() {
            return sealed.map(Entry::kind)
                    .filter(kind -> kind instanceof Kind.Sealed seal && seal.key() != null)
                    .isPresent();
        }
    }

    /** By whom it is signed. */
    public sealed interface Signer {
        /** A draft, or one that was finished before there were seals. */
        record Nobody() implements Signer {}

        /** It is finished, and its seal was taken away. */
        record Missing() implements Signer {}

        /** The content is as it was, and what lies in the seal's place does not seal it. */
        record Broken() implements Signer {}

        /**
         * The content was changed, so nobody signed what is there.
         *
         * @param list code of the key whose seal still holds for the package's list; nothing where none does
         */
        record Changed(Optional<String> list) implements Signer {}

        /**
         * The signature holds.
         *
         * @param claimed the name that the signer gave; whether it is theirs, only the roster tells
         * @param code of the key, as persons read it to each other
         * @param at when, by the signer's clock
         */
        record By(String claimed, String code, String fingerprint, Instant at, Trust trust) implements Signer {}
    }

    static Handed of(Verification verification, RosterActions roster) {
        return new Handed(
                verification.says().map(Handed::content),
                verification.faults(),
                signer(verification.signed(), verification.says().flatMap(Said::finished), roster));
    }

    private static Content content(Said said) {
        return new Content(
                said.app(),
                said.manifest(),
                said.root(),
                ShortHash.of(said.root()),
                said.edition(),
                said.sheet(),
                said.rating(),
                said.finished().map(Revision::seal),
                said.report());
    }

    private static Signer signer(Signed signed, Optional<Revision> finished, RosterActions roster) {
        return switch (signed) {
            case Signed.Not _ -> new Signer.Nobody();
            case Signed.Missing _ -> new Signer.Missing();
            case Signed.Broken _ -> new Signer.Broken();
            case Signed.Changed(Optional<VerifyingKey> list) ->
                new Signer.Changed(list.map(VerifyingKey::shortFingerprint));
            case Signed.By(VerifyingKey key) -> {
                Entry seal = finished.orElseThrow().seal();
                Instant at = seal.stamp().at();
                yield new Signer.By(
                        seal.person().name(), key.shortFingerprint(), key.fingerprint(), at, roster.trust(key, at));
            }
        };
    }
}
