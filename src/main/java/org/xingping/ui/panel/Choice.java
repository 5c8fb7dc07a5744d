package org.xingping.ui.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xingping.assessment.Answer;
import org.xingping.assessment.ItemState;
import org.xingping.checklist.Applicability;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.scoring.Ruling;
import org.xingping.scoring.Voice;

/**
 * Something the panel can decide with one press.
 *
 * @param word what it is called, such as {@code 良 1.60}
 * @param answer what is decided by it
 * @param mean whether it is the mean of the sheets
 */
record Choice(String word, Answer answer, boolean mean) {
    /** What is at hand for an item: its levels, or what the inspectors say; the mean; 不适用 where the item may be that. */
    static List<Choice> of(Ruling ruling, PanelWords words) {
        Item item = ruling.item();
        List<Choice> choices = new ArrayList<>();
        if (item.mode() instanceof ScoringMode.Levels levels) {
            for (int position = 1; position <= levels.levels().size(); position++) {
                ScoringMode.Level level = levels.levels().get(position - 1);
                choices.add(new Choice(
                        level.title() + " " + item.points().percent(level.earns()), new Answer.Level(position), false));
            }
        } else {
            choices.addAll(said(ruling, words));
        }
        boolean differs = ruling.difference().filter(points -> !points.isZero()).isPresent();
        if (differs) {
            ruling.mean()
                    .ifPresent(mean -> choices.add(
                            new Choice(words.get("panel.mean.of", mean.toString()), new Answer.Awarded(mean), true)));
        }
        if (!(item.notApplicable() instanceof Applicability.Never) && !item.isBonus()) {
            choices.add(new Choice(
                    words.messages().term(ItemState.NOT_APPLICABLE),
                    new Answer.NotApplicable(words.get("panel.not.applicable")),
                    false));
        }
        return List.copyOf(choices);
    }

    /** What the inspectors say, each once; points that hang on findings are taken over as points. */
    private static List<Choice> said(Ruling ruling, PanelWords words) {
        Map<Answer, String> answers = new LinkedHashMap<>();
        for (Voice voice : ruling.voices()) {
            voice.points().ifPresent(points -> {
                Answer answer = voice.answer(ruling.item());
                boolean whole = !(answer instanceof Answer.Unscored) && !(answer instanceof Answer.Clear);
                Answer taken = whole ? answer : new Answer.Awarded(points);
                String said = words.answer(ruling, voice);
                answers.putIfAbsent(taken, points + (whole ? " " + said : ""));
            });
        }
        return answers.entrySet().stream()
                .map(entry -> new Choice(entry.getValue(), entry.getKey(), false))
                .toList();
    }
}
