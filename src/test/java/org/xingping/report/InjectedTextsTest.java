package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xingping.assessment.Kind;
import org.xingping.testkit.Workbook;

/** Whatever a person types anywhere, in the workbook it is text (reliability E1). */
class InjectedTextsTest {
    @TempDir
    static Path folder;

    private static Path plain;

    @BeforeAll
    static void writeHarmlessTexts() {
        plain = folder.resolve("plain.xlsx");
        write("平常的文字", plain);
    }

    static List<Arguments> injections() {
        return Injections.named();
    }

    @Test
    void everyTextOfTheJournalIsTriedOrKnownToBeNoTypedText() {
        Set<String> known = new TreeSet<>(TypedTexts.UNTYPED);
        known.addAll(TypedTexts.UNPRINTED);
        known.addAll(TypedTexts.FIELDS.keySet());
        assertThat(TypedTexts.of(Kind.class)).isEqualTo(known);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("injections")
    void aTypedTextIsTextInEveryFieldThatReachesTheWorkbook(int number, String text) {
        Path file = folder.resolve(number + ".xlsx");
        write(text, file);
        try (Workbook harmless = Workbook.open(plain);
                Workbook workbook = Workbook.open(file)) {
            assertThat(formulas(workbook)).as("formulas").isEqualTo(formulas(harmless));
            assertThat(workbook.names()).as("names").isEqualTo(harmless.names());
            assertThat(outside(workbook)).as("ways out of the file").isEmpty();
            String all = allText(workbook);
            for (String field : TypedTexts.FIELDS.keySet()) {
                assertThat(all.contains(Injections.visible(TypedTexts.marked(text, field))))
                        .as(field)
                        .isTrue();
            }
        }
    }

    static void write(String text, Path file) {
        Recalculation.unchanged(TypedTexts.everywhere(text), Variant.FULL, file);
    }

    /** Sheet, address and formula of each formula cell. */
    private static List<String> formulas(Workbook workbook) {
        return workbook.formulas().stream()
                .map(cell -> cell.getSheet().getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula())
                .toList();
    }

    /** Links to other files or addresses, of whatever kind. */
    private static List<String> outside(Workbook workbook) {
        try {
            List<String> outside = new ArrayList<>();
            for (PackagePart part : workbook.poi().getPackage().getParts()) {
                if (part.isRelationshipPart()) {
                    continue;
                }
                for (PackageRelationship relationship : part.getRelationships()) {
                    if (relationship.getTargetMode() == TargetMode.EXTERNAL
                            || relationship.getRelationshipType().contains("hyperlink")) {
                        outside.add(String.valueOf(relationship.getTargetURI()));
                    }
                }
            }
            return outside;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What all cells say; the annex as one text, for what no row can hold stands there in pieces. */
    private static String allText(Workbook workbook) {
        List<String> texts = new ArrayList<>();
        StringBuilder annex = new StringBuilder();
        for (Sheet sheet : workbook.poi()) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        texts.add(cell.getStringCellValue());
                        if (sheet.getSheetName().equals("附注") && cell.getColumnIndex() == 2) {
                            annex.append(cell.getStringCellValue());
                        }
                    }
                }
            }
        }
        return String.join("\n", texts) + "\n" + annex;
    }
}
