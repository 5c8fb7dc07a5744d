package org.xingping.quarantine;

import java.nio.file.Path;
import java.util.Random;

/**
 * One way to change a workbook somewhere.
 *
 * @param wide whether other places change with it, as all formulas do that refer to a sheet that is gone
 */
record WorkbookEdit(String name, boolean wide, Maker maker) {
    /** Changes a copy of a workbook and says what must be named. */
    @FunctionalInterface
    interface Maker {
        Named make(Path from, Path to, Random random);
    }

    /** What of the change must be named. */
    record Named(Place place, Aspect aspect) {
        boolean isIn(Difference difference) {
            return difference.place().equals(place) && difference.aspect() == aspect;
        }
    }

    static Place area(String sheet, String address) {
        return new Place.Area(sheet, address);
    }
}
