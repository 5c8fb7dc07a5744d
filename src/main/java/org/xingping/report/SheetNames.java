package org.xingping.report;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Names of sheets made of titles a person typed: legal, not too long, each only once. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final XSSFWorkbook workbook;

    SheetNames(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The title as a name no sheet has yet. */
    String free(String title) {
        String safe = safe(title);
        String name = safe;
        for (int number = 2; isTaken(name); number++) {
            String suffix = " (" + number + ")";
            name = TextCell.cut(safe, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String safe(String title) {
        String line = title.strip().replaceAll("[\\p{Cc}\\uFFFE\\uFFFF]", " ");
        StringBuilder whole = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            String unit = String.valueOf(line.charAt(at));
            boolean pair = at + 1 < line.length() && Character.isSurrogatePair(line.charAt(at), line.charAt(at + 1));
            whole.append(pair ? line.substring(at, at + 2) : TextCell.stored(unit));
            at += pair ? 1 : 0;
        }
        // a name cannot be escaped as a cell's text can: programs would not find it in formulas again
        String plain = TextCell.ESCAPE.matcher(whole).replaceAll("-");
        String safe = WorkbookUtil.createSafeSheetName(TextCell.cut(plain, LONGEST), '_');
        return safe.equalsIgnoreCase("history") ? safe + "_" : safe;
    }

    private boolean isTaken(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
            if (workbook.getSheetName(at).toLowerCase(Locale.ROOT).equals(lower)) {
                return true;
            }
        }
        return false;
    }

    /** Puts sheets in a row, the first at this place. */
    static void moveBehind(XSSFWorkbook workbook, List<XSSFSheet> sheets, int at) {
        for (int place = 0; place < sheets.size(); place++) {
            workbook.setSheetOrder(sheets.get(place).getSheetName(), at + place);
        }
    }
}
