package org.xingping.ui.desk;

import java.util.List;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.text.Messages;

/** Answers and history lines in words. */
record AnswerWords(Messages messages) {
    String answer(Item item, Sheet sheet) {
        return Results.of(item, sheet.answer(item), messages);
    }

    String line(Entry entry, Standing standing) {
        return standing.opened()
                .edition()
                .checklist()
                .find(String.valueOf(entry.item()))
                .map(Item::title)
                .orElse("");
    }

    String step(List<Entry> lines, Standing standing) {
        return lines.getFirst().item() + " " + line(lines.getFirst(), standing);
    }
}
