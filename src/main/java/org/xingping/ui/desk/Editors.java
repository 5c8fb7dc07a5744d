package org.xingping.ui.desk;

import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;

/** The editor of each mode. */
final class Editors {
    private Editors() {}

    static ModeEditor of(Item item, DeskModels models) {
        return switch (item.mode()) {
            case ScoringMode.Deduction _ -> new DeductionEditor(models);
            case ScoringMode.Levels mode -> new LevelsEditor(mode, models);
            case ScoringMode.Elements mode -> new ElementsEditor(item, mode, models);
            case ScoringMode.Measured mode -> new MeasuredEditor(item, mode, models);
            case ScoringMode.Rate mode -> new RateEditor(item, mode, models);
            case ScoringMode.Count mode -> new CountEditor(item, mode, models);
            case ScoringMode.YesNo _ -> new YesNoEditor(models);
            case ScoringMode.Survey _ -> new SurveyEditor(item, models);
        };
    }
}
