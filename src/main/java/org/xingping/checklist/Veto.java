package org.xingping.checklist;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that limits or takes away the stars whatever the total (否决事项).
 *
 * @param survey present where a survey figure fires it by itself
 * @param precedent the rule it is modelled on
 */
public record Veto(
        String code,
        String title,
        Effect effect,
        @Nullable Trigger survey,
        @Nullable String precedent) {
    /** What a veto does; several apply in the order cap, down, no star. */
    public sealed interface Effect {
        record NoStar() implements Effect {}

        record Cap(int stars) implements Effect {}

        record Down(int stars) implements Effect {}

        record None() implements Effect {}
    }

    /** Fires when the satisfaction rate of the question, in percent, is below the bound and the sample is valid. */
    public record Trigger(String question, BigDecimal below) {
        public Trigger {
            below = Bands.plain(below);
        }
    }
}
