package org.xingping.quarantine;

import static org.xingping.quarantine.WorkbookEdit.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xingping.quarantine.WorkbookEdit.Named;

/** Edits as somebody makes them who opens the file itself: of cells, rows and columns. */
final class XmlEdits {
    private static final Pattern CACHED =
            Pattern.compile("<c r=\"([A-Z]+\\d+)\" s=\"\\d+\" t=\"n\"><f>[^<]*</f><v>([^<]+)</v></c>");
    private static final Pattern NUMBER = Pattern.compile("<c r=\"([A-Z]+\\d+)\"[^>]*><v>(\\d+\\.\\d+)</v></c>");
    private static final Pattern SHARED =
            Pattern.compile("<c r=\"([A-Z]+\\d+)\"(?: s=\"\\d+\"| t=\"s\")+><v>(\\d+)</v></c>");
    private static final String BOOK = "xl/workbook.xml";

    static final List<WorkbookEdit> ALL = List.of(
            cell(
                    "what a formula is said to come to",
                    CACHED,
                    Aspect.VALUE,
                    found -> found.group().replace("<v>", "<v>1")),
            cell(
                    "a number in the file",
                    NUMBER,
                    Aspect.VALUE,
                    found -> found.group().replace("</v>", "1</v>")),
            cell("a cell that is gone", NUMBER, Aspect.VALUE, _ -> ""),
            cell(
                    "a text in the cell itself",
                    SHARED,
                    Aspect.VALUE,
                    found -> found.group()
                            .replace("t=\"s\"", "t=\"inlineStr\"")
                            .replaceFirst("<v>.*</v>", "<is><t>99.50</t></is>")),
            cell("an error", NUMBER, Aspect.VALUE, found -> typed(found, "e", "#N/A")),
            cell("a date", NUMBER, Aspect.VALUE, found -> typed(found, "d", "2025-11-23")),
            wide(cell(
                    "a value behind which an alien one stands",
                    NUMBER,
                    Aspect.VALUE,
                    found -> "<c r=\"" + found.group(1) + "\"><v>77</v><x:v xmlns:x=\"urn:x\">" + found.group(2)
                            + "</x:v></c>")),
            wide(cell(
                    "a cell behind which an alien one stands",
                    NUMBER,
                    Aspect.VALUE,
                    found -> "<c r=\"" + found.group(1) + "\"><v>77</v></c>"
                            + found.group()
                                    .replace("<c ", "<x:c xmlns:x=\"urn:x\" ")
                                    .replace("</c>", "</x:c>"))),
            wide(cell(
                    "a value of which a piece is another element",
                    NUMBER,
                    Aspect.VALUE,
                    found -> "<c r=\"" + found.group(1) + "\"><v>7<x>7</x></v></c>")),
            edit("a shared text", false, XmlEdits::sharedText),
            edit("a row without height", false, (parts, random) -> {
                String sheet = pick(sheetsWith(parts, " ht=\""), random);
                String part = part(parts, sheet);
                List<MatchResult> rows = Pattern.compile("<row r=\"(\\d+)\"[^>]* ht=\"[^>]*>")
                        .matcher(parts.text(part))
                        .results()
                        .toList();
                MatchResult row = pick(rows, random);
                parts.replace(part, row.group(), row.group().replaceFirst(" ht=\"[^\"]*\"", " ht=\"0.3\""));
                return new Named(area(sheet, row.group(1) + ":" + row.group(1)), Aspect.HIDDEN);
            }),
            edit("a column without width", false, (parts, random) -> {
                String sheet = pick(sheets(parts), random);
                String part = part(parts, sheet);
                parts.change(
                        part,
                        text -> text.replaceFirst("(<col min=\"1\" max=\"1\"[^>]* width=)\"[^\"]*\"", "$1\"0.2\""));
                return new Named(area(sheet, "A:A"), Aspect.HIDDEN);
            }),
            edit("zeros that are not shown", false, (parts, random) -> {
                String sheet = pick(sheets(parts), random);
                parts.replace(part(parts, sheet), "<sheetView ", "<sheetView showZeros=\"0\" ");
                return new Named(new Place.Sheet(sheet), Aspect.HIDDEN);
            }),
            edit("days counted from 1904", false, (parts, _) -> {
                parts.replace(BOOK, "date1904=\"false\"", "date1904=\"true\"");
                return new Named(new Place.Part(BOOK), Aspect.NUMBER_FORMAT);
            }),
            edit("a rule that allows more", false, (parts, random) -> {
                String sheet = pick(sheetsWith(parts, "<formula2>"), random);
                String part = part(parts, sheet);
                MatchResult rule = pick(
                        Pattern.compile("(sqref=\"([A-Z]+\\d+)[^>]*><formula1>0</formula1><formula2>)[^<]*")
                                .matcher(parts.text(part))
                                .results()
                                .toList(),
                        random);
                parts.replace(part, rule.group(), rule.group(1) + "99");
                return new Named(area(sheet, rule.group(2)), Aspect.VALIDATION);
            }),
            edit("a condition that hides", true, (parts, random) -> {
                String sheet = pick(sheetsWith(parts, "<conditionalFormatting"), random);
                MatchResult rule = Pattern.compile("sqref=\"([A-Z]+\\d+)[^>]*><cfRule[^>]* dxfId=\"(\\d+)\"")
                        .matcher(parts.text(part(parts, sheet)))
                        .results()
                        .findFirst()
                        .orElseThrow();
                int look = Integer.parseInt(rule.group(2));
                parts.change("xl/styles.xml", text -> {
                    int at = text.indexOf("<dxfs");
                    for (int i = 0; i <= look; i++) {
                        at = text.indexOf("<dxf>", at) + 5;
                    }
                    int end = text.indexOf("</dxf>", at);
                    return text.substring(0, at) + "<numFmt numFmtId=\"177\" formatCode=\";;;\"/>"
                            + text.substring(end);
                });
                return new Named(area(sheet, rule.group(1)), Aspect.CONDITION);
            }));

