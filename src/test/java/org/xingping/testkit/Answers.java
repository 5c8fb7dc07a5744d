package org.xingping.testkit;

import java.math.BigDecimal;
import java.util.Set;
import org.xingping.assessment.Answer;
import org.xingping.checklist.Points;

/** Answers in few words. */
public final class Answers {
    private Answers() {}

    public static Answer.Ratio ratio(long part, long whole) {
        return new Answer.Ratio(part, whole);
    }

    public static Answer.Value value(String value) {
        return new Answer.Value(new BigDecimal(value), false);
    }

    public static Answer.Value reported(String value) {
        return new Answer.Value(new BigDecimal(value), true);
    }

    public static Answer.Done done(long done, long due) {
        return new Answer.Done(done, due, 0);
    }

    public static Answer.Level level(int position) {
        return new Answer.Level(position);
    }

    public static Answer.Ticked ticked(Integer... met) {
        return new Answer.Ticked(Set.of(met), Set.of());
    }

    public static Answer.Counted counted(long count) {
        return new Answer.Counted(count, true);
    }

    public static Answer.Awarded awarded(String points) {
        return new Answer.Awarded(Points.of(points));
    }
}
