package org.xingping.assessment;

import static org.xingping.assessment.Notice.error;
import static org.xingping.assessment.Notice.hint;
import static org.xingping.assessment.Notice.warning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.xingping.assessment.Notice.About;
import org.xingping.checklist.Bands;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;

/** The rules of the check panel that are about one live item. */
final class ItemNotices {
    /** From so many samples on, one miss still leaves 95 %. */
    private static final int FINE_SAMPLE = 20;

    private static final BigDecimal FINE_BAND = BigDecimal.valueOf(95);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sheet sheet;
    private final Predicate<Item> earns;
    private final List<Notice> notices = new ArrayList<>();

    ItemNotices(Sheet sheet, Predicate<Item> earns) {
        this.sheet = sheet;
        this.earns = earns;
    }

    List<Notice> of(Item item) {
        notices.clear();
        switch (sheet.state(item)) {
            case OPEN -> notices.add(open(item));
            case COULD_NOT_ASSESS -> {
                notices.add(error(item.code(), "notice.undecided"));
                leftOut(item);
            }
            case NOT_APPLICABLE -> leftOut(item);
            case ANSWERED -> answered(item);
        }
        return List.copyOf(notices);
    }

    /** Why an item is open: nothing was said, or what was said cannot be said of it. */
    private Notice open(Item item) {
        Answer answer = sheet.answer(item);
        String key = switch (answer) {
            case Answer.Unscored _ -> item.mode() instanceof ScoringMode.Survey ? "notice.open.survey" : "notice.open";
            case Answer.NotApplicable _ -> "notice.never";
            case Answer.Ticked _ when Answer.fits(answer, item) -> "notice.elements.none";
            case Answer.Ratio _, Answer.Done _ -> "notice.nothing.due";
            default -> "notice.misfit";
        };
        return error(item.code(), key);
    }

    private void leftOut(Item item) {
        String reason = switch (sheet.answer(item)) {
            case Answer.NotApplicable(String said) -> said;
            case Answer.CouldNotAssess(String said) -> said;
            default -> "";
        };
        if (reason.isBlank()) {
            notices.add(error(item.code(), "notice.reason"));
        }
        int parked = sheet.findings(item.code()).size();
        if (parked > 0) {
            notices.add(warning(item.code(), "notice.parked", String.valueOf(parked)));
        }
    }

    private void answered(Item item) {
        switch (sheet.answer(item)) {
            case Answer.Ratio ratio -> ratio(item, ratio);
            case Answer.Value(BigDecimal value, boolean _) -> value(item, value);
            case Answer.Done done -> done(item, done);
            case Answer.Counted counted when counted.count() < 0 -> notices.add(error(item.code(), "notice.negative"));
            default -> {}
        }
        findings(item);
        Item.BonusProof proof = item.bonus();
        if (proof != null && !(sheet.answer(item) instanceof Answer.NotClaimed) && earns.test(item)) {
            claim(item, proof);
        }
    }

    private void ratio(Item item, Answer.Ratio ratio) {
        if (ratio.part() < 0) {
            notices.add(error(item.code(), "notice.negative"));
        } else if (ratio.part() > ratio.whole()) {
            notices.add(
                    item.mode() instanceof ScoringMode.Measured mode && mode.part() != null && mode.whole() != null
                            ? error(item.code(), "notice.ratio.named", mode.part(), mode.whole())
                            : error(item.code(), "notice.ratio"));
        } else if (ratio.part() < ratio.whole() && ratio.whole() < FINE_SAMPLE && hasFineBand(item)) {
            notices.add(hint(item.code(), "notice.sample", String.valueOf(ratio.whole())));
        }
    }

    /** A band from 95 % up that is not all: with few samples one miss falls below it at once. */
    private static boolean hasFineBand(Item item) {
        return item.mode() instanceof ScoringMode.Measured mode
                && mode.bands().direction() == Bands.Direction.AT_LEAST
                && mode.bands().bands().stream()
                        .map(Bands.Band::bound)
                        .anyMatch(bound -> bound.compareTo(FINE_BAND) >= 0 && bound.compareTo(HUNDRED) < 0);
    }

    private void value(Item item, BigDecimal value) {
        boolean percent =
                item.mode() instanceof ScoringMode.Measured mode && mode.unit().equals("%");
        if (value.signum() < 0) {
            notices.add(error(item.code(), "notice.negative"));
        } else if (percent && value.compareTo(HUNDRED) > 0) {
            notices.add(error(item.code(), "notice.percent"));
        }
    }

    private void done(Item item, Answer.Done done) {
        if (done.done() < 0) {
            notices.add(error(item.code(), "notice.negative"));
        }
        if (item.mode() instanceof ScoringMode.Rate rate && done.days() > 0) {
            int perDay = sheet.facts().estate().perDay(rate.due());
            long expected = (long) perDay * done.days();
            if (perDay > 0 && expected != done.due()) {
                notices.add(warning(
                        item.code(),
                        "notice.due.differs",
                        String.valueOf(done.due()),
                        String.valueOf(done.days()),
                        String.valueOf(perDay),
                        String.valueOf(expected)));
            }
        }
    }

    private void findings(Item item) {
        for (Finding finding : sheet.findings(item.code())) {
            String number = FindingNumber.of(finding);
            if (finding.what().isBlank()) {
                notices.add(error(item.code(), "notice.finding.text", number));
            }
            boolean known = finding.crossesZeroLine()
                    || (item.mode() instanceof ScoringMode.Deduction mode
                            ? mode.kind(finding.kind()).isPresent()
                            : finding.kind().equals(Finding.NO_KIND));
            if (!known) {
                notices.add(error(item.code(), "notice.finding.kind", number));
            }
        }
    }

    private void claim(Item item, Item.BonusProof proof) {
        About about = new About.OfClaim(item.code());
        Claim claim = sheet.claim(item.code());
        if (claim.papers().isBlank()) {
            notices.add(error(about, "notice.claim.papers", proof.proof()));
        }
        LocalDate date = claim.date();
        Period period = sheet.facts().period();
        if (proof.dated() && date == null) {
            notices.add(error(about, "notice.claim.date"));
        } else if (proof.dated() && date != null && (date.isBefore(period.from()) || date.isAfter(period.to()))) {
            notices.add(warning(
                    about,
                    "notice.claim.period",
                    date.toString(),
                    period.from().toString(),
                    period.to().toString()));
        }
        if (claim.verdict() == Kind.Verdict.PENDING) {
            notices.add(warning(about, "notice.claim.pending"));
        }
    }
}
