package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.report.InputChange.Input;
import org.xingping.testkit.Editions;
import org.xingping.testkit.LibreOffice;
import org.xingping.testkit.RandomSheets;
import org.xingping.testkit.RandomSheets.Filling;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;

/**
 * The workbook of any assessment, one of its inputs changed, recalculated by LibreOffice: it comes to what the program says of
 * the same change. Not named as a test, for it needs LibreOffice: {@code .ci/checks.d/40-recalculated-workbook.sh} runs it.
 * {@code -Dxingping.seed=N} repeats one sheet of it and keeps its files in {@code target/recalculated}.
 */
class RecalculatedByLibreOfficeCheck {
    private static final long FIRST = 20_251_123;
    private static final int SHEETS = 200;

    @TempDir
    Path temporary;

    private final List<Recalculation> changed = new ArrayList<>();
    private final Set<Input> inputs = EnumSet.noneOf(Input.class);
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    @Test
    void aChangedInputGivesInLibreOfficeWhatTheProgramGives() throws Exception {
        Long only = Long.getLong("xingping.seed");
        long first = only == null ? FIRST : only;
        int sheets = only == null ? SHEETS : 1;
        Path folder = only == null ? temporary : Path.of("target", "recalculated");
        Path written = Files.createDirectories(folder.resolve("written"));
        Path calculated = Files.createDirectories(folder.resolve("calculated"));
        long began = System.nanoTime();
        LongStream.range(first, first + sheets).forEach(seed -> write(seed, written));
        Recalculation broken = broken(written.resolve("broken.xlsx"));
        List<Path> files = new ArrayList<>(List.of(broken.file()));
        changed.forEach(one -> files.add(one.file()));
        long begun = System.nanoTime();

        new LibreOffice(temporary.resolve("profile")).convert("xlsx:Calc MS Excel 2007 XML", calculated, files);

        long ended = System.nanoTime();
        List<String> differences = new ArrayList<>();
        changed.forEach(one -> differences.addAll(differences(one, calculated)));
        assertThat(differences).isEmpty();
        assertThat(differences(broken, calculated))
                .as("a formula broken on purpose")
                .containsExactly(
                        "broken.xlsx (KF-15 earns less): xp.total is 99.49, not 99.50",
                        "broken.xlsx (KF-15 earns less): xp.section.1.score is 24.49, not 24.50",
                        "broken.xlsx (KF-15 earns less): xp.section.1.share is 24.49, not 24.50");
        if (only == null) {
            assertThat(inputs).as("kinds of input").containsExactlyElementsOf(EnumSet.allOf(Input.class));
            assertThat(traits).as("kinds of sheet").containsExactlyElementsOf(EnumSet.allOf(Trait.class));
        }
        System.out.printf(
                "recalculated in LibreOffice: seeds %d-%d, %d workbooks, %d kinds of input, 0 differences;"
                        + " %d s writing, %d s soffice; a broken formula was seen%n",
                first,
                first + sheets - 1,
                changed.size(),
                inputs.size(),
                (begun - began) / 1_000_000_000,
                (ended - begun) / 1_000_000_000);
    }

    private void write(long seed, Path folder) {
        Scenario scenario = new RandomSheets(Editions.SHIPPED, seed).next(filling(seed));
        if (seed % 2 == 1) { // sections left out as a whole that nobody has confirmed
            scenario.parameters(old -> old.withSpread(Set.of()));
        }
        InputChange change = InputChange.any(scenario, new Random(seed));
        traits.addAll(Trait.of(scenario));
        inputs.add(change.input());
        List<Path> files = new ArrayList<>();
        for (Variant variant : shapes(seed)) {
            Path file = folder.resolve(seed + "-" + variant + ".xlsx");
            Recalculation.changeFile(scenario, variant, file, change);
            files.add(file);
        }
        change.onSheet().accept(scenario);
        files.forEach(file -> changed.add(Recalculation.expecting(scenario, file, change)));
    }

    /** Every fourth as one continuous table; both ways where one seed is looked into. */
    private static List<Variant> shapes(long seed) {
        return Long.getLong("xingping.seed") != null
                ? List.of(Variant.values())
                : List.of(seed % 4 == 0 ? Variant.ONE_SHEET : Variant.FULL);
    }

    /** One in ten empty, three begun, the rest finished. */
    private static Filling filling(long seed) {
        long digit = seed % 10;
        return digit == 0 ? Filling.EMPTY : digit <= 3 ? Filling.PARTIAL : Filling.FINISHED;
    }

    /** The control: a section's score that is wrong by one hundredth. */
    private static Recalculation broken(Path file) {
        Scenario scenario = Scenario.given(Editions.SHIPPED).fullMarks().claimAllConfirmed();
        InputChange change = new InputChange(
                Input.SCORE,
                "KF-15 earns less",
                workbook -> {
                    workbook.item("KF-15", "得分").setCellValue(1.5);
                    XSSFCell score = workbook.named(ResultNames.score(1));
                    score.setCellFormula(score.getCellFormula() + "-0.01");
                },
                after -> after.answer(
                        "KF-15", new org.xingping.assessment.Answer.Awarded(new org.xingping.checklist.Points(150))));
        return Recalculation.changed(scenario, Variant.FULL, file, change);
    }

    /** What LibreOffice came to otherwise, and what it did not calculate. */
    private static List<String> differences(Recalculation one, Path calculated) {
        try (Workbook workbook = Workbook.open(calculated.resolve(one.file().getFileName()))) {
            List<String> differences = one.differences(name -> Workbook.shown(workbook.named(name)));
            List<XSSFCell> formulas = workbook.formulas();
            if (formulas.size() < 200) {
                differences.add(one.file().getFileName() + " has only " + formulas.size() + " formulas");
            }
            formulas.stream()
                    .filter(cell -> Workbook.shown(cell).equals(Recalculation.STALE))
                    .forEach(cell ->
                            differences.add(one.file().getFileName() + " " + cell.getReference() + " is stale"));
            return differences;
        }
    }
}
