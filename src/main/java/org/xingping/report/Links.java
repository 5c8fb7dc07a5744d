package org.xingping.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;

/** Ways from one cell of the workbook to another; never out of it. Both ends are cells that the program chose. */
final class Links {
    /** What a cell stands for. */
    sealed interface Place {
        /** An item's row, by its code. */
        record OfItem(String code) implements Place {}

        /** A finding's row, by its id. */
        record OfFinding(String id) implements Place {}

        /** A photo in the annex, by its id. */
        record OfPhoto(String id) implements Place {}
    }

    private record Link(XSSFCell from, Place to) {}

    private final Map<Place, XSSFCell> places = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    /** The cell to which links to this place lead. */
    void place(Place place, XSSFCell cell) {
        places.put(place, cell);
    }

    /** Makes of the cell a link, once {@link #join} is called and the place is known. */
    void link(XSSFCell from, Place to) {
        links.add(new Link(from, to));
    }

    /** Joins both ends; where there is no other end, the text stays a text. */
    void join() {
        for (Link link : links) {
            XSSFCell to = places.get(link.to());
            if (to != null) {
                XSSFHyperlink way =
                        to.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                way.setAddress(new CellReference(
                                to.getSheet().getSheetName(), to.getRowIndex(), to.getColumnIndex(), false, false)
                        .formatAsString());
                link.from().setHyperlink(way);
            }
        }
    }
}
