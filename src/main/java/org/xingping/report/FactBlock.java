package org.xingping.report;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Stamp;
import org.xingping.journal.ShortHash;

/** What is the same on every sheet: whom the assessment is about, when, by whom, under which standard, and its result. */
final class FactBlock {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Words words;
    private final ReportInput input;
    private final Workings workings;
    private final List<VetoBlock.Written> vetoes;

    FactBlock(Words words, ReportInput input, Workings workings, List<VetoBlock.Written> vetoes) {
        this.words = words;
        this.input = input;
        this.workings = workings;
        this.vetoes = vetoes;
    }

    /** Fills every such cell that the sheet's layout names. */
    void write(Form form) {
        texts().forEach((name, text) -> form.line(name).ifPresent(line -> line.text(name, text)));
        results(form);
    }

    private Map<String, String> texts() {
        Facts facts = input.facts();
        EstateFacts estate = facts.estate();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("xp.title", title(words, input));
        texts.put("xp.estate", estate.name());
        texts.put("xp.company", estate.company());
        texts.put("xp.manager", or(estate.manager()));
        texts.put("xp.district", or(joined(estate.district(), estate.street())));
        texts.put("xp.address", or(estate.address()));
        texts.put(
                "xp.area",
                estate.area() == null
                        ? words.none()
                        : words.get(
                                "book.area", estate.area().stripTrailingZeros().toPlainString()));
        texts.put("xp.households", words.get("book.households", or(estate.households()), or(estate.occupied())));
        texts.put("xp.date", words.date(facts.date()));
        texts.put(
                "xp.period",
                words.get(
                        "book.period",
                        words.date(facts.period().from()),
                        words.date(facts.period().to())));
        texts.put("xp.type", words.messages().term(facts.type()));
        texts.put("xp.team", facts.team().isEmpty() ? words.none() : String.join(words.get("book.and"), facts.team()));
        texts.put("xp.number", or(facts.number()));
        texts.put("xp.edition", edition());
        texts.put("xp.printed", words.date(input.printed().toLocalDate()));
        texts.put("xp.state", state());
        texts.put("xp.seal", seal());
        texts.put("xp.notice", or(input.checklist().notice()));
        texts.put("xp.line.estate", words.get("book.line.estate", estate.name(), estate.company()));
        texts.put("xp.line.visit", words.get("book.line.visit", words.date(facts.date()), or(facts.number())));
        return texts;
    }

    static String title(Words words, ReportInput input) {
        return words.get(
                "book.title",
                String.valueOf(input.facts().date().getYear()),
                input.checklist().title());
    }

    String edition() {
        return words.get(
                "book.edition", input.checklist().edition(), input.checklist().id());
    }

    /** Draft, or which revision was finished. */
    String state() {
        Optional<Kind.Sealed> seal = input.sheet().seal();
        return seal.map(mark -> mark.key() == null
                        ? words.get("book.state.sealed", String.valueOf(mark.revision()))
                        : words.get(
                                "book.state.code", String.valueOf(mark.revision()), ShortHash.of(mark.contentRoot())))
                .orElseGet(() -> words.get("book.state.draft"));
    }

    /** What proves that nothing was changed since, and how to see it. */
    private String seal() {
        Optional<Revision> sealed =
                input.sheet().seal().map(_ -> Revision.of(input.sheet()).getLast());
        @Nullable String key = sealed.isPresent() ? sealed.get().sealed().key() : null;
        if (sealed.isEmpty() || key == null) {
            return words.get(sealed.isEmpty() ? "book.seal.draft" : "book.seal.none");
        }
        String root = sealed.get().sealed().contentRoot();
        Stamp stamp = sealed.get().seal().stamp();
        return words.get(
                "book.seal",
                ShortHash.of(root),
                String.join(" ", root.split("(?<=\\G.{8})")),
                ShortHash.of(key),
                MOMENT.format(stamp.at().atOffset(stamp.zone())));
    }

    private void results(Form form) {
        Workings.Steps steps = workings.steps();
        Figures figures = workings.figures();
        Notes notes = new Notes(words, workings);
        boolean open = figures.open() > 0;
        String found = "MATCH(" + steps.stars() + "," + steps.table().numbers() + ",0)";
        live(
                form,
                "xp.season",
                workings.season(),
                words.messages().term(input.facts().season()));
        live(
                form,
                "xp.placement",
                workings.placement(),
                words.messages().term(input.facts().parameters().placement()));
        form.line("xp.total").ifPresent(line -> {
            String formula = SummaryBlock.unless(workings, words, steps.total());
            if (open) {
                line.live("xp.total", formula, words.unfinished());
            } else {
                line.live("xp.total", formula, figures.total());
            }
        });
        live(
                form,
                "xp.stars",
                SummaryBlock.unless(workings, words, "INDEX(" + steps.table().names() + "," + found + ")"),
                open ? words.unfinished() : words.messages().stars(figures.stars()));
        live(
                form,
                "xp.meaning",
                Formulas.when(
                        steps.open() + ">0",
                        Formulas.literal(words.none()),
                        "INDEX(" + steps.table().meanings() + "," + found + ")"),
                open ? words.none() : figures.meaning(figures.stars()).orElse(words.none()));
        live(form, "xp.total.note", notes.scaleFormula(), notes.scale());
        live(form, "xp.lowest", notes.lowestFormula(), notes.lowest());
        live(form, "xp.vetoes", notes.vetoesFormula(vetoes), notes.vetoes(vetoes));
        live(form, "xp.check", notes.checkFormula(), notes.check());
        live(form, "xp.parameters", notes.parametersFormula(), notes.parameters());
    }

    private static void live(Form form, String name, String formula, String value) {
        form.line(name).ifPresent(line -> line.live(name, formula, value));
    }

    private String or(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? words.none() : value.toString();
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return (one == null ? "" : one) + (other == null ? "" : other);
    }
}
