package org.xingping.ui.shelf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xingping.actions.AssessmentActions;
import org.xingping.assessment.AssessmentType;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Parameters;
import org.xingping.assessment.Period;
import org.xingping.assessment.Person;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.ChecklistYaml;
import org.xingping.checklist.Edition;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.Season;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.Opened;
import org.xingping.settings.Settings;
import org.xingping.settings.Settings.Inspector;
import org.xingping.text.Messages;
import org.xingping.ui.shelf.Fields.Name;
import org.xingping.work.Background;

/** A new assessment while it is filled in. Only estate, company and inspector are asked for; everything else has a default. */
final class NewAssessmentViewModel {
    private static final int OFFERS = 7;

    private final AssessmentActions actions;
    private final Background background;
    private final ObjectProperty<Settings> settings;
    private final Messages messages;
    private final Start start;
    private final Fields fields;
    private final ObjectProperty<AssessmentType> type = new SimpleObjectProperty<>(this, "type", AssessmentType.FIRST);
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<LocalDate> from;
    private final ObjectProperty<LocalDate> to;
    private final StringProperty periodError = new SimpleStringProperty(this, "periodError", "");
    private final ObjectProperty<Season> season;
    private final ObjectProperty<Placement> placement;
    private final Map<Equipment, BooleanProperty> missing = new EnumMap<>(Equipment.class);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    private Optional<Offer> chosen = Optional.empty();

    NewAssessmentViewModel(
            Start start,
            LocalDate today,
            AssessmentActions actions,
            Background background,
            ObjectProperty<Settings> settings,
            Messages messages) {
        this.start = start;
        this.actions = actions;
        this.background = background;
        this.settings = settings;
        this.messages = messages;
        fields = new Fields(messages);
        Period year = Period.before(today);
        date = new SimpleObjectProperty<>(this, "date", today);
        from = new SimpleObjectProperty<>(this, "from", year.from());
        to = new SimpleObjectProperty<>(this, "to", year.to());
        season = new SimpleObjectProperty<>(this, "season", seasonOf(today));
        placement = new SimpleObjectProperty<>(
                this, "placement", start.edition().checklist().bonus().placement());
        for (Equipment equipment : Equipment.values()) {
            missing.put(equipment, new SimpleBooleanProperty(this, equipment.name()));
        }
        remember();
        date.subscribe(this::follow);
        from.subscribe(() -> periodError.set(""));
        to.subscribe(() -> periodError.set(""));
    }

    /**
     * What a new assessment starts from.
     *
     * @param edition the checklist it will freeze
     * @param last the facts of the newest assessment, whose habits are offered again
     */
    record Start(Edition edition, Optional<Facts> last) {
        /** Runs on the library thread. */
        static Start read(AssessmentActions actions) {
            return new Start(
                    ChecklistYaml.shipped(),
                    actions.page(AssessmentQuery.newest(1)).stream()
                            .findFirst()
                            .map(row -> actions.open(row.id()).sheet().facts()));
        }
    }

    /** An estate of the address book. */
    record Offer(String id, EstateFacts facts) {}

    Fields fields() {
        return fields;
    }

    ObjectProperty<AssessmentType> typeProperty() {
        return type;
    }

    ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    /** First day of the period that counts; the twelve months before the visit until chosen otherwise. */
    ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    ObjectProperty<LocalDate> toProperty() {
        return to;
    }

    StringProperty periodErrorProperty() {
        return periodError;
    }

    /** Follows the date until another is chosen by hand. */
    ObjectProperty<Season> seasonProperty() {
        return season;
    }

    /** The season the date falls in by the checklist. */
    Season seasonOf(LocalDate day) {
        return start.edition().checklist().seasons().of(day);
    }

    ObjectProperty<Placement> placementProperty() {
        return placement;
    }

    /** Whether the estate lacks this. */
    BooleanProperty missing(Equipment equipment) {
        return Objects.requireNonNull(missing.get(equipment));
    }

    Edition edition() {
        return start.edition();
    }

    /** Whether the assessment is being made. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Estates of the address book like the text, for completion; a later question drops an earlier answer. */
    void estatesLike(String text, Consumer<List<Offer>> then) {
        background.latest(
                "estate offers",
                () -> actions.estates(text.strip()).stream()
                        .map(known -> new Offer(known.id(), known.facts()))
                        .limit(OFFERS)
                        .toList(),
                then);
    }

