package org.xingping.quarantine;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.xingping.testkit.photo.PictureFiles.joined;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Workbooks by people who mean harm, by broken sticks and by odd programs (reliability D1), each with what must come of it. */
final class HostileWorkbooks {
    /** What must come of a file. */
    enum Fate {
        /** It is compared, whatever is found. */
        COMPARED,
        /** It is refused in one sentence. */
        REFUSED,
        /** One of these two. */
        EITHER
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Hostile(byte[] file, Fate fate) {}

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String BOOK = "xl/workbook.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int MEGABYTE = 1 << 20;

    private final Path honest;
    private final Map<String, Hostile> all = new LinkedHashMap<>();

    private HostileWorkbooks(Path honest) {
        this.honest = honest;
    }

    /** Made of an honest one. */
    static Map<String, Hostile> all(Path honest) {
        HostileWorkbooks workbooks = new HostileWorkbooks(honest);
        workbooks.documentTypes();
        workbooks.otherFiles();
        workbooks.acting();
        workbooks.bombs();
        workbooks.cells();
        workbooks.sheets();
        workbooks.xml();
        workbooks.all.putAll(HostileZips.all(honest));
        return workbooks.all;
    }

    private void add(String name, byte[] file, Fate fate) {
        all.put(name, new Hostile(file, fate));
    }

    private void add(String name, Fate fate, Consumer<ZippedParts> change) {
        ZippedParts parts = ZippedParts.of(honest);
        change.accept(parts);
        add(name, parts.zipped(), fate);
    }

