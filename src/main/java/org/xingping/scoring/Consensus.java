package org.xingping.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Satisfaction;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.Section;
import org.xingping.checklist.Veto;
import org.xingping.fieldwork.Survey;
import org.xingping.scoring.Ruling.Outcome;

/**
 * What the sheets at a panel's table come to together. An item counts what the panel decided; else what all say alike; else,
 * within the tolerance and where the panel's rule allows it, their mean; else it is open. What was counted or measured is
 * never averaged, for there only one can be right. Of five full sheets or more the one with the highest and the one with the
 * lowest total are dropped whole, so that sections and total still add up. A bonus counts once the panel has confirmed it.
 */
public final class Consensus {
    /** From so many full sheets on, the highest and the lowest are dropped. */
    public static final int DROPPING = 5;

    private final Sheet panel;
    private final int tolerance;
    private final Kind.Rule rule;
    private final Set<String> left = new HashSet<>();
    private final List<Veto> vetoes;
    private final Set<Seated> dropped;
    private final Optional<Seated> surveying;
    private final boolean surveysDiffer;
    private final Map<String, Ruling> rulings = new HashMap<>();
    private final List<Ruling> inOrder = new ArrayList<>();

    private Consensus(Checklist checklist, Sheet panel) {
        Kind.Convened convened = panel.panel().convened();
        this.panel = panel;
        this.tolerance = convened == null ? 0 : convened.tolerance();
        this.rule = convened == null ? Kind.Rule.EACH : convened.rule();
        this.vetoes = checklist.vetoes();
        panel.table().stream()
                .map(seated -> seated.seat().sheet())
                .filter(sheet -> panel.panel().review(sheet) == Kind.Review.REJECTED)
                .forEach(left::add);
        this.dropped = rule == Kind.Rule.MEAN ? dropped(checklist, accepted()) : Set.of();
        dropped.forEach(seated -> left.add(seated.seat().sheet()));
        List<Seated> surveyed = accepted().stream()
                .filter(seated -> seated.sheet().survey().isPresent())
                .toList();
        Set<Optional<Survey>> surveys = new HashSet<>();
        surveyed.forEach(seated -> surveys.add(seated.sheet().survey()));
        this.surveysDiffer = surveys.size() > 1;
        this.surveying = surveysDiffer ? Optional.empty() : surveyed.stream().findFirst();
        for (Section section : checklist.sections()) {
            for (Item item : section.items()) {
                if (item.liveIn(panel.facts().season())) {
                    Ruling ruling = ruling(section, item);
                    rulings.put(item.code(), ruling);
                    inOrder.add(ruling);
                }
            }
        }
    }

    /** Of a panel's sheet, with the sheets at its table. */
    public static Consensus of(Checklist checklist, Sheet panel) {
        return new Consensus(checklist, panel);
    }

    /** Where the panel stands with each live item, in the checklist's order. */
    public List<Ruling> rulings() {
        return List.copyOf(inOrder);
    }

    /** Where it stands with this one. */
    public Optional<Ruling> ruling(String item) {
        return Optional.ofNullable(rulings.get(item));
    }

    /** The sheets that are dropped for the highest and the lowest total. */
    public Set<Seated> dropped() {
        return dropped;
    }

    /** Whether surveys at the table differ, and the panel recorded none of its own. */
    public boolean surveysDiffer() {
        return surveysDiffer && panel.survey().isEmpty();
    }

    /** The sheet whose survey counts: the panel's own, else the first of those at the table that agree in it. */
    public Optional<Sheet> surveyed() {
        return panel.survey().isPresent() ? Optional.of(panel) : surveying.map(Seated::sheet);
    }

    /** The vetoes that somebody at the table found and the panel has not decided on. */
    public List<Veto> vetoesToConfirm() {
        return vetoes.stream().filter(this::isToConfirm).toList();
    }

    /** The bonus items whose claims the panel has not decided on. */
    public List<Item> claimsToConfirm() {
        return inOrder.stream()
                .filter(ruling -> ruling.score().pending())
                .map(Ruling::item)
                .toList();
    }

    Grounds grounds() {
        List<Veto> only =
                vetoesToConfirm().stream().filter(veto -> !holds(veto)).toList();
        return grounds(Ruling::score, only);
    }

    /** The same where an item that is open counts from nothing, and a veto only once the panel confirmed it. */
    Grounds settled() {
        return grounds(ruling -> settled(ruling.score()), List.of());
    }

    private Grounds grounds(Function<Ruling, ItemScore> score, List<Veto> toConfirm) {
        return new Grounds(
                panel.facts(),
                item -> ruling(item.code()).map(score).orElseThrow(),
                this::satisfaction,
                this::holds,
                toConfirm);
    }

    private static ItemScore settled(ItemScore score) {
        boolean open = score.state() == ItemState.OPEN;
        return open
                ? ItemScoring.open(
                        score.item(), new Range(Points.ZERO, score.item().points()))
                : score;
    }

    private List<Seated> accepted() {
        return panel.table().stream()
                .filter(seated -> !left.contains(seated.seat().sheet()))
                .toList();
    }

