package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Person;
import org.xingping.checklist.Checklist;
import org.xingping.report.TypedWorkbook.Typed;
import org.xingping.testkit.Workbook;

/** What a person types is text in the workbook, whatever it looks like: every hostile text in every field for texts. */
class LiteralTextTest {
    /** Texts of which the workbook has no place; whoever prints one of them strikes it off here. */
    private static final Set<String> NOT_PRINTED = Set.of(
            "Applicability.When.when",
            "Basis.note",
            "Claims.device",
            "EstateFacts.address",
            "Item.BonusProof.proof",
            "Item.Evidence.papers",
            "Item.gloss",
            "Kind.Amended.reason",
            "Kind.Reopened.reason",
            "Mark.Text.words", // drawn into the picture
            "Person.name",
            "Photo.name",
            "ScoringMode.FindingKind.phrases",
            "ScoringMode.Measured.part",
            "ScoringMode.Measured.whole",
            "Section.gloss",
            "StarCut.expects",
            "Veto.precedent");

    /** Texts that only the workbook of a panel has. */
    private static final Set<String> OF_PANELS =
            Set.of("Kind.Decided.reason", "Kind.Remarked.text", "Kind.Reviewed.reason", "Seat.name");

    private static final String ANNEX = "附注";
    private static final Pattern MARK = Pattern.compile("〔(\\d+)〕");
    private static final Pattern CUT = Pattern.compile("（全文见附注(\\d+)）$");

    @TempDir
    static Path folder;

    private static final Map<Variant, List<String>> HARMLESS = new HashMap<>();
    private static final Map<Variant, List<String>> HARMLESS_PANEL = new HashMap<>();

    @BeforeAll
    static void aWorkbookOfHarmlessTexts() {
        for (Variant variant : Variant.values()) {
            Path file = folder.resolve("harmless-" + variant + ".xlsx");
            new TypedWorkbook(_ -> "文字").write(file, variant);
            try (Workbook workbook = Workbook.open(file)) {
                assertThat(formulas(workbook))
                        .filteredOn(one -> one.contains(" → "))
                        .hasSize(3);
                HARMLESS.put(variant, formulas(workbook));
            }
            new TypedWorkbook(_ -> "文字").writePanel(file, variant);
            try (Workbook workbook = Workbook.open(file)) {
                HARMLESS_PANEL.put(variant, formulas(workbook));
            }
        }
    }

