package org.xingping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Lines;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.ChecklistYaml;
import org.xingping.checklist.Edition;
import org.xingping.journal.Chains;
import org.xingping.journal.Line;

/**
 * Journals of earlier releases keep their rating. A folder a release: the lines as they were written, the checklist they were
 * written under, and what it came to. A folder is added with a release and never changed.
 */
class JournalsOfReleasesTest {
    private static final Path RELEASES = Path.of("src/test/resources/journals");

    @ParameterizedTest
    @MethodSource("releases")
    void theRatingIsWhatItWas(Path release) throws IOException {
        List<Line> lines = lines(release);
        Edition edition = ChecklistYaml.read(Files.readString(release.resolve("checklist.yaml")));
        Sheet sheet = Sheet.of(lines.stream().map(Lines::read).toList());

        assertThat(Chains.verify(lines)).isEmpty();
        assertThat(sheet.started().edition()).isEqualTo(edition.hash());
        assertThat(told(Scoring.rate(edition.checklist(), sheet)))
                .isEqualTo(Files.readString(release.resolve("rating.txt")));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyKindOfTheReleaseIsInItsJournal(Path release) throws IOException {
        Stream<String> kinds = lines(release).stream()
                .map(Lines::read)
                .map(Entry::kind)
                .map(Kind::getClass)
                .map(Class::getSimpleName)
                .distinct();

        assertThat(kinds)
                .contains(
                        "Started",
                        "Amended",
                        "Answered",
                        "FindingPut",
                        "FindingWithdrawn",
                        "Noted",
                        "Flagged",
                        "VetoFound",
                        "VetoCleared",
                        "BonusClaimed",
                        "BonusConfirmed",
                        "SurveyRecorded",
                        "Sealed",
                        "Reopened",
                        "Undone",
                        "Unknown");
    }

    private static List<Line> lines(Path release) throws IOException {
        return Files.readAllLines(release.resolve("sheet.jsonl")).stream()
                .map(Lines::columns)
                .toList();
    }

    private static String told(Rating rating) {
        List<String> told = new ArrayList<>();
        told.add("total %s-%s of %s, stars %d-%d, vetoes %s"
                .formatted(
                        rating.total().low(),
                        rating.total().high(),
                        rating.maximum(),
                        rating.lowStars(),
                        rating.highStars(),
                        rating.vetoes().stream().map(veto -> veto.code()).toList()));
        for (SectionScore section : rating.sections()) {
            told.add("%s %s-%s of %s, weight %s"
                    .formatted(
                            section.section().code(),
                            section.score().low(),
                            section.score().high(),
                            section.applicable(),
                            section.weight()));
            for (ItemScore item : section.items()) {
                told.add("  %s %s %s-%s lost %s"
                        .formatted(
                                item.item().code(),
                                item.state(),
                                item.points().low(),
                                item.points().high(),
                                item.loss()));
            }
        }
        return String.join("\n", told) + "\n";
    }

    private static Stream<Path> releases() throws IOException {
        try (Stream<Path> folders = Files.list(RELEASES)) {
            return folders.sorted().toList().stream();
        }
    }
}
