package org.xingping.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The floors of the house hold. Plain JUnit on bare ArchUnit: its own test fields may silently not be run. */
class FloorsTest {
    private static final String HOUSE = "org.xingping";
    private static final String OFFENDERS = "org.xingping.gates.offenders";

    /** Raised as the house grows; guards against a gate that looks at nothing. */
    private static final int CLASSES_AT_LEAST = 50;

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(OFFENDERS);

    /** Who breaks which rule, on purpose. */
    private static final Map<String, Set<String>> CAUGHT = Map.ofEntries(
            Map.entry("imports", Set.of("journal.KnowsTheChecklist", "ui.desk.KnowsAnotherScreen", "text.KnowsMain")),
            Map.entry("table", Set.of("helpers.Untabled")),
            Map.entry("cycles", Set.of("photo.Round", "photo.inner.Trip")),
            Map.entry("JavaFX", Set.of("journal.ShowsAWindow", "quarantine.ShowsAWindow")),
            Map.entry("JavaFX decoding", Set.of("report.DecodesWithJavaFx")),
            Map.entry("SQL", Set.of("report.AsksTheDatabase")),
            Map.entry("POI", Set.of("exchange.ReadsAWorkbook")),
            Map.entry("AWT and image decoding", Set.of("ui.desk.DecodesAPicture")),
            Map.entry("JSON and YAML", Set.of("storage.ReadsJson")),
            Map.entry("threads", Set.of("storage.StartsAThread", "storage.PromisesAFuture")),
            Map.entry("writing", Set.of("report.WritesAFile", "report.StreamsToAFile")),
            Map.entry("view models", Set.of("ui.desk.DeskViewModel")),
            Map.entry("views", Set.of("ui.desk.DeskView", "ui.desk.DeskView$Inner")),
            Map.entry("doors", Set.of("ui.list.ListScreen", "ui.list.SecondDoor")),
            Map.entry("static state", Set.of("settings.Remembers")),
            Map.entry("getInstance", Set.of("settings.OnlyOne")),
            Map.entry("streams", Set.of("settings.Prints", "settings.PrintsTraces")),
            Map.entry("null-marked", Set.of("helpers.Untabled", "checklist.Innocent")));

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(String name) {
        rule(HOUSE, name).check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleBites(String name) {
        EvaluationResult result = rule(OFFENDERS, name).evaluate(BAD);

        String report = String.join("\n", result.getFailureReport().getDetails());
        assertThat(CAUGHT).containsKey(name);
        assertThat(CAUGHT.getOrDefault(name, Set.of()))
                .allSatisfy(offender -> assertThat(report).contains(OFFENDERS + "." + offender));
        if (!Set.of("null-marked", "imports").contains(name)) {
            assertThat(report).doesNotContain("Innocent");
        }
    }

    @Test
    void theRulesSawTheHouse() {
        assertThat(MAIN).hasSizeGreaterThan(CLASSES_AT_LEAST);
    }

    private static Stream<String> rules() {
        return new FloorRules(new FloorTable(HOUSE)).all().keySet().stream();
    }

    private static ArchRule rule(String root, String name) {
        return Objects.requireNonNull(new FloorRules(new FloorTable(root)).all().get(name));
    }
}
