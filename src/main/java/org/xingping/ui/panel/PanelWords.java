package org.xingping.ui.panel;

import java.util.Optional;
import org.xingping.assessment.Answer;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Wording;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;
import org.xingping.scoring.Ruling;
import org.xingping.scoring.Voice;
import org.xingping.text.Messages;

/** What the panel's desk calls things. */
record PanelWords(Messages messages, Wording wording) {
    static PanelWords in(Messages messages) {
        return new PanelWords(messages, new Wording(messages));
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    /** What a sheet gives: {@code 1.60 良}, {@code 不适用}, {@code 未评}. */
    String voice(Ruling ruling, Voice voice) {
        return voice.points()
                .map(points -> points + brief(ruling.item(), voice))
                .orElseGet(() -> messages.term(voice.state()));
    }

    /** The level behind the points, where the item has levels; the rest is told beside. */
    private String brief(Item item, Voice voice) {
        return item.mode() instanceof ScoringMode.Levels levels
                        && voice.answer(item) instanceof Answer.Level(int position)
                ? " " + levels.levels().get(position - 1).title()
                : "";
    }

    /** What stands behind it in full: a value, elements, how many findings. */
    String answer(Ruling ruling, Voice voice) {
        return wording.answer(ruling.item(), voice.seated().sheet());
    }

    /** How the item came to its points, or why it has none. */
    String outcome(Ruling ruling) {
        String points = ruling.score().state() == ItemState.NOT_APPLICABLE
                ? messages.term(ItemState.NOT_APPLICABLE)
                : ruling.score().points().high().toString();
        return switch (ruling.outcome()) {
            case DECIDED, AGREED -> points;
            case MEAN -> get("panel.mean.of", points);
            case WIDE, DIFFERS, PARTLY, MISSING -> messages.term(ruling.outcome());
        };
    }

    String difference(Ruling ruling) {
        Optional<Points> apart = ruling.difference();
        return apart.map(points -> points.isZero() ? "0" : points.toString()).orElse("–");
    }
}
