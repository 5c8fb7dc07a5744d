package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xingping.report.Workings.Column;

/** The cells that whoever reads the workbook by program can rely on, by name. */
final class ResultNames {
    static final String TOTAL = "xp.total";
    static final String STARS = "xp.stars";
    static final String OPEN = "xp.open";

    private ResultNames() {}

    /** The points of one section's items, before its weight; counted from 1. */
    static String score(int section) {
        return "xp.section." + section + ".score";
    }

    /** The part of one section in the total; counted from 1. */
    static String share(int section) {
        return "xp.section." + section + ".share";
    }

    /** Whether a section that is 不适用 as a whole is confirmed to be; counted from 1. */
    static String confirmed(int section) {
        return "xp.section." + section + ".confirmed";
    }

    static void give(XSSFWorkbook workbook, Workings workings, Form summary, int sections) {
        for (String name : List.of(TOTAL, STARS)) {
            summary.cell(name)
                    .ifPresent(cell -> name(
                            workbook,
                            name,
                            new CellReference(
                                            cell.getSheet().getSheetName(),
                                            cell.getRowIndex(),
                                            cell.getColumnIndex(),
                                            true,
                                            true)
                                    .formatAsString()));
        }
        name(workbook, OPEN, workings.steps().open());
        for (int section = 1; section <= sections; section++) {
            name(workbook, score(section), workings.section(section - 1, Column.SCORE));
            name(workbook, share(section), workings.section(section - 1, Column.SHARE));
            name(workbook, confirmed(section), workings.section(section - 1, Column.CONFIRMED));
        }
    }

    /** Whether this is the name of such a cell. */
    static boolean has(String name) {
        return List.of(TOTAL, STARS, OPEN).contains(name) || name.startsWith("xp.section.");
    }

    /** All of them that a workbook has. */
    static List<String> of(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        for (XSSFName name : workbook.getAllNames()) {
            if (has(name.getNameName())) {
                names.add(name.getNameName());
            }
        }
        return names;
    }

    private static void name(XSSFWorkbook workbook, String name, String address) {
        XSSFName defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(address);
    }
}
