package org.xingping.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Person;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.Signature;
import org.xingping.assessment.Signature.Role;
import org.xingping.assessment.Signature.Stand;
import org.xingping.photo.Ink;
import org.xingping.scoring.Opened;
import org.xingping.storage.Workspace;
import org.xingping.text.Problem;

/**
 * Putting names under a sheet. Each method is one step, which no undo takes back. Runs on the library thread; returns the
 * assessment as it then stands, once it is safely stored.
 */
public final class SigningActions {
    private final Workspace workspace;
    private final Supplier<Person> person;
    private final Supplier<String> ids;

    /** {@code ids} gives a fresh id for each signature. */
    public SigningActions(Workspace workspace, Supplier<Person> person, Supplier<String> ids) {
        this.workspace = workspace;
        this.person = person;
        this.ids = ids;
    }

    /**
     * What a hand wrote.
     *
     * @param stand what the company says; nothing for everybody else
     */
    public record Writing(Role role, String name, @Nullable Stand stand, String words, Ink ink) {}

    /**
     * Signs. Whoever signed before, in the same role and under the same name, signs anew.
     *
     * @param heads what the signer was shown: {@link Sheet#heads}
     * @throws Problem {@code problem.sign.name}, {@code problem.sign.ink}, {@code problem.sign.objection} where something
     *     lacks; {@code problem.sign.changed} where the sheet is no longer what was shown
     */
    public Opened sign(String assessment, Writing writing, List<String> heads) {
        require(writing);
        Sheet sheet = workspace.load(assessment).sheet();
        if (!heads.equals(sheet.heads())) {
            throw new Problem("problem.sign.changed");
        }
        String name = writing.name().strip();
        Optional<Signature> before = sheet.signatures().stream()
                .map(Signature.Given::signature)
                .filter(one -> one.role() == writing.role()
                        && (Signature.isSingle(writing.role()) || one.name().equals(name)))
                .findFirst();
        Signature signature = new Signature(
                before.map(Signature::id).orElseGet(ids),
                writing.role(),
                name,
                writing.role() == Role.COMPANY ? writing.stand() : null,
                writing.words().strip(),
                writing.ink());
        return workspace.record(assessment, person.get(), List.of(Deed.of(new Kind.Signed(signature, heads))));
    }

    private static void require(Writing writing) {
        if (writing.name().isBlank()) {
            throw new Problem("problem.sign.name");
        }
        if (writing.ink().isEmpty()) {
            throw new Problem("problem.sign.ink");
        }
        boolean says = writing.role() == Role.COMPANY
                && (writing.stand() == Stand.OBJECTED || writing.stand() == Stand.REFUSED);
        if (says && writing.words().isBlank()) {
            throw new Problem(writing.stand() == Stand.REFUSED ? "problem.sign.refusal" : "problem.sign.objection");
        }
    }

    /** Takes a signature back, such as one under a wrong name; nothing happens where it stands no more. */
    public Opened withdraw(String assessment, String signature) {
        boolean stands = workspace.load(assessment).sheet().signatures().stream()
                .anyMatch(given -> given.signature().id().equals(signature));
        return workspace.record(
                assessment,
                person.get(),
                stands ? List.of(Deed.of(new Kind.SignatureWithdrawn(signature))) : List.of());
    }
}
