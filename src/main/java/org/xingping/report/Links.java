package org.xingping.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlinks;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

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
                CellReference target = new CellReference(
                        to.getSheet().getSheetName(), to.getRowIndex(), to.getColumnIndex(), false, false);
                CTWorksheet sheet = link.from().getSheet().getCTWorksheet();
                CTHyperlinks ways = sheet.isSetHyperlinks() ? sheet.getHyperlinks() : sheet.addNewHyperlinks();
                link.from().setHyperlink(new Way(ways.addNewHyperlink(), target.formatAsString()));
            }
        }
    }

    /** A link within the workbook. POI's own would each bring an XML store of 10 kB with it; these stand where they will be. */
    private static final class Way extends XSSFHyperlink {
        Way(CTHyperlink link, String target) {
            super(to(link, target), null);
        }

        private static CTHyperlink to(CTHyperlink link, String target) {
            link.setLocation(target);
            return link;
        }
    }
}
