package org.xingping.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.xingping.text.Problem;

/**
 * A layout, read: the workbook it will become, and the cells its names mark on each sheet. Whatever is wrong with the names is
 * told at once, with sheet and cell, before anything is written.
 */
final class Layout {
    private final XSSFWorkbook workbook;
    private final Map<String, Map<String, CellAddress>> sheets;

    private Layout(XSSFWorkbook workbook, Map<String, Map<String, CellAddress>> sheets) {
        this.workbook = workbook;
        this.sheets = sheets;
    }

    /** Reads a layout; {@code file} is the name a person knows it by. The caller reverts the workbook's package. */
    static Layout read(InputStream in, String file) {
        LayoutBook book;
        try {
            book = LayoutBook.open(in);
        } catch (IOException
                | InvalidFormatException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException failure) {
            throw new Problem("problem.layout.unreadable", file).causedBy(failure);
        }
        XSSFWorkbook workbook = book.workbook();
        List<Problem.Detail> wrong = new ArrayList<>();
        Map<String, Map<String, CellAddress>> sheets = places(book, wrong);
        sheets.forEach((sheet, names) -> check(sheet, names, wrong));
        for (String row : LayoutNames.neededRows()) {
            if (sheets.values().stream().noneMatch(names -> names.containsKey(row))) {
                wrong.add(new Problem.Detail("problem.layout.no-row", row));
            }
        }
        if (!wrong.isEmpty()) {
            workbook.getPackage().revert();
            throw new Problem("problem.layout", file).with(wrong);
        }
        return new Layout(workbook, sheets);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /** The sheet that holds a prototype row every layout has. */
    XSSFSheet sheetWith(String row) {
        return find(row).orElseThrow(() -> new IllegalStateException(row));
    }

    /** The sheet that holds a prototype row; none where the layout does not ask for what would stand there. */
    Optional<XSSFSheet> find(String row) {
        for (Map.Entry<String, Map<String, CellAddress>> sheet : sheets.entrySet()) {
            if (sheet.getValue().containsKey(row)) {
                return Optional.of(workbook.getSheet(sheet.getKey()));
            }
        }
        return Optional.empty();
    }

    /** Takes away the sheets that only a panel's workbook has. */
    void withoutPanel() {
        sheets.entrySet().removeIf(sheet -> {
            boolean panels = PanelNames.isPanels(sheet.getValue());
            if (panels) {
                workbook.removeSheetAt(workbook.getSheetIndex(sheet.getKey()));
            }
            return panels;
        });
    }

    /** Throws {@code problem.layout} where it has no place for so many sheets at a panel's table. */
    void requirePanel(int seats, String file) {
        List<Problem.Detail> wrong = new ArrayList<>();
        Optional<XSSFSheet> sheet = find(PanelNames.EXPERT);
        if (sheet.isEmpty()) {
            wrong.add(new Problem.Detail("problem.layout.no-row", PanelNames.EXPERT));
        } else {
            Map<String, CellAddress> names = names(sheet.get());
            CellAddress row = Objects.requireNonNull(names.get(PanelNames.EXPERT));
            for (int seat = 0; seat < seats; seat++) {
                String name = ExpertCells.name("score", seat);
                if (!names.containsKey(name)) {
                    wrong.add(new Problem.Detail(
                            "problem.layout.missing",
                            sheet.get().getSheetName(),
                            row.formatAsString(),
                            name,
                            PanelNames.EXPERT));
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new Problem("problem.layout", file).with(wrong);
        }
    }

    /** The names of all its sheets. */
    Set<String> allNames() {
        Set<String> all = new HashSet<>();
        sheets.values().forEach(names -> all.addAll(names.keySet()));
        return all;
    }

    /** The named cells of a sheet; empty for one that the program leaves as it is. */
    Map<String, CellAddress> names(XSSFSheet sheet) {
        return sheets.getOrDefault(sheet.getSheetName(), Map.of());
    }

    private static Map<String, Map<String, CellAddress>> places(LayoutBook book, List<Problem.Detail> wrong) {
        Map<String, Map<String, CellAddress>> sheets = new LinkedHashMap<>();
        for (LayoutBook.Named name : book.names()) {
            CellReference cell = cell(name.reference());
            if (cell == null || cell.getSheetName() == null || book.workbook().getSheet(cell.getSheetName()) == null) {
                wrong.add(new Problem.Detail("problem.layout.broken", name.name(), name.reference()));
            } else if (!LayoutNames.isKnown(name.name())) {
                wrong.add(new Problem.Detail(
                        "problem.layout.unknown",
                        cell.getSheetName(),
                        address(cell).formatAsString(),
                        name.name()));
            } else {
                sheets.computeIfAbsent(cell.getSheetName(), _ -> new HashMap<>())
                        .put(name.name(), address(cell));
            }
        }
        return sheets;
    }

    private static CellAddress address(CellReference cell) {
        return new CellAddress(cell.getRow(), cell.getCol());
    }

    private static @Nullable CellReference cell(String reference) {
        try {
            AreaReference area = new AreaReference(reference, SpreadsheetVersion.EXCEL2007);
            return area.isSingleCell() ? area.getFirstCell() : null;
        } catch (IllegalArgumentException notACell) {
            return null;
        }
    }

    private static void check(String sheet, Map<String, CellAddress> names, List<Problem.Detail> wrong) {
        names.forEach((name, at) -> {
            List<String> rows = LayoutNames.rowsOf(name);
            boolean misplaced =
                    !rows.isEmpty() && rows.stream().noneMatch(row -> LayoutNames.covers(names, row, at.getRow()));
            if (misplaced) {
                wrong.add(new Problem.Detail(
                        "problem.layout.misplaced", sheet, at.formatAsString(), name, String.join("/", rows)));
            }
            Set<String> required = LayoutNames.required(name);
            for (String missing : required) {
                if (!names.containsKey(missing)) {
                    wrong.add(new Problem.Detail("problem.layout.missing", sheet, at.formatAsString(), missing, name));
                }
            }
        });
    }
}
