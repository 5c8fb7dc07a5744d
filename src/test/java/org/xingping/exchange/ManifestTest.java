package org.xingping.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingping.text.Problem;

/** The list of a package says what is in it, and nothing else passes for one. */
class ManifestTest {
    private static final Manifest MANIFEST = new Manifest(
            1,
            "0.1.0",
            "as-1",
            2,
            "b".repeat(64),
            "",
            List.of(
                    new Manifest.Content("checklist" + ".yaml", 10, "c".repeat(64)),
                    new Manifest.Content(Packages.PHOTO, 3, "a".repeat(64))));

    @Test
    void itIsReadAsItWasWritten() {
        assertThat(Manifest.read(MANIFEST.bytes())).isEqualTo(MANIFEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"format\": 1}",
                "{\"format\": 1, \"format\": 1}",
                "{\"format\": 1e999999}",
                "not JSON",
                "\u0000"
            })
    void whatIsNoListIsRefused(String text) {
        assertRefused(text, "problem.package.damaged");
    }

    @Test
    void aListThatGoesTooDeepOrSaysMoreIsRefused() {
        String good = new String(MANIFEST.bytes(), StandardCharsets.UTF_8);

        assertRefused("[".repeat(100_000), "problem.package.damaged");
        assertRefused(good.replace("0.1.0", "0".repeat(50_000_000)), "problem.package.damaged");
        assertRefused(good.replaceFirst("\\{", "{\"more\": 1,"), "problem.package.damaged");
        assertRefused(good + "{}", "problem.package.damaged");
        assertRefused(good.replaceFirst("\"app\"", "\"revision\" : 3, \"app\""), "problem.package.damaged");
        assertRefused(good.replaceFirst("1", "2"), "problem.package.newer");
        assertRefused("{\"format\": 2, \"app\": \"9\", \"of another shape\": []}", "problem.package.newer");
    }

    @Test
    void itMustSpeakOfTheFilesThatAreThere() {
        Part checklist = new Part("checklist" + ".yaml", 10, 0, 100);
        Part photo = new Part(Packages.PHOTO, 3, 0, 200);
        Part first = new Part(PartName.MANIFEST, 90, 0, 0);

        MANIFEST.compare(List.of(first, checklist, photo));
        assertThat(differing(List.of(first, checklist))).isEqualTo(Packages.PHOTO);
        assertThat(differing(List.of(first, photo, checklist))).isEqualTo(Packages.PHOTO);
        assertThat(differing(List.of(first, checklist, new Part(Packages.PHOTO, 4, 0, 200))))
                .isEqualTo(Packages.PHOTO);
        assertThat(differing(List.of(first, checklist, photo, new Part("report.xlsx", 1, 0, 300))))
                .isEqualTo("report.xlsx");
    }

    private static String differing(List<Part> parts) {
        Problem problem = catchThrowableOfType(Problem.class, () -> MANIFEST.compare(parts));
        assertThat(problem.key()).isEqualTo("problem.package.contents");
        return (String) problem.args().getFirst();
    }

    private static void assertRefused(String text, String key) {
        assertThat(catchThrowable(() -> Manifest.read(text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }
}
