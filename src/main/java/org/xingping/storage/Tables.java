package org.xingping.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Lines;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.text.Problem;

/** Brings to a panel's sheet the sheets it was convened over. Each of them is the sheet of another assessment here. */
final class Tables {
    private final Journals journals;

    Tables(Journals journals) {
        this.journals = journals;
    }

    /** The panel's sheet with the sheets that have or had a seat; one that is no panel's as it is. */
    Sheet over(Sheet sheet) {
        return over(sheet, List.of());
    }

    /** The same with sheets that are not here, or not all of them. */
    Sheet over(Sheet sheet, List<Seated> coming) {
        if (!sheet.isPanel()) {
            return sheet;
        }
        Map<String, List<Entry>> known = new HashMap<>();
        coming.forEach(seated -> known.put(seated.sheet().id(), seated.sheet().entries()));
        return over(sheet, Stream.of(), known);
    }

    /** The same for a panel that is about to be convened anew. */
    Sheet overAnew(Sheet sheet, List<Deed> deeds) {
        boolean convenes = deeds.stream().anyMatch(deed -> deed.kind() instanceof Kind.Convened);
        return convenes ? over(sheet, deeds.stream().map(Deed::kind), new HashMap<>()) : sheet;
    }

    private Sheet over(Sheet panel, Stream<Kind> coming, Map<String, List<Entry>> known) {
        Set<String> seated = new LinkedHashSet<>();
        Stream.concat(panel.entries().stream().map(Entry::kind), coming)
                .flatMap(kind -> kind instanceof Kind.Convened convened ? convened.seats().stream() : Stream.of())
                .forEach(seat -> seated.add(seat.sheet()));
        List<Sheet> sheets = new ArrayList<>();
        for (String id : seated) {
            List<Entry> entries = new ArrayList<>(known.getOrDefault(id, List.of()));
            journals.of(id).forEach(line -> entries.add(Lines.read(line.line())));
            if (!entries.isEmpty()) {
                sheets.add(Sheet.of(entries));
            }
        }
        try {
            return panel.over(sheets);
        } catch (IllegalArgumentException other) {
            throw new Problem("problem.panel.sheets", panel.facts().estate().name()).causedBy(other);
        }
    }
}
