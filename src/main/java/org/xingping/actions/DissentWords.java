package org.xingping.actions;

import org.xingping.exchange.Dissent.Outcome;
import org.xingping.scoring.Rating;
import org.xingping.text.Messages;

/** What a dissent says and what looking at it found, in the sentences that window and command line share. */
public final class DissentWords {
    private final Messages messages;

    public DissentWords(Messages messages) {
        this.messages = messages;
    }

    /** The first line: from what it dissents. */
    public String belongs(DissentVerdict verdict) {
        String estate = verdict.dissent().estate();
        String revision = String.valueOf(verdict.dissent().revision());
        return switch (verdict.belonging()) {
            case Belonging.Here(boolean kept) ->
                messages.get(kept ? "dissent.here.kept" : "dissent.here", estate, revision);
            case Belonging.Differs _ -> messages.get("dissent.differs", estate, revision);
            case Belonging.Elsewhere _ -> messages.get("dissent.elsewhere", estate, revision);
            case Belonging.Unasked _ -> messages.get("dissent.unasked", estate, revision);
        };
    }

    /** The second line: by whom. */
    public String signer(DissentVerdict verdict) {
        return messages.get("dissent.signed", who(verdict.dissent()));
    }

    /** Whose it is: name, moment and key. */
    public String who(PanelDissent dissent) {
        return messages.get(
                "dissent.who",
                dissent.author(),
                VerdictWords.moment(dissent.written().toInstant()),
                dissent.code());
    }

    /** What was decided and what would be: {@code 86.40 三星 → 84.20 二星}. */
    public String outcome(PanelDissent dissent) {
        return outcome(dissent.decided(), dissent.held());
    }

    /** The same of a trial that is not kept yet. */
    public String outcome(Rating decided, Rating held) {
        return outcome(Outcome.of(decided), Outcome.of(held));
    }

    private String outcome(Outcome decided, Outcome held) {
        return messages.get("dissent.outcome", told(decided), told(held));
    }

    private String told(Outcome outcome) {
        String points = outcome.low().equals(outcome.high())
                ? outcome.low()
                : messages.get("dissent.range", outcome.low(), outcome.high());
        String stars = messages.stars(outcome.lowStars(), outcome.highStars());
        return messages.get("dissent.points", points, stars);
    }
}
