package org.xingping.report;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.xingping.files.FileOps;
import org.xingping.scoring.Rating;
import org.xingping.scoring.SectionScore;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;
import org.xingping.text.Messages;

/** One workbook and what it must come to after one of its input cells was changed. */
record Recalculation(String what, Path file, Map<String, String> expected) {
    static final Messages CHINESE = Messages.in(Locale.CHINA);
    static final String STALE = "陈旧";
    private static final LocalDateTime PRINTED = LocalDateTime.of(2025, 11, 23, 9, 30);

    /** Writes the workbook of a sheet as it stands; it must come to what the program says. */
    static Recalculation unchanged(Scenario scenario, Variant variant, Path file) {
        write(scenario, variant, file);
        return new Recalculation("unchanged", file, expected(scenario.rating()));
    }

    /**
     * Writes the workbook, changes one cell of it and spoils what it says its formulas come to; then does the same thing on the
     * sheet.
     */
    static Recalculation changed(Scenario scenario, Variant variant, Path file, InputChange change) {
        changeFile(scenario, variant, file, change);
        change.onSheet().accept(scenario);
        return expecting(scenario, file, change);
    }

    /** The first half of {@link #changed}. */
    static void changeFile(Scenario scenario, Variant variant, Path file, InputChange change) {
        write(scenario, variant, file);
        try (Workbook workbook = Workbook.open(file)) {
            change.inFile().accept(workbook);
            spoil(workbook);
            workbook.save(file);
        }
    }

    /** What a changed file must come to, once the same thing is done on the sheet too. */
    static Recalculation expecting(Scenario changed, Path file, InputChange change) {
        return new Recalculation(change.what(), file, expected(changed.rating()));
    }

    /** Every formula claims to come to {@link #STALE}; whoever shows anything else has calculated it. */
    static void spoil(Workbook workbook) {
        for (XSSFCell cell : workbook.formulas()) {
            cell.getCTCell().setT(STCellType.STR);
            cell.getCTCell().setV(STALE);
        }
    }

    /** Breaks a formula of the file on purpose. */
    Recalculation broken(Consumer<Workbook> breaking) {
        try (Workbook workbook = Workbook.open(file)) {
            breaking.accept(workbook);
            workbook.save(file);
        }
        return this;
    }

    private static void write(Scenario scenario, Variant variant, Path file) {
        new ReportWriter(CHINESE, new FileOps(), Layouts.shipped())
                .write(file, ReportInput.of(scenario.edition(), scenario.sheet(), PRINTED, "0.1.0"), variant);
    }

    private static Map<String, String> expected(Rating rating) {
        return expected(rating, rating.isFinal());
    }

    /** What the results must be, where something is open beside what the rating knows. */
    static Map<String, String> expected(Rating rating, boolean done) {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put(ResultNames.TOTAL, done ? rating.total().low().toString() : "未完成");
        expected.put(ResultNames.STARS, done ? CHINESE.stars(rating.lowStars()) : "未完成");
        int number = 0;
        for (SectionScore section : rating.sections()) {
            expected.put(ResultNames.score(++number), section.points().low().toString());
            expected.put(ResultNames.share(number), section.score().low().toString());
        }
        return expected;
    }

    /** What differs, where {@code shown} tells what each named cell came to. */
    List<String> differences(Function<String, String> shown) {
        List<String> differences = new ArrayList<>();
        expected.forEach((name, value) -> {
            String found = shown.apply(name);
            if (!found.equals(value)) {
                differences.add(file.getFileName() + " (" + what + "): " + name + " is " + found + ", not " + value);
            }
        });
        return differences;
    }

    /** Formula cells of one workbook that show something else in another, by address. */
    static List<String> differences(Workbook before, Workbook after) {
        List<String> differences = new ArrayList<>();
        for (XSSFCell cell : before.formulas()) {
            CellReference at = new CellReference(
                    cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), true, true);
            String was = exactly(cell);
            String is = exactly(after.at(at));
            if (!was.equals(is)) {
                differences.add(at.formatAsString() + " " + cell.getCellFormula() + ": " + was + " became " + is);
            }
        }
        return differences;
    }

    /** To six decimals: rates and counts too. */
    private static String exactly(XSSFCell cell) {
        String shown = Workbook.shown(cell);
        boolean number = cell.getCachedFormulaResultType() == org.apache.poi.ss.usermodel.CellType.NUMERIC;
        return number ? String.format(Locale.ROOT, "%.6f", cell.getNumericCellValue()) : shown;
    }
}
