package org.xingping.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Satisfaction;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Item;
import org.xingping.checklist.Veto;

/**
 * What a rating stands on, be it one sheet or several at a panel's table.
 *
 * @param facts with the parameters that count
 * @param score what an item is worth
 * @param satisfaction what the survey says of a question; empty while that is open
 * @param holds whether a veto holds
 * @param toConfirm vetoes that somebody says hold, and that are to be confirmed: they bind the stars in the worst case only
 */
record Grounds(
        Facts facts,
        Function<Item, ItemScore> score,
        Function<String, Optional<Satisfaction>> satisfaction,
        Predicate<Veto> holds,
        List<Veto> toConfirm) {

    static Grounds of(Sheet sheet) {
        Predicate<Veto> holds =
                veto -> sheet.veto(veto.code()) instanceof VetoCheck.Found || fires(veto, sheet::satisfaction);
        return new Grounds(
                sheet.facts(), item -> ItemScoring.score(item, sheet), sheet::satisfaction, holds, List.of());
    }

    /** Whether a survey figure fires the veto by itself: only with a valid sample. */
    static boolean fires(Veto veto, Function<String, Optional<Satisfaction>> satisfaction) {
        Veto.Trigger trigger = veto.survey();
        return trigger != null
                && satisfaction
                        .apply(trigger.question())
                        .filter(figure -> figure.isBelow(trigger.below()))
                        .isPresent();
    }
}