    private void documentTypes() {
        String lol = "<!DOCTYPE x [<!ENTITY a \"" + "lol".repeat(10) + "\"><!ENTITY b \"" + "&a;".repeat(10)
                + "\"><!ENTITY c \"" + "&b;".repeat(10) + "\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        for (String part : List.of(
                TYPES,
                "_rels/.rels",
                BOOK,
                RELATIONS,
                TEXTS,
                STYLES,
                SHEET,
                "xl/worksheets/sheet2.xml",
                "xl/worksheets/_rels/sheet2.xml.rels",
                "xl/drawings/drawing1.xml",
                "xl/drawings/_rels/drawing1.xml.rels")) {
            add(
                    "a document type in " + part,
                    Fate.REFUSED,
                    parts -> parts.change(part, text -> text.replaceFirst("(<\\?xml[^>]*\\?>)?", "$1" + lol)));
        }
        for (String part : List.of("docProps/app.xml", "docProps/core.xml")) { // read by nobody
            add(
                    "a document type in " + part,
                    Fate.COMPARED,
                    parts -> parts.change(part, text -> text.replaceFirst("(<\\?xml[^>]*\\?>)?", "$1" + lol)));
        }
        add(
                "entities used",
                Fate.REFUSED,
                parts -> parts.change(
                        TEXTS,
                        text -> text.replaceFirst("(<\\?xml[^>]*\\?>)?", "$1" + lol)
                                .replaceFirst("<t>", "<t>&c;&f;")));
    }

    private void otherFiles() {
        byte[] old = Arrays.copyOf(OLE, 4_096);
        add("an .xls", old, Fate.REFUSED);
        add("with a password", joined(old, "EncryptedPackage".getBytes(UTF_16LE), new byte[900]), Fate.REFUSED);
        add("a page of the web", "<html><table><tr><td>1</td></tr></table></html>".getBytes(UTF_8), Fate.REFUSED);
        add("values with commas", "代码,得分\nKF-01,1\n".getBytes(UTF_8), Fate.REFUSED);
        add("nothing", new byte[0], Fate.REFUSED);
        add("four letters", "PK\3\4".getBytes(UTF_8), Fate.REFUSED);
        add(
                "an .xlsb",
                Fate.REFUSED,
                parts -> parts.change(
                        TYPES,
                        text -> text.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.binary.macroEnabled.main")));
        add(
                "a letter",
                Fate.REFUSED,
                parts -> parts.change(
                        TYPES, text -> text.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main")));
        add("a zip of other things", Fate.REFUSED, parts -> {
            parts.all().clear();
            parts.put("a.txt", "a");
        });
        add("no workbook in it", Fate.REFUSED, parts -> parts.all().remove(BOOK));
        add(
                "two workbooks in it",
                Fate.REFUSED,
                parts -> parts.replace(
                        "_rels/.rels",
                        "</Relationships>",
                        "<Relationship Id=\"z\" Type=\"" + OFFICE
                                + "officeDocument\" Target=\"xl/b.xml\"/></Relationships>"));
        add("a sheet that is not there", Fate.REFUSED, parts -> parts.all().remove(SHEET));
        add("no texts", Fate.REFUSED, parts -> parts.all().remove(TEXTS));
        add("no list of types", Fate.REFUSED, parts -> parts.all().remove(TYPES));
    }

    private void acting() {
        relation("an external link", "externalLink", "externalLinks/externalLink1.xml", "");
        relation("a link to a running program", "externalLink", "externalLinks/externalLink2.xml", "<ddeLink/>");
        relation("a sheet of macros", "xlMacrosheet", "macrosheets/sheet1.xml", "<macrosheet/>");
        relation("macros", "vbaProject", "vbaProject.bin", "x");
        relation("itself", "worksheet", "workbook.xml", "");
        relation("far outside", "image", "../../../../etc/passwd", "");
        add(
                "a remote template",
                Fate.COMPARED,
                parts -> parts.replace(
                        RELATIONS,
                        "</Relationships>",
                        "<Relationship Id=\"z\" Type=\"" + OFFICE
                                + "attachedTemplate\" Target=\"http://127.0.0.1:9/x\""
                                + " TargetMode=\"External\"/></Relationships>"));
        add(
                "a picture from afar",
                Fate.COMPARED,
                parts -> parts.change(
                        "xl/drawings/_rels/drawing1.xml.rels",
                        text -> text.replaceFirst(
                                "Target=\"[^\"]*\"", "Target=\"http://127.0.0.1:9/x\" TargetMode=\"External\"")));
        add(
                "one id for two parts",
                Fate.REFUSED,
                parts -> parts.replace(
                        RELATIONS,
                        "</Relationships>",
                        "<Relationship Id=\"rId3\" Type=\"" + OFFICE + "image\" Target=\"x\"/></Relationships>"));
    }

    private void relation(String name, String kind, String target, String text) {
        add(name, Fate.COMPARED, parts -> {
            if (!text.isEmpty()) {
                parts.put("xl/" + target, text);
            }
            parts.replace(
                    RELATIONS,
                    "</Relationships>",
                    "<Relationship Id=\"z\" Type=\"" + OFFICE + kind + "\" Target=\"" + target
                            + "\"/></Relationships>");
        });
    }

    private void bombs() {
        for (String part : List.of(SHEET, TEXTS, STYLES)) {
            add("a bomb in " + part, Fate.REFUSED, parts -> parts.put(part, " ".repeat(70 * MEGABYTE)));
            add("a small bomb in " + part, Fate.REFUSED, parts -> parts.put(part, " ".repeat(20 * MEGABYTE)));
        }
        add(
                "a bomb in a picture",
                Fate.REFUSED,
                parts -> parts.all().put("xl/media/image1.jpeg", new byte[300 * MEGABYTE]));
        add(
                "a text of 10 MB",
                Fate.REFUSED,
                parts -> parts.change(
                        TEXTS, text -> text.replaceFirst("<t>", "<t>" + "好评0123456789".repeat(10 * MEGABYTE / 16))));
        add(
                "two million texts",
                Fate.REFUSED,
                parts -> parts.put(
                        TEXTS,
                        "<sst xmlns=\"" + Names.MAIN + "\">" + "<si><t>a</t></si>".repeat(2_000_000) + "</sst>"));
        add(
                "65,000 looks",
                Fate.COMPARED,
                parts -> parts.change(
                        STYLES,
                        text -> text.replace("</cellXfs>", "<xf numFmtId=\"0\"/>".repeat(65_000) + "</cellXfs>")));
        add(
                "a million looks",
                Fate.REFUSED,
                parts -> parts.change(
                        STYLES,
                        text -> text.replace("</cellXfs>", "<xf numFmtId=\"0\"/>".repeat(1_000_000) + "</cellXfs>")));
    }

    private void rows(String name, Fate fate, String rows) {
        add(
                name,
                fate,
                parts -> parts.put(
                        SHEET,
                        "<worksheet xmlns=\"" + Names.MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private void cells() {
        rows("100,000 empty rows", Fate.COMPARED, "<row/>".repeat(100_000));
        rows("a million empty rows", Fate.REFUSED, "<row/>".repeat(1_000_000));
        rows("more rows than there are", Fate.REFUSED, "<row/>".repeat(1_048_577));
        rows("400,000 cells", Fate.REFUSED, ("<row>" + "<c/>".repeat(4_000) + "</row>").repeat(100));
        rows("16,384 columns", Fate.COMPARED, "<row>" + "<c><v>1</v></c>".repeat(16_384) + "</row>");
        rows("16,385 columns", Fate.REFUSED, "<row>" + "<c><v>1</v></c>".repeat(16_385) + "</row>");
        rows("row 2147483647", Fate.REFUSED, "<row r=\"2147483647\"/>");
        rows("row 99999999999", Fate.REFUSED, "<row r=\"99999999999\"/>");
        rows("cell XFE99999999", Fate.REFUSED, "<row r=\"1\"><c r=\"XFE99999999\"/></row>");
        rows("cell XFE1", Fate.REFUSED, "<row r=\"1\"><c r=\"XFE1\"/></row>");
        rows("a cell in another row", Fate.REFUSED, "<row r=\"1\"><c r=\"A2\"/></row>");
        rows("a cell twice", Fate.REFUSED, "<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"><v>2</v></c></row>");
        rows("a text that is not there", Fate.REFUSED, "<row><c t=\"s\"><v>99999999</v></c></row>");
        rows("a text before the first", Fate.REFUSED, "<row><c t=\"s\"><v>-1</v></c></row>");
        rows("a look that is not there", Fate.REFUSED, "<row r=\"4\"><c r=\"A4\" s=\"99999\"><v>1</v></c></row>");
        rows("a type that is not there", Fate.REFUSED, "<row><c t=\"zz\"><v>1</v></c></row>");
        rows("errors", Fate.COMPARED, "<row><c t=\"e\"><v>#REF!</v></c></row>");
        rows("no number", Fate.COMPARED, "<row><c><v>NaN</v></c><c><v>1e999999999</v></c><c><v>-INF</v></c></row>");
        rows("a number of a million digits", Fate.COMPARED, "<row><c><v>" + "9".repeat(999_999) + "</v></c></row>");
        rows("numbers as texts", Fate.COMPARED, "<row><c t=\"str\"><v>1.5</v></c><c t=\"str\"><v>１．５</v></c></row>");
        rows(
                "formulas that share each other",
                Fate.COMPARED,
                "<row><c><f t=\"shared\" si=\"0\">B1</f></c><c><f t=\"shared\" si=\"0\">A1</f></c><c><f t=\"shared\""
                        + " si=\"9\"/></c></row>");
        rows("a formula of brackets", Fate.COMPARED, "<row><c><f>" + "(".repeat(900_000) + "</f></c></row>");
        rows("a formula of quotes", Fate.COMPARED, "<row><c><f>" + "\"".repeat(9_999) + "</f></c></row>");
        rows("a formula of one quote", Fate.COMPARED, "<row><c><f>\"" + "a".repeat(9_998) + "</f></c></row>");
        rows(
                "a formula of dollars",
                Fate.COMPARED,
                "<row><c><f t=\"shared\" si=\"1\">" + "$A$1".repeat(2_000) + "</f></c></row>");
    }

    private void after(String name, Fate fate, String children) {
        add(name, fate, parts -> parts.replace(SHEET, "</worksheet>", children + "</worksheet>"));
    }

    private void sheets() {
        after(
                "200,000 joined cells",
                Fate.REFUSED,
                "<mergeCells>" + number("<mergeCell ref=\"A%d:B%d\"/>", 200_000) + "</mergeCells>");
        after("all cells joined", Fate.COMPARED, "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>");
        after(
                "all cells ruled",
                Fate.COMPARED,
                "<dataValidations><dataValidation type=\"list\" sqref=\"A1:XFD1048576\"/></dataValidations>");
        after(
                "many cells ruled often",
                Fate.REFUSED,
                "<dataValidations>" + "<dataValidation type=\"list\" sqref=\"A1:Z2000\"/>".repeat(100)
                        + "</dataValidations>");
        after(
                "all cells lead somewhere",
                Fate.COMPARED,
                "<hyperlinks><hyperlink ref=\"A1:XFD1048576\" location=\"A1\"/></hyperlinks>");
        after(
                "an address that is none",
                Fate.REFUSED,
                "<hyperlinks><hyperlink ref=\"1A\" location=\"A1\"/></hyperlinks>");
        after(
                "a look of a condition that is not there",
                Fate.REFUSED,
                "<conditionalFormatting sqref=\"A1\"><cfRule dxfId=\"999999\"/></conditionalFormatting>");
        after("columns before the first", Fate.REFUSED, "<cols><col min=\"0\" max=\"5\"/></cols>");
        after("a width of no number", Fate.REFUSED, "<cols><col min=\"1\" max=\"5\" width=\"x\"/></cols>");
        add("dates from 1904", Fate.COMPARED, parts -> parts.replace(BOOK, "date1904=\"false\"", "date1904=\"1\""));
        add(
                "hidden sheets",
                Fate.COMPARED,
                parts -> parts.change(
                        BOOK, text -> text.replaceAll("<sheet (?![^>]*state=)", "<sheet state=\"veryHidden\" ")));
        add(
                "two sheets of one name",
                Fate.REFUSED,
                parts -> parts.change(BOOK, text -> text.replaceFirst("(<sheet [^>]*/>)", "$1$1")));
        add(
                "a name for a sheet that is not there",
                Fate.REFUSED,
                parts -> parts.replace(BOOK, "localSheetId=\"0\"", "localSheetId=\"77\""));
        add(
                "a name for sheet -5",
                Fate.EITHER,
                parts -> parts.replace(BOOK, "localSheetId=\"0\"", "localSheetId=\"-5\""));
        add(
                "a picture at row -1",
                Fate.REFUSED,
                parts -> parts.change(
                        "xl/drawings/drawing1.xml", text -> text.replaceFirst("<xdr:row>\\d+", "<xdr:row>-1")));
    }

    private static String number(String pattern, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            all.append(pattern.replace("%d", String.valueOf(i)));
        }
        return all.toString();
    }

    private void xml() {
        add("elements in elements", Fate.REFUSED, parts -> parts.put(SHEET, "<a>".repeat(1_000_000)));
        add(
                "very many attributes",
                Fate.REFUSED,
                parts -> parts.put(
                        SHEET, "<worksheet xmlns=\"" + Names.MAIN + "\" " + number("a%d=\"1\" ", 500_000) + "/>"));
        add("a very long name", Fate.REFUSED, parts -> parts.put(SHEET, "<" + "a".repeat(5 * MEGABYTE) + "/>"));
        add("a sheet of another vocabulary", Fate.COMPARED, parts -> parts.put(SHEET, "<worksheet xmlns=\"urn:x\"/>"));
        add(
                "a sheet in UTF-16",
                Fate.COMPARED,
                parts -> parts.all()
                        .put(
                                SHEET,
                                ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet xmlns=\"" + Names.MAIN + "\"/>")
                                        .getBytes(UTF_16)));
        add(
                "a sheet that ends early",
                Fate.REFUSED,
                parts -> parts.change(SHEET, text -> text.substring(0, text.length() / 2)));
        add("a sheet with something behind", Fate.REFUSED, parts -> parts.change(SHEET, text -> text + "<again/>"));
        add("bytes that are no letters", Fate.REFUSED, parts -> {
            byte[] bytes = parts.bytes(TEXTS).clone();
            bytes[bytes.length / 2] = (byte) 0xFF;
            parts.all().put(TEXTS, bytes);
        });
        add("an empty sheet", Fate.REFUSED, parts -> parts.put(SHEET, ""));
    }
}