    /** Nobody is dropped while a sheet is not full; of equal totals the lower number goes. */
    private static Set<Seated> dropped(Checklist checklist, List<Seated> sheets) {
        if (sheets.size() < DROPPING) {
            return Set.of();
        }
        List<Total> totals = sheets.stream()
                .map(seated -> new Total(seated, Scoring.rate(checklist, seated.sheet())))
                .toList();
        if (!totals.stream().allMatch(total -> total.rating().isFull())) {
            return Set.of();
        }
        Comparator<Total> byPoints = Comparator.comparing(Total::points);
        Comparator<Total> byNumber =
                Comparator.comparingInt(total -> total.seated().number());
        Seated lowest = totals.stream()
                .min(byPoints.thenComparing(byNumber))
                .orElseThrow()
                .seated();
        Seated highest = totals.stream()
                .filter(total -> !total.seated().equals(lowest))
                .min(byPoints.reversed().thenComparing(byNumber))
                .orElseThrow()
                .seated();
        return Set.of(lowest, highest);
    }

    /** What a sheet comes to, by which it may be dropped. */
    private record Total(Seated seated, Rating rating) {
        /** With the bonus it claims, which nobody but the panel confirms. */
        Points points() {
            return rating.total().high();
        }
    }

    private Ruling ruling(Section section, Item item) {
        List<Voice> voices = panel.table().stream()
                .map(seated -> Voice.of(seated, counts(seated, section), item))
                .toList();
        List<Voice> counting = voices.stream().filter(Voice::counts).toList();
        List<Points> given = counting.stream()
                .map(Voice::points)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        Optional<Points> difference = given.size() < 2
                ? Optional.empty()
                : Optional.of(given.getLast().minus(given.getFirst()));
        Outcome outcome = outcome(item, counting, difference);
        return new Ruling(item, voices, difference, outcome, score(item, outcome, given));
    }

    private boolean counts(Seated seated, Section section) {
        return !left.contains(seated.seat().sheet()) && seated.sheet().started().covers(section);
    }

    private Outcome outcome(Item item, List<Voice> counting, Optional<Points> difference) {
        boolean surveyed = item.mode() instanceof ScoringMode.Survey;
        long out = counting.stream()
                .filter(voice -> voice.state() == ItemState.NOT_APPLICABLE)
                .count();
        if (panel.panel().decision(item.code()).isPresent()
                || (surveyed && panel.survey().isPresent())) {
            return Outcome.DECIDED;
        } else if (counting.isEmpty() || counting.stream().anyMatch(Voice::isSilent)) {
            return Outcome.MISSING;
        } else if (out > 0) {
            return out == counting.size() ? Outcome.AGREED : Outcome.PARTLY;
        } else if (surveyed ? surveysDiffer : isObjective(item) && differ(item, counting)) {
            return Outcome.DIFFERS;
        }
        Points apart = difference.orElse(Points.ZERO);
        if (apart.isZero()) {
            return Outcome.AGREED;
        }
        boolean wide = apart.hundredths() * 100 > item.points().hundredths() * tolerance;
        return wide ? Outcome.WIDE : rule == Kind.Rule.MEAN ? Outcome.MEAN : Outcome.DIFFERS;
    }

    /** Whether only one of two different values can be right: it was counted or measured, not judged. */
    public static boolean isObjective(Item item) {
        return switch (item.mode()) {
            case ScoringMode.Measured _,
                    ScoringMode.Rate _,
                    ScoringMode.Count _,
                    ScoringMode.YesNo _,
                    ScoringMode.Survey _ -> true;
            case ScoringMode.Deduction _, ScoringMode.Levels _, ScoringMode.Elements _ -> false;
        };
    }

    private static boolean differ(Item item, List<Voice> counting) {
        return counting.stream().map(voice -> voice.answer(item)).distinct().count() > 1;
    }

    private ItemScore score(Item item, Outcome outcome, List<Points> given) {
        return switch (outcome) {
            case DECIDED -> ItemScoring.score(item, panel);
            case AGREED, MEAN ->
                given.isEmpty() ? ItemScoring.left(item) : ItemScoring.claimed(item, panel, Ruling.mean(given));
            case WIDE, DIFFERS -> ItemScoring.open(item, new Range(given.getFirst(), given.getLast()));
            case PARTLY, MISSING -> ItemScoring.open(item, new Range(Points.ZERO, item.points()));
        };
    }

    private Optional<Satisfaction> satisfaction(String question) {
        return panel.survey().isPresent()
                ? panel.satisfaction(question)
                : surveying.flatMap(seated -> seated.sheet().satisfaction(question));
    }

    private boolean holds(Veto veto) {
        return panel.veto(veto.code()) instanceof VetoCheck.Found || Grounds.fires(veto, this::satisfaction);
    }

    private boolean isToConfirm(Veto veto) {
        return panel.veto(veto.code()) instanceof VetoCheck.Open
                && accepted().stream().anyMatch(seated -> seated.sheet().veto(veto.code()) instanceof VetoCheck.Found);
    }
}
