package org.xingping.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;

/**
 * Where the scores of the sheets at a panel's table stand, as formulas call them: on the sheet 专家评分汇总, and beside them what
 * is hidden of the items ({@link VoiceWorkings}).
 */
final class ExpertCells {
    private final Form form;
    private final VoiceWorkings voices;
    private final Map<Integer, Span> spans = new HashMap<>();

    private record Span(int first, int last) {}

    ExpertCells(Form form, VoiceWorkings voices) {
        this.form = form;
        this.voices = voices;
    }

    /** The names of a sheet's cells end in its place, from 1. */
    static String name(String what, int seat) {
        return "xp.expert." + what + "." + (seat + 1);
    }

    /** The rows of a section, from 0. */
    void section(int section, int first, int last) {
        spans.put(section, new Span(first, last));
    }

    /** Whether the panel accepts the sheet. */
    String state(int seat) {
        return form.line(name("state", seat)).orElseThrow().from(name("state", seat));
    }

    /** What the sheet gives the items of a section. */
    String given(int section, int seat) {
        Span span = Objects.requireNonNull(spans.get(section));
        int column = form.column(name("score", seat));
        return new CellReference(form.sheet().getSheetName(), span.first(), column, true, true).formatAsString()
                + ":"
                + new CellReference(span.last(), column, true, true).formatAsString();
    }

    /** How the items of a section count in the sheet's total: {@link SeatFigures.Counts}. */
    String mask(int section, int seat) {
        return voices.mask(section, seat);
    }

    /** Full points of the items of a section. */
    String points(int section) {
        return voices.points(section);
    }

    /** As many ones. */
    String ones(int section) {
        return voices.ones(section);
    }
}
