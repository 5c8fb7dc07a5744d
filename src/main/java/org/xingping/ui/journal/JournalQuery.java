package org.xingping.ui.journal;

import java.util.Locale;

/**
 * What is asked of the journal.
 *
 * @param person a name; empty for everybody
 * @param section a section's code; empty for all
 * @param item an item's or a veto's code; empty for all
 * @param revised only what changed something said before
 * @param undone only what was undone
 * @param text what is looked for; empty for nothing
 */
record JournalQuery(
        JournalFilter filter,
        String person,
        String section,
        String item,
        boolean revised,
        boolean undone,
        String text) {
    /** Everything. */
    static final JournalQuery ALL = new JournalQuery(JournalFilter.ALL, "", "", "", false, false, "");

    JournalQuery with(JournalFilter other) {
        return new JournalQuery(other, person, section, item, revised, undone, text);
    }

    JournalQuery withPerson(String other) {
        return new JournalQuery(filter, other, section, item, revised, undone, text);
    }

    JournalQuery withSection(String other) {
        return new JournalQuery(filter, person, other, item, revised, undone, text);
    }

    JournalQuery withItem(String other) {
        return new JournalQuery(filter, person, section, other, revised, undone, text);
    }

    JournalQuery withRevised(boolean only) {
        return new JournalQuery(filter, person, section, item, only, undone, text);
    }

    JournalQuery withUndone(boolean only) {
        return new JournalQuery(filter, person, section, item, revised, only, text);
    }

    JournalQuery withText(String other) {
        return new JournalQuery(filter, person, section, item, revised, undone, other.strip());
    }

    boolean shows(JournalLine line) {
        return filter.shows(line.change())
                && (person.isEmpty() || line.person().equals(person))
                && (section.isEmpty() || line.sections().contains(section))
                && (item.isEmpty() || line.items().contains(item))
                && (!revised || line.change().revises())
                && (!undone || line.change().undone())
                && line.words().contains(text.toLowerCase(Locale.ROOT));
    }
}