    private XmlEdits() {}

    /** What is done to the parts of a file. */
    @FunctionalInterface
    interface Change {
        Named in(ZippedParts parts, Random random);
    }

    /** What stands there instead of a cell. */
    @FunctionalInterface
    interface Instead {
        String of(MatchResult cell);
    }

    static WorkbookEdit edit(String name, boolean wide, Change change) {
        return new WorkbookEdit(name, wide, (from, to, random) -> {
            ZippedParts parts = ZippedParts.of(from);
            Named named = change.in(parts, random);
            parts.write(to);
            return named;
        });
    }

    /** The cell with a value of another type. */
    private static String typed(MatchResult cell, String type, String value) {
        return cell.group()
                .replaceFirst(" t=\"n\"", "")
                .replaceFirst("<c ", "<c t=\"" + type + "\" ")
                .replace(cell.group(2), value);
    }

    private static WorkbookEdit wide(WorkbookEdit edit) {
        return new WorkbookEdit(edit.name(), true, edit.maker());
    }

    private static WorkbookEdit cell(String name, Pattern which, Aspect aspect, Instead instead) {
        return edit(name, false, (parts, random) -> {
            Map<MatchResult, String> all = new LinkedHashMap<>();
            for (String sheet : sheets(parts)) {
                which.matcher(parts.text(part(parts, sheet))).results().forEach(found -> all.put(found, sheet));
            }
            MatchResult cell = pick(List.copyOf(all.keySet()), random);
            String sheet = Objects.requireNonNull(all.get(cell));
            parts.replace(part(parts, sheet), cell.group(), instead.of(cell));
            return new Named(area(sheet, cell.group(1)), aspect);
        });
    }

    static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** The names of the sheets. */
    static List<String> sheets(ZippedParts parts) {
        return Pattern.compile("<sheet name=\"([^\"]*)\"")
                .matcher(parts.text(BOOK))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> sheetsWith(ZippedParts parts, String what) {
        return sheets(parts).stream()
                .filter(sheet -> parts.text(part(parts, sheet)).contains(what))
                .toList();
    }

    /** The part of a sheet. */
    static String part(ZippedParts parts, String sheet) {
        MatchResult listed = Pattern.compile("<sheet name=\"" + Pattern.quote(sheet) + "\"[^>]*r:id=\"([^\"]*)\"")
                .matcher(parts.text(BOOK))
                .results()
                .findFirst()
                .orElseThrow();
        return "xl/" + target(parts.text("xl/_rels/workbook.xml.rels"), listed.group(1));
    }

    /** Where the relation of this id leads. */
    static String target(String relations, String id) {
        return Pattern.compile("<Relationship [^>]*>")
                .matcher(relations)
                .results()
                .map(MatchResult::group)
                .filter(one -> one.contains("Id=\"" + id + "\""))
                .map(one -> one.replaceFirst(".*Target=\"/?(?:xl/)?([^\"]*)\".*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    /** Changes a text that one cell only refers to. */
    private static Named sharedText(ZippedParts parts, Random random) {
        Map<String, List<Place>> users = new LinkedHashMap<>();
        for (String sheet : sheets(parts)) {
            SHARED.matcher(parts.text(part(parts, sheet)))
                    .results()
                    .forEach(found -> users.computeIfAbsent(found.group(2), _ -> new ArrayList<>())
                            .add(area(sheet, found.group(1))));
        }
        List<Map.Entry<String, List<Place>>> single = users.entrySet().stream()
                .filter(one -> one.getValue().size() == 1)
                .toList();
        Map.Entry<String, List<Place>> chosen = pick(single, random);
        int number = Integer.parseInt(chosen.getKey());
        parts.change("xl/sharedStrings.xml", text -> {
            List<MatchResult> all = Pattern.compile("<si[^>]*>.*?</si>", Pattern.DOTALL)
                    .matcher(text)
                    .results()
                    .toList();
            MatchResult one = all.get(number);
            return text.substring(0, one.start()) + "<si><t>换过的文字</t></si>" + text.substring(one.end());
        });
        return new Named(chosen.getValue().getFirst(), Aspect.VALUE);
    }
}
