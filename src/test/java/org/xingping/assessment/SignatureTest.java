package org.xingping.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.photo.Hand;

class SignatureTest {
    private final Scenario scenario =
            Scenario.given(Editions.SHIPPED).on("BJ-02").finding("a", 1);

    private void sign(String id, Signature.Role role, String name) {
        Signature signature = new Signature(id, role, name, null, "", Hand.signature(id.hashCode()));
        scenario.step(Deed.of(new Kind.Signed(signature, scenario.sheet().heads())));
    }

    private List<Boolean> counting() {
        Sheet sheet = scenario.sheet();
        return sheet.signatures().stream().map(given -> given.counts(sheet)).toList();
    }

    @Test
    void aSecondSignatureAndTheSealLeaveTheFirstCounting() {
        sign("1", Signature.Role.INSPECTOR, "林晓");
        sign("2", Signature.Role.INSPECTOR, "陈思");
        scenario.step(Deed.of(new Kind.Sealed(1, "0".repeat(64), null, null)));

        assertThat(counting()).containsExactly(true, true);
    }

    @Test
    void anyChangeOutdatesWhatWasSignedBefore() {
        sign("1", Signature.Role.INSPECTOR, "林晓");
        scenario.note("补一句");
        sign("2", Signature.Role.INSPECTOR, "陈思");

        assertThat(counting()).containsExactly(false, true);
    }

    @Test
    void aSignatureGivenAgainCountsAgainAndStandsOnce() {
        sign("1", Signature.Role.INSPECTOR, "林晓");
        scenario.note("补一句");
        sign("1", Signature.Role.INSPECTOR, "林晓");

        assertThat(counting()).containsExactly(true);
        scenario.step(Deed.of(new Kind.SignatureWithdrawn("1")));
        assertThat(scenario.sheet().signatures()).isEmpty();
    }

    @Test
    void nothingBeforeASignatureIsUndoneBehindIt() {
        assertThat(Steps.undoable(scenario.sheet(), Scenario.INSPECTOR, "a")).isPresent();
        sign("1", Signature.Role.COMPANY, "王建国");

        assertThat(Steps.undoable(scenario.sheet(), Scenario.INSPECTOR, "a")).isEmpty();
        Steps.Step signed = new Steps.Step(
                scenario.entries().getLast().step(), List.of(scenario.entries().getLast()));
        scenario.step(Deed.of(new Kind.Undone(signed.id())));
        assertThat(scenario.sheet().signatures())
                .as("a wall stands whatever is said")
                .hasSize(1);
    }

    @Test
    void aRoleOfALaterVersionLeavesItsLineUnknown() {
        sign("1", Signature.Role.EXPERT, "陈思");
        String later = scenario.entries().getLast().line().text().replace("\"EXPERT\"", "\"MAYOR\"");

        assertThat(Lines.read(Lines.columns(later)).kind()).isEqualTo(new Kind.Unknown("Signed"));
    }

    @Test
    void aSignatureWithoutInkIsNone() {
        sign("1", Signature.Role.EXPERT, "陈思");
        String bare = scenario.entries().getLast().line().text().replaceFirst("\"ink\":\\[[^]]*]", "\"ink\":[]");

        assertThat(bare).contains("\"ink\":[]");
        assertThat(Lines.read(Lines.columns(bare)).kind()).isEqualTo(new Kind.Unknown("Signed"));
    }
}
