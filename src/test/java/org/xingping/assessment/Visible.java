package org.xingping.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xingping.checklist.Item;
import org.xingping.checklist.Veto;
import org.xingping.testkit.Editions;

/** Everything a person can see that a random journal can have changed, in words that can be compared. */
final class Visible {
    private static final List<Item> ITEMS = RandomJournals.ITEMS.stream()
            .map(Editions.SHIPPED.checklist()::item)
            .toList();

    private Visible() {}

    static Map<String, String> of(Sheet sheet) {
        Map<String, String> seen = new LinkedHashMap<>();
        seen.put("facts", sheet.facts().toString());
        seen.put("survey", sheet.survey().toString());
        seen.put("tray", sheet.photos("").toString());
        seen.put("seal", sheet.seal() + " " + sheet.revision());
        for (Item item : ITEMS) {
            String code = item.code();
            seen.put(
                    code,
                    sheet.answer(item) + " " + sheet.state(item) + " " + sheet.findings(code) + " " + sheet.note(code)
                            + " " + sheet.isFlagged(code) + " " + sheet.claim(code) + " " + photos(sheet, code));
        }
        for (Veto veto : Editions.SHIPPED.checklist().vetoes()) {
            seen.put(veto.code(), sheet.veto(veto.code()).toString());
        }
        return seen;
    }

    private static String photos(Sheet sheet, String item) {
        return sheet.photos(item).stream()
                .map(photo -> photo + " " + sheet.marks(photo))
                .toList()
                .toString();
    }
}
