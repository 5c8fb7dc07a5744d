package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import org.xingping.text.Messages;

/**
 * A message with places, as a text and as a formula that joins the same words with cells. Odd parts are the numbers of
 * places, even ones the words between them.
 */
record Sentence(List<String> words, List<Integer> places) {
    private static final char MARK = '\u0001';

    Sentence {
        words = List.copyOf(words);
        places = List.copyOf(places);
    }

    /** The message of this key, which has so many places. */
    static Sentence of(Messages messages, String key, int count) {
        Object[] marks = new Object[count];
        for (int place = 0; place < count; place++) {
            marks[place] = "" + MARK + place + MARK;
        }
        List<String> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        String[] parts = messages.get(key, marks).split("" + MARK, -1);
        for (int part = 0; part < parts.length; part++) {
            if (part % 2 == 0) {
                words.add(parts[part]);
            } else {
                places.add(Integer.valueOf(parts[part]));
            }
        }
        return new Sentence(words, places);
    }

    /** With these texts in its places. */
    String text(Object... values) {
        StringBuilder text = new StringBuilder(words.getFirst());
        for (int at = 0; at < places.size(); at++) {
            text.append(values[places.get(at)]).append(words.get(at + 1));
        }
        return text.toString();
    }

    /** With these expressions in its places; joined by {@code &}, without an equals sign. */
    String formula(String... expressions) {
        StringBuilder formula = new StringBuilder(Formulas.literal(words.getFirst()));
        for (int at = 0; at < places.size(); at++) {
            formula.append('&').append(expressions[places.get(at)]);
            String next = words.get(at + 1);
            if (!next.isEmpty()) {
                formula.append('&').append(Formulas.literal(next));
            }
        }
        return formula.toString();
    }
}
