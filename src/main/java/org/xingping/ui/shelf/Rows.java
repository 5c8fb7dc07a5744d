package org.xingping.ui.shelf;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.AssessmentRow.State;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Moments;
import org.xingping.ui.kit.StarRow;
import org.xingping.ui.kit.StateChip;
import org.xingping.ui.kit.Tone;

/** How an assessment is said on the shelf; the same words on its card, in its row and read aloud. */
record Rows(Messages messages, Moments moments) {
    /** Company and district, or what is known of them. */
    String whose(AssessmentRow row) {
        return dotted(row.company(), row.district());
    }

    /** 68.00 – 94.90, or the one number when nothing is open. */
    String points(AssessmentRow row) {
        return row.total().isExact()
                ? row.total().low().toString()
                : row.total().low() + " – " + row.total().high();
    }

    /** 建议一星至四星, or 不评星. */
    String stars(AssessmentRow row) {
        String stars = messages.stars(row.lowStars(), row.highStars());
        return row.highStars() == 0 ? stars : messages.get("shelf.stars", stars);
    }

    /** When it was last worked on, or when the visit is meant to be; and what still needs another look. */
    String since(AssessmentRow row) {
        if (row.state() == State.NOT_STARTED) {
            return dotted(messages.get("shelf.planned", moments.day(row.date())), messages.term(row.season()));
        }
        return moments.when(row.updated());
    }

    String attention(AssessmentRow row) {
        return row.attention() == 0 ? "" : messages.get("shelf.attention", String.valueOf(row.attention()));
    }

    String answered(AssessmentRow row) {
        return messages.get("shelf.answered", String.valueOf(row.answered()), String.valueOf(row.live()));
    }

    /** Everything a card shows, as one sentence to listen to. */
    String aloud(AssessmentRow row) {
        return String.join(
                messages.get("shelf.comma"),
                row.estate(),
                row.company(),
                messages.term(row.state()),
                answered(row),
                points(row),
                stars(row));
    }

    void show(StateChip chip, AssessmentRow row) {
        String word = messages.term(row.state());
        switch (row.state()) {
            case NOT_STARTED -> chip.show(Tone.NEUTRAL, Icon.OPEN, word);
            case IN_PROGRESS -> chip.show(Tone.ACCENT, Icon.HALF, word);
            case COMPLETE -> chip.show(Tone.WARNING, Icon.DRAFT, word);
            case SEALED -> chip.show(Tone.SUCCESS, Icon.SEALED, word);
        }
    }

    void show(StarRow stars, AssessmentRow row) {
        stars.show(row.lowStars(), row.highStars(), stars(row));
    }

    static String dotted(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
