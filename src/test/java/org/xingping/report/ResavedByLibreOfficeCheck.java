package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Signature;
import org.xingping.files.FileOps;
import org.xingping.quarantine.Aspect;
import org.xingping.quarantine.Comparison;
import org.xingping.quarantine.Difference;
import org.xingping.quarantine.Likeness;
import org.xingping.quarantine.Place;
import org.xingping.quarantine.Workbooks;
import org.xingping.testkit.Album;
import org.xingping.testkit.Editions;
import org.xingping.testkit.LibreOffice;
import org.xingping.testkit.RandomSheets;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;
import org.xingping.testkit.photo.Hand;
import org.xingping.work.Progress;

/**
 * A workbook that LibreOffice opened and saved again is told from one in which something was changed. Not named as a test, for
 * it needs LibreOffice: {@code .ci/checks.d/40-recalculated-workbook.sh} runs it.
 */
class ResavedByLibreOfficeCheck {
    private static final long FIRST = 20_251_123;
    private static final int SHEETS = 10;
    private static final int TYPED = 3;
    private static final List<RandomSheets.Filling> FILLINGS = List.of(RandomSheets.Filling.values());

    @TempDir
    Path folder;

    private final Workbooks workbooks = new Workbooks();

    @Test
    void whatWasOnlySavedAgainHasNoDifferencesAndAnEditIsStillNamed() throws IOException {
        List<Path> files = new ArrayList<>();
        for (long seed = FIRST; seed < FIRST + SHEETS; seed++) {
            files.add(photographed(seed));
        }
        for (int start = 0; start < TYPED; start++) {
            files.add(typed(start));
        }
        Path handedOver = files.getFirst();
        Path edited = folder.resolve("edited.xlsx");
        Difference difference = edit(handedOver, edited);
        files.add(edited);
        Path again = Files.createDirectories(folder.resolve("again"));

        new LibreOffice(folder.resolve("profile")).convert("xlsx:Calc MS Excel 2007 XML", again, files);

        files.remove(edited);
        for (Path file : files) {
            Comparison comparison = workbooks.compare(file, again.resolve(file.getFileName()), Progress.UNSEEN);
            assertThat(comparison.differences())
                    .as(file.getFileName().toString())
                    .isEmpty();
            assertThat(comparison.likeness()).isEqualTo(Likeness.RESAVED);
        }
        Comparison comparison = workbooks.compare(handedOver, again.resolve("edited.xlsx"), Progress.UNSEEN);
        assertThat(comparison.likeness()).isEqualTo(Likeness.EDITED);
        assertThat(comparison.differences()).contains(difference);
        System.out.printf("saved again in LibreOffice: %d workbooks equal, an edit named%n", files.size());
    }

    private Path photographed(long seed) throws IOException {
        RandomSheets.Filling filling = FILLINGS.get((int) (seed % FILLINGS.size()));
        Scenario scenario = new RandomSheets(Editions.SHIPPED, seed).next(filling);
        Path pictures = Files.createDirectories(folder.resolve("pictures-" + seed));
        Album album = new Album(pictures, seed).scattered(scenario, 9);
        Signature signature = new Signature("1", Signature.Role.INSPECTOR, "林晓", null, "", Hand.signature(seed));
        scenario.step(Deed.of(new Kind.Signed(signature, scenario.sheet().heads())));
        ReportInput input = ReportInput.of(
                scenario.edition(), scenario.sheet(), LocalDateTime.of(2025, 11, 23, 17, 0), "0.1.0", album);
        Path file = folder.resolve(seed + ".xlsx");
        Variant variant = seed % 2 == 0 ? Variant.ONE_SHEET : Variant.FULL;
        new ReportWriter(Recalculation.CHINESE, new FileOps(), Layouts.shipped()).write(file, input, variant);
        return file;
    }

    /** With texts that programs have been known to misread. */
    private Path typed(int start) {
        Path file = folder.resolve("typed-" + start + ".xlsx");
        new TypedWorkbook(number -> Injections.ALL.get((number + 7 * start) % Injections.ALL.size()))
                .write(file, start % 2 == 0 ? Variant.FULL : Variant.ONE_SHEET);
        return file;
    }

    /** A parameter made larger by hand: the formulas that need it then come to something else. */
    private static Difference edit(Path from, Path to) {
        try (Workbook workbook = Workbook.open(from)) {
            XSSFCell cell = workbook.named("xp.cap");
            String before = cell.toString();
            cell.setCellValue(77);
            workbook.save(to);
            return new Difference(
                    new Place.Area(cell.getSheet().getSheetName(), cell.getReference()),
                    Aspect.VALUE,
                    new BigDecimal(before).stripTrailingZeros().toPlainString(),
                    "77");
        }
    }
}
