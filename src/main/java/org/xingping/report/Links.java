package org.xingping.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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

    private record Link(Spot from, Place to) {}

    private final Map<Place, Spot> places = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    /** The cell to which links to this place lead. */
    void place(Place place, Spot spot) {
        places.put(place, spot);
    }

    /** Makes of the cell a link, once {@link #join} is called and the place is known. */
    void link(Spot from, Place to) {
        links.add(new Link(from, to));
    }

    /** Joins both ends; where there is no other end, the text stays a text. */
    void join() {
        for (Link link : links) {
            Spot to = places.get(link.to());
            if (to != null) {
                XSSFSheet from = link.from().sheet();
                CTWorksheet sheet = from.getCTWorksheet();
                CTHyperlinks ways = sheet.isSetHyperlinks() ? sheet.getHyperlinks() : sheet.addNewHyperlinks();
                CTHyperlink way = ways.addNewHyperlink();
                way.setRef(link.from().onSheet());
                way.setLocation(to.inBook());
                from.addHyperlink(new Way(way));
            }
        }
    }

    /** A link within the workbook. POI's own would each bring an XML store of 10 kB with it; these stand where they will be. */
    private static final class Way extends XSSFHyperlink {
        Way(CTHyperlink link) {
            super(link, null);
        }
    }
}
