package org.xingping.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.testkit.LibreOffice;
import org.xingping.testkit.Workbook;

/**
 * What a person types is text in LibreOffice too: in the workbook it makes of ours, in CSV and on paper. Not named as a test, for
 * it needs LibreOffice and pdftotext: {@code .ci/checks.d/40-recalculated-workbook.sh} runs it.
 */
class LiteralTextInLibreOfficeCheck {
    /** A separated text file of each sheet, quoted, in UTF-8. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    /** Those a line of text can hold: long ones are cut in the table, of others nobody sees the characters. */
    private static final List<String> SHORT = Injections.ALL.stream()
            .filter(text -> text.length() < 100 && text.chars().allMatch(unit -> unit >= ' ' && unit < 0xD800))
            .toList();

    private static final String NO_INK = "[\\s\\p{Cf}\\p{Cc}]";

    @TempDir
    Path folder;

    @Test
    void whatLooksLikeAFormulaIsShownAsItWasTyped() throws IOException, InterruptedException {
        TypedWorkbook typed = new TypedWorkbook(number -> SHORT.get(number % SHORT.size()));
        Path file = folder.resolve("typed.xlsx");
        typed.write(file, Variant.FULL);
        LibreOffice office = new LibreOffice(folder.resolve("profile"));

        office.convert("xlsx:Calc MS Excel 2007 XML", Files.createDirectories(folder.resolve("again")), List.of(file));
        office.convert(CSV, Files.createDirectories(folder.resolve("csv")), List.of(file));
        office.convert("pdf", folder, List.of(file));

        String csv = csv();
        int seen = 0;
        for (TypedWorkbook.Typed one : typed.typed().values()) {
            String quoted = one.text().replace("\"", "\"\"");
            seen += csv.contains(quoted) ? 1 : 0;
        }
        assertThat(csv).doesNotContain("#NAME?", "#VALUE!", "Err:");
        assertThat(seen).as("texts seen in CSV of " + typed.typed().size()).isGreaterThan(150);
        String paper = paper();
        for (String text : SHORT) {
            assertThat(paper).as("on paper").contains(inked(text));
        }
        assertThat(paper).doesNotContain("#NAME?", "#VALUE!", "Err:5");
        try (Workbook before = Workbook.open(file);
                Workbook after = Workbook.open(folder.resolve("again").resolve("typed.xlsx"))) {
            assertThat(after.formulas()).hasSameSizeAs(before.formulas());
        }
        System.out.printf(
                "typed texts in LibreOffice: %d kinds in %d places, %d of them read back from CSV, all kinds on"
                        + " paper%n",
                SHORT.size(), typed.typed().size(), seen);
    }

    private String csv() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder.resolve("csv"))) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /** Everything on paper in one line: lines end where the cells do. */
    private String paper() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "pdftotext", "-raw", folder.resolve("typed.pdf").toString(), "-")
                .start();
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return text.replaceAll(NO_INK, "");
    }

    /** What of a text leaves ink; and what stands the other way round does so for good reason. */
    private static String inked(String text) {
        return text.contains("\u202E") ? "" : text.replaceAll(NO_INK, "");
    }
}
