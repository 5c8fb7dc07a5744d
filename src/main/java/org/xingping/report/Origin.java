package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import org.xingping.assessment.Finding;
import org.xingping.assessment.FindingNumber;
import org.xingping.assessment.PhotoNumber;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.photo.Photo;

/**
 * A sheet whose findings a workbook lists: the one it is about, or each at a panel's table, in the order of the places.
 *
 * @param letter stands before the numbers at a panel's table: A for the first sheet; empty where there is one sheet
 * @param inspector whose it is; empty where there is one sheet
 */
record Origin(Sheet sheet, String letter, String inspector) {
    private static final int ALPHABET = 26;

    static List<Origin> of(Sheet sheet) {
        if (!sheet.isPanel()) {
            return List.of(new Origin(sheet, "", ""));
        }
        List<Origin> origins = new ArrayList<>();
        for (Seated seated : sheet.table()) {
            origins.add(new Origin(
                    seated.sheet(), letter(seated.number()), seated.seat().name()));
        }
        return origins;
    }

    private static String letter(int number) {
        String last = String.valueOf((char) ('A' + (number - 1) % ALPHABET));
        return number <= ALPHABET ? last : (char) ('A' + (number - 1) / ALPHABET - 1) + last;
    }

    /** {@code 7}, at a panel's table {@code B7}; {@code B-C7} where the sheet has letters of its own. */
    String number(Finding finding) {
        String own = FindingNumber.of(finding);
        boolean plain = own.equals(String.valueOf(finding.number()));
        return letter + (letter.isEmpty() || plain ? "" : "-") + own;
    }

    /** The name of a photo of this sheet, whose own letter is A where it was taken in on one laptop alone. */
    String number(Photo photo) {
        String own = PhotoNumber.of(photo);
        if (letter.isEmpty()) {
            return own;
        }
        boolean plain = own.equals("A" + photo.number());
        return letter + (plain ? String.valueOf(photo.number()) : "-" + own);
    }

    /** An id that no other sheet of the workbook has. */
    String id(String id) {
        return letter + id;
    }
}
