package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.checklist.Points;
import org.xingping.report.PanelChange.Input;
import org.xingping.scoring.Ruling.Outcome;
import org.xingping.testkit.LibreOffice;
import org.xingping.testkit.PanelTable;
import org.xingping.testkit.RandomPanels;
import org.xingping.testkit.Workbook;

/**
 * The workbook of any panel, one of its cells changed, recalculated by LibreOffice: it comes to what the panel would. Not named
 * as a test, for it needs LibreOffice: {@code .ci/checks.d/40-recalculated-workbook.sh} runs it. {@code -Dxingping.seed=N}
 * repeats one panel and keeps its files in {@code target/recalculated}.
 */
class PanelsInLibreOfficeCheck {
    private static final long FIRST = 20_251_201;
    private static final int PANELS = Integer.getInteger("xingping.panels", 320);

    /** soffice takes about so many files at once. */
    private static final int BATCH = 170;

    @TempDir
    Path temporary;

    private final List<Recalculation> changed = new ArrayList<>();
    private final Set<Input> inputs = EnumSet.noneOf(Input.class);
    private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    private int droppedBefore;
    private int droppedOthers;
    private int finished;

    @Test
    void aChangedCellGivesInLibreOfficeWhatThePanelWouldComeTo() throws Exception {
        Long only = Long.getLong("xingping.seed");
        Path folder = only == null ? temporary : Path.of("target", "recalculated");
        Path written = Files.createDirectories(folder.resolve("written"));
        Path calculated = Files.createDirectories(folder.resolve("calculated"));
        long first = only == null ? FIRST : only;
        for (long seed = first; seed < first + (only == null ? PANELS : 1); seed++) {
            write(seed, written);
        }
        Recalculation broken = broken(written.resolve("broken.xlsx"));
        List<Path> files = new ArrayList<>(List.of(broken.file()));
        changed.forEach(one -> files.add(one.file()));
        LibreOffice office = new LibreOffice(temporary.resolve("profile"));
        for (int at = 0; at < files.size(); at += BATCH) {
            List<Path> batch = files.subList(at, Math.min(files.size(), at + BATCH));
            office.convert("xlsx:Calc MS Excel 2007 XML", calculated, batch);
        }

        List<String> differences = new ArrayList<>();
        changed.forEach(one -> differences.addAll(differences(one, calculated)));
        assertThat(differences).isEmpty();
        assertThat(differences(broken, calculated))
                .as("a formula broken on purpose: nobody is dropped")
                .isNotEmpty()
                .anyMatch(line -> line.contains("xp.total"));
        if (only == null) {
            assertThat(inputs).as("kinds of input").containsExactlyElementsOf(EnumSet.allOf(Input.class));
            assertThat(outcomes).as("kinds of outcome").containsExactlyElementsOf(EnumSet.allOf(Outcome.class));
            assertThat(droppedBefore).as("panels that drop sheets").isGreaterThan(40);
            assertThat(droppedOthers).as("panels that then drop others").isPositive();
            assertThat(finished).as("panels with a total").isGreaterThan(60);
        }
        System.out.printf(
                "panels recalculated in LibreOffice: seeds %d-%d, %d kinds of input, %d with dropped sheets, %d then"
                        + " with others, %d with a total, 0 differences; a broken formula was seen%n",
                first, first + changed.size() - 1, inputs.size(), droppedBefore, droppedOthers, finished);
    }

    private void write(long seed, Path folder) {
        PanelTable table = new RandomPanels(seed).next();
        table.consensus().rulings().forEach(ruling -> outcomes.add(ruling.outcome()));
        var dropped = numbers(table);
        PanelChange change = PanelChange.any(table, new Random(seed));
        inputs.add(change.input());
        changed.add(PanelChange.changed(
                table, seed % 4 == 0 ? Variant.ONE_SHEET : Variant.FULL, folder.resolve(seed + ".xlsx"), change));
        droppedBefore += dropped.isEmpty() ? 0 : 1;
        droppedOthers += dropped.isEmpty() || dropped.equals(numbers(table)) ? 0 : 1;
        finished += table.rating().isFinal() ? 1 : 0;
    }

    private static Set<Integer> numbers(PanelTable table) {
        Set<Integer> numbers = new TreeSet<>();
        table.consensus().dropped().forEach(seated -> numbers.add(seated.number()));
        return numbers;
    }

    /** The control: the sheet with the lowest total is not dropped. */
    private static Recalculation broken(Path file) {
        PanelTable table = PanelWorkbookTest.five();
        PanelChange change = PanelChange.given(table, table.panel().checklist().item("LH-04"), 0, Points.of("1.00"));
        Recalculation right = PanelChange.changed(table, Variant.FULL, file, change);
        return right.broken(workbook -> {
            XSSFCell lowest = PanelWorkbookTest.hidden(workbook, "最低的是第几份");
            lowest.setCellFormula("0*" + lowest.getCellFormula());
        });
    }

    private static List<String> differences(Recalculation one, Path calculated) {
        try (Workbook workbook = Workbook.open(calculated.resolve(one.file().getFileName()))) {
            List<String> differences = one.differences(name -> Workbook.shown(workbook.named(name)));
            workbook.formulas().stream()
                    .filter(cell -> Workbook.shown(cell).equals(Recalculation.STALE))
                    .forEach(cell ->
                            differences.add(one.file().getFileName() + " " + cell.getReference() + " is stale"));
            return differences;
        }
    }
}
