package org.xingping.quarantine;

import org.xingping.text.Problem.Detail;

/** Where in a workbook something differs. */
public sealed interface Place permits Place.Area, Place.Sheet, Place.Part {
    /**
     * A cell, or several.
     *
     * @param address {@code B5}, {@code B5:D9}, rows {@code 5:7} or columns {@code C:D}
     */
    record Area(String sheet, String address) implements Place {}

    /** A sheet as a whole. */
    record Sheet(String name) implements Place {}

    /** The workbook as a whole, or a part of its file, such as {@code xl/vbaProject.bin}. */
    record Part(String name) implements Place {}

    /** The place in words. */
    default Detail words() {
        return switch (this) {
            case Area(String sheet, String address) -> new Detail("workbook.area", sheet, address);
            case Sheet(String name) -> new Detail("workbook.sheet", name);
            case Part(String name) -> new Detail("workbook.part", name);
        };
    }
}