    static List<Arguments> injections() {
        return Injections.named();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("injections")
    void aTypedTextIsNeverMoreThanText(int number, String text) throws IOException {
        for (Variant variant : Variant.values()) {
            TypedWorkbook typed = new TypedWorkbook(_ -> text);
            Path file = folder.resolve(number + ".xlsx");
            typed.write(file, variant);
            try (Workbook workbook = Workbook.open(file)) {
                assertThat(formulas(workbook)).isEqualTo(HARMLESS.get(variant));
                assertNothingLeadsOut(workbook.poi());
                Set<String> fields = printed();
                fields.removeAll(OF_PANELS);
                assertThat(readBack(workbook, typed.typed())).isEqualTo(fields);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("injections")
    void whatIsTypedAtAPanelsTableIsNeverMoreThanText(int number, String text) throws IOException {
        for (Variant variant : Variant.values()) {
            TypedWorkbook typed = new TypedWorkbook(_ -> text);
            Path file = folder.resolve("panel-" + number + ".xlsx");
            typed.writePanel(file, variant);
            try (Workbook workbook = Workbook.open(file)) {
                assertThat(formulas(workbook)).isEqualTo(HARMLESS_PANEL.get(variant));
                assertNothingLeadsOut(workbook.poi());
                assertThat(readBack(workbook, typed.typed())).containsAll(OF_PANELS);
            }
        }
    }

    @Test
    void everyFieldForTextsIsKnown() {
        assertThat(printed()).hasSizeGreaterThan(30);
        assertThat(TypedTexts.reachableFrom(Kind.class, Checklist.class, Person.class))
                .containsAll(TypedWorkbook.CODES)
                .containsAll(OF_PANELS)
                .containsAll(NOT_PRINTED);
    }

    /** All fields that hold what a person typed and that print. */
    private static Set<String> printed() {
        Set<String> fields = TypedTexts.reachableFrom(Kind.class, Checklist.class, Person.class);
        fields.removeAll(TypedWorkbook.CODES);
        fields.removeAll(NOT_PRINTED);
        return fields;
    }

    /** The fields whose texts stand in the workbook as they were typed, in their cell or in the annex it names. */
    static Set<String> readBack(Workbook workbook, Map<Integer, Typed> typed) {
        Set<String> fields = new TreeSet<>();
        Map<Integer, String> annex = annex(workbook.poi());
        Set<Integer> named = new TreeSet<>();
        for (String shown : texts(workbook.poi())) {
            Matcher cut = CUT.matcher(shown);
            if (cut.find()) {
                named.add(Integer.valueOf(cut.group(1)));
            }
            found(shown, typed, fields);
        }
        assertThat(annex.keySet())
                .as("what is in the annex is told where it was cut")
                .isEqualTo(named);
        annex.values().forEach(whole -> found(whole, typed, fields));
        return fields;
    }

    private static void found(String shown, Map<Integer, Typed> typed, Set<String> fields) {
        Matcher mark = MARK.matcher(shown);
        while (mark.find()) {
            Typed one = typed.get(Integer.valueOf(mark.group(1)));
            if (one != null && shown.substring(0, mark.end()).endsWith(Injections.visible(one.text()))) {
                fields.add(one.field());
            }
        }
    }

    private static List<String> texts(XSSFWorkbook workbook) {
        return cells(workbook).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static List<Cell> cells(XSSFWorkbook workbook) {
        List<Cell> cells = new java.util.ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cells::add);
            }
        }
        return cells;
    }

    /** The whole texts of the annex by their numbers. */
    private static Map<Integer, String> annex(XSSFWorkbook workbook) {
        Map<Integer, String> whole = new TreeMap<>();
        Sheet sheet = workbook.getSheet(ANNEX);
        int number = 0;
        for (Row row : sheet == null ? List.<Row>of() : (Iterable<Row>) sheet) {
            Cell first = row.getCell(0);
            String said = first == null ? "" : Workbook.shown(first);
            number = said.matches("\\d+") ? Integer.parseInt(said) : number;
            if (number > 0) {
                whole.merge(number, Workbook.shown(row.getCell(2)), String::concat);
            }
        }
        return whole;
    }

    /** Formulas and defined names with their places; sheets, whose names a person typed too, by number. */
    private static List<String> formulas(Workbook workbook) {
        List<String> formulas = new java.util.ArrayList<>();
        XSSFWorkbook poi = workbook.poi();
        for (XSSFCell cell : workbook.formulas()) {
            formulas.add(
                    number(cell.getSheet()) + "!" + cell.getReference() + " " + numbered(poi, cell.getCellFormula()));
        }
        for (Sheet sheet : poi) {
            for (XSSFHyperlink link : ((XSSFSheet) sheet).getHyperlinkList()) {
                formulas.add(number(sheet) + "!" + link.getCellRef() + " → " + target(poi, link));
            }
        }
        for (XSSFName name : poi.getAllNames()) {
            boolean annex = name.getSheetName() != null && name.getSheetName().equals(ANNEX);
            if (!annex) {
                formulas.add(name.getNameName() + " " + numbered(poi, name.getRefersToFormula()));
            }
        }
        return formulas;
    }

    private static String numbered(XSSFWorkbook workbook, String formula) {
        String numbered = formula;
        for (Sheet sheet : workbook) {
            String cell = new CellReference(sheet.getSheetName(), 0, 0, true, true).formatAsString();
            numbered = numbered.replace(cell.replace("$A$1", "$"), "#" + number(sheet) + "!$");
        }
        return numbered;
    }

    /** Within the workbook, sheets by number. */
    private static String target(XSSFWorkbook workbook, XSSFHyperlink link) {
        String location = String.valueOf(link.getLocation());
        for (Sheet sheet : workbook) {
            String cell = new CellReference(sheet.getSheetName(), 0, 0, true, true).formatAsString();
            String prefix = cell.substring(0, cell.length() - "$A$1".length());
            if (location.startsWith(prefix)) {
                return "#" + number(sheet) + "!" + location.substring(prefix.length());
            }
        }
        return location;
    }

    /** Its place among the sheets that every workbook has; the annex is not one of them. */
    private static int number(Sheet sheet) {
        XSSFWorkbook workbook = (XSSFWorkbook) sheet.getWorkbook();
        int annex = workbook.getSheetIndex(ANNEX);
        int index = workbook.getSheetIndex(sheet);
        return annex >= 0 && annex < index ? index - 1 : index;
    }

    private static void assertNothingLeadsOut(XSSFWorkbook workbook) throws IOException {
        for (Sheet sheet : workbook) {
            for (XSSFHyperlink link : ((XSSFSheet) sheet).getHyperlinkList()) {
                assertThat(link.getType()).isEqualTo(HyperlinkType.DOCUMENT);
                assertThat(link.getCTHyperlink().isSetId()).isFalse(); // no address outside
                assertThat(target(workbook, link)).matches("#\\d+![A-Z]+\\d+");
            }
            for (String running :
                    List.of(sheet.getHeader().getLeft(), sheet.getFooter().getCenter())) {
                assertThat(running.replace("&&", "")).doesNotContainPattern("&[^9PN]");
            }
        }
        try {
            for (PackagePart part : workbook.getPackage().getParts()) {
                assertThat(part.getContentType())
                        .doesNotContainPattern("(?i)externalLink|connections|queryTable|ole|macro|vba|activeX|dde");
                if (!part.isRelationshipPart()) {
                    part.getRelationships()
                            .forEach(one -> assertThat(one.getTargetMode()).isEqualTo(TargetMode.INTERNAL));
                }
            }
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException wrong) {
            throw new IOException(wrong);
        }
    }
}
