package org.xingping.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;

/**
 * A workbook as its file has it, read part by part by somebody who knows nothing of how it was made. POI's own model of it
 * would be as large as the one it was written from.
 */
final class Reopened {
    /**
     * A sheet.
     *
     * @param drawn what its pictures are called
     * @param texts by row and column, from 0; cells without a text are not among them
     */
    record Sheet(
            String name,
            boolean hidden,
            WorkbookCheck.Counts counts,
            List<String> drawn,
            Map<Integer, Map<Integer, String>> texts) {}

    private final Parts parts;
    private final List<String> strings = new ArrayList<>();
    private final Map<String, List<String>> named = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    private record Stub(String name, boolean hidden, String relation) {}

    /** Reads all of it but its pictures; throws where it is damaged. */
    static Reopened of(ZipFile zip) throws IOException {
        Reopened reopened = new Reopened(zip);
        reopened.book();
        reopened.parts.rest();
        return reopened;
    }

    private Reopened(ZipFile zip) {
        this.parts = new Parts(zip);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The formula and the value of each key cell, by its name. */
    Map<String, String> keys() {
        return keys;
    }

    private static String target(Map<String, Parts.Relation> relations, String kind) {
        return relations.values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Parts.Relation::target)
                .findFirst()
                .orElse("");
    }

    private void book() throws IOException {
        String book = target(parts.relations("/"), "officeDocument");
        Map<String, Parts.Relation> relations = parts.relations(book);
        List<Stub> stubs = new ArrayList<>();
        parts.read(book, xml -> {
            switch (xml.getLocalName()) {
                case "sheet" ->
                    stubs.add(new Stub(
                            Parts.attribute(xml, "name"),
                            Parts.attribute(xml, "state").equals("hidden"),
                            Parts.attribute(xml, "id")));
                case "definedName" -> name(Parts.attribute(xml, "name"), xml.getElementText());
                default -> {}
            }
        });
        String texts = target(relations, "sharedStrings");
        if (!texts.isEmpty()) {
            parts.read(texts, xml -> {
                if (xml.getLocalName().equals("si")) {
                    strings.add(text(xml));
                }
            });
        }
        for (Stub stub : stubs) {
            Parts.Relation relation = relations.get(stub.relation());
            if (relation == null) {
                throw new IOException(stub.name() + " is missing");
            }
            sheet(stub, relation.target());
        }
    }

    private void name(String name, String address) {
        if (ResultNames.has(name)) {
            CellReference at = new CellReference(address);
            named.computeIfAbsent(
                            place(at.getSheetName(), at.getCellRefParts()[2] + at.getCellRefParts()[1]),
                            _ -> new ArrayList<>())
                    .add(name);
        }
    }

    private static String place(String sheet, String cell) {
        return sheet + "!" + cell;
    }

    /** What is counted while a sheet is read. */
    private static final class Tally {
        private int cells;
        private int formulas;
        private int links;
        private final Map<Integer, Map<Integer, String>> texts = new TreeMap<>();
    }

    private void sheet(Stub stub, String part) throws IOException {
        Tally tally = new Tally();
        List<String> drawings = new ArrayList<>();
        parts.read(part, xml -> {
            switch (xml.getLocalName()) {
                case "c" -> cell(xml, stub.name(), tally);
                case "hyperlink" -> tally.links++;
                case "drawing" -> drawings.add(Parts.attribute(xml, "id"));
                default -> {}
            }
        });
        List<String> pictures = new ArrayList<>();
        List<String> drawn = new ArrayList<>();
        Map<String, Parts.Relation> relations = drawings.isEmpty() ? Map.of() : parts.relations(part);
        for (String drawing : drawings) {
            Parts.Relation relation = relations.get(drawing);
            pictures.addAll(pictures(relation == null ? "/" : relation.target(), drawn));
        }
        WorkbookCheck.Counts counts = new WorkbookCheck.Counts(tally.cells, tally.formulas, tally.links, pictures);
        sheets.add(new Sheet(stub.name(), stub.hidden(), counts, drawn, tally.texts));
    }

    private void cell(XMLStreamReader xml, String sheet, Tally tally) throws XMLStreamException {
        String at = Parts.attribute(xml, "r");
        String type = Parts.attribute(xml, "t");
        String formula = null;
        String value = "";
        String inline = "";
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = xml.getElementText();
                    case "v" -> value = xml.getElementText();
                    case "is" -> inline = text(xml);
                    default -> {}
                }
            }
        }
        tally.cells++;
        tally.formulas += formula == null ? 0 : 1;
        for (String name : named.getOrDefault(place(sheet, at), List.of())) {
            keys.put(name, WorkbookCheck.key(formula, value));
        }
        String text = formula == null ? shown(type, value, inline) : "";
        if (!text.isEmpty()) {
            CellReference place = new CellReference(at);
            tally.texts.computeIfAbsent(place.getRow(), _ -> new TreeMap<>()).put((int) place.getCol(), text);
        }
    }

    private String shown(String type, String value, String inline) {
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(value));
            case "inlineStr" -> inline;
            case "", "n" -> value.isEmpty() ? "" : number(value);
            default -> "";
        };
    }

    private static String number(String value) {
        return BigDecimal.valueOf(Double.parseDouble(value))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The whole text of an element that may hold it in runs, without the hints how to pronounce it. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        String whole = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        boolean hint = false;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals(whole)) {
            if (xml.hasName() && xml.getLocalName().equals("rPh")) {
                hint = xml.isStartElement();
            }
            if (xml.isStartElement() && xml.getLocalName().equals("t") && !hint) {
                text.append(xml.getElementText());
            }
        }
        return TextCell.read(text.toString());
    }

    /** Where which picture hangs; what they are called goes into the list. */
    private List<String> pictures(String part, List<String> drawn) throws IOException {
        Map<String, Parts.Relation> relations = parts.relations(part);
        List<String> pictures = new ArrayList<>();
        parts.read(part, xml -> {
            if (xml.getLocalName().equals("oneCellAnchor")) {
                String row = "";
                String column = "";
                String picture = "";
                while (xml.next() != XMLStreamReader.END_ELEMENT
                        || !xml.getLocalName().equals("oneCellAnchor")) {
                    if (xml.isStartElement()) {
                        switch (xml.getLocalName()) {
                            case "row" -> row = xml.getElementText();
                            case "col" -> column = xml.getElementText();
                            case "cNvPr" -> drawn.add(Parts.attribute(xml, "descr"));
                            case "blip" -> picture = Parts.attribute(xml, "embed");
                            default -> {}
                        }
                    }
                }
                Parts.Relation target = relations.get(picture);
                pictures.add(WorkbookCheck.picture(row, column, target == null ? "" : target.target()));
            }
        });
        return pictures;
    }
}