    void companiesLike(String text, Consumer<List<String>> then) {
        background.latest("company offers", () -> like(text, actions.companies().stream()), then);
    }

    void inspectorsLike(String text, Consumer<List<String>> then) {
        background.latest(
                "inspector offers",
                () -> like(text, actions.inspectors().stream().map(Person::name)),
                then);
    }

    /** Takes an estate of the address book with all that is known of it. */
    void choose(Offer offer) {
        chosen = Optional.of(offer);
        fields.fill(offer.facts());
        missing.forEach((equipment, lacks) -> lacks.set(offer.facts().without().contains(equipment)));
    }

    /** Begins the assessment and tells its id; or says what is missing and returns the first field to mend. */
    Optional<Name> create(Consumer<String> created) {
        Optional<Name> wrong = fields.check();
        if (to.get().isBefore(from.get())) {
            periodError.set(messages.get("new.error.period"));
        }
        if (busy.get() || wrong.isPresent() || !periodError.get().isEmpty()) {
            return wrong;
        }
        busy.set(true);
        String inspector = fields.get(Name.INSPECTOR);
        Facts facts = facts(inspector);
        Optional<String> known = known(facts.estate());
        background.run(
                () -> actions.inspector(inspector),
                person -> {
                    settings.set(settings.get().withInspector(new Inspector(person.id(), person.name())));
                    background.run(
                            () -> actions.create(new NewAssessment(
                                    start.edition(), facts, known.or(() -> sameInBook(facts.estate())))),
                            opened -> begun(opened, created),
                            this::failed);
                },
                this::failed);
        return Optional.empty();
    }

    private void begun(Opened opened, Consumer<String> created) {
        busy.set(false);
        settings.set(settings.get().withLastAssessment(opened.id()));
        created.accept(opened.id());
    }

    private void failed(Throwable failure) {
        busy.set(false);
        background.report(failure);
    }

    private Facts facts(String inspector) {
        List<String> team = Stream.concat(Stream.of(inspector), others(fields.get(Name.TEAM)))
                .distinct()
                .toList();
        return new Facts(
                type.get(),
                date.get(),
                season.get(),
                new Period(from.get(), to.get()),
                fields.orNull(Name.NUMBER),
                team,
                fields.facts(lacking()),
                Parameters.of(start.edition().checklist()).withPlacement(placement.get()));
    }

    private Set<Equipment> lacking() {
        return missing.entrySet().stream()
                .filter(entry -> entry.getValue().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The estate that was taken from the book, as long as it still bears that name. */
    private Optional<String> known(EstateFacts facts) {
        return chosen.filter(offer -> offer.facts().name().equals(facts.name())).map(Offer::id);
    }

    /** Typed out in full instead of taken: an estate of the same name and company is the same, not a second one. */
    private Optional<String> sameInBook(EstateFacts facts) {
        return actions.estates(facts.name()).stream()
                .filter(known -> known.facts().name().equals(facts.name())
                        && known.facts().company().equals(facts.company()))
                .map(AssessmentActions.KnownEstate::id)
                .findFirst();
    }

    private void remember() {
        Inspector inspector = settings.get().inspector();
        String name = inspector == null ? "" : inspector.name();
        fields.set(Name.INSPECTOR, name);
        start.last().ifPresent(last -> {
            type.set(last.type());
            placement.set(last.parameters().placement());
            fields.set(
                    Name.TEAM,
                    last.team().stream().filter(member -> !member.equals(name)).collect(Collectors.joining("、")));
        });
    }

    /** Season and period go with the date, unless they were chosen otherwise. */
    private void follow(LocalDate before, LocalDate after) {
        if (season.get() == seasonOf(before)) {
            season.set(seasonOf(after));
        }
        Period old = Period.before(before);
        if (from.get().equals(old.from()) && to.get().equals(old.to())) {
            from.set(Period.before(after).from());
            to.set(Period.before(after).to());
        }
    }

    private static Stream<String> others(String names) {
        return Arrays.stream(names.split("[、，,；;]+")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private static List<String> like(String text, Stream<String> names) {
        return names.filter(name -> name.contains(text.strip())).limit(OFFERS).toList();
    }
}
