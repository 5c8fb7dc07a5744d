package org.xingping.report;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Kind;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;

/** The texts a person types into an assessment, found in the records of the journal itself. */
final class TypedTexts {
    /** Names, codes and hashes that the program gives. */
    static final Set<String> UNTYPED = Set.of(
            "Started.assessment",
            "Started.edition",
            "Started.scope",
            "Started.app",
            "Parameters.spread",
            "Finding.id",
            "Finding.kind",
            "FindingWithdrawn.finding",
            "VetoFound.veto",
            "VetoCleared.veto",
            "Sealed.contentRoot",
            "Undone.step",
            "Unknown.name");

    /** Typed, and kept in the journal only. */
    static final Set<String> UNPRINTED = Set.of("Amended.reason", "Reopened.reason", "EstateFacts.address");

    /** The others, each with what types it. */
    static final Map<String, BiFunction<Scenario, String, Scenario>> FIELDS = fields();

    private TypedTexts() {}

    /** The text, with the field's name behind it, so that one is not taken for another. */
    static String marked(String text, String field) {
        return text + "〔" + field + "〕";
    }

    /** An assessment that says this text in every field. */
    static Scenario everywhere(String text) {
        Scenario scenario = Scenario.given(Editions.SHIPPED).date("2026-11-23");
        for (Map.Entry<String, BiFunction<Scenario, String, Scenario>> field : FIELDS.entrySet()) {
            scenario = field.getValue().apply(scenario, marked(text, field.getKey()));
        }
        return scenario;
    }

    private static Map<String, BiFunction<Scenario, String, Scenario>> fields() {
        Map<String, BiFunction<Scenario, String, Scenario>> fields = new LinkedHashMap<>();
        fields.put("Facts.number", (on, text) -> on.facts(old -> facts(old, text, old.team())));
        fields.put("Facts.team", (on, text) -> on.facts(old -> facts(old, old.number(), List.of(text, "陈思"))));
        fields.put("EstateFacts.name", (on, text) -> on.estate(old -> estate(old, 0, text)));
        fields.put("EstateFacts.company", (on, text) -> on.estate(old -> estate(old, 1, text)));
        fields.put("EstateFacts.manager", (on, text) -> on.estate(old -> estate(old, 2, text)));
        fields.put("EstateFacts.district", (on, text) -> on.estate(old -> estate(old, 3, text)));
        fields.put("EstateFacts.street", (on, text) -> on.estate(old -> estate(old, 4, text)));
        fields.put("Noted.text", (on, text) -> on.on("KF-01").note(text));
        fields.put("NotApplicable.reason", (on, text) -> on.on("KF-18").notApplicable(text));
        fields.put("CouldNotAssess.reason", (on, text) -> on.answer("KF-15", new Answer.CouldNotAssess(text)));
        fields.put("Finding.what", (on, text) -> on.on("BJ-02").step(finding("BJ-02", 1, place(0, ""), text, null)));
        fields.put("Finding.requirement", (on, text) -> finding(on, "BJ-04", 2, place(0, ""), text));
        fields.put("Place.building", (on, text) -> finding(on, "BJ-06", 3, place(0, text), null));
        fields.put("Place.unit", (on, text) -> finding(on, "BJ-08", 4, place(1, text), null));
        fields.put("Place.floor", (on, text) -> finding(on, "BJ-14", 5, place(2, text), null));
        fields.put("Place.point", (on, text) -> finding(on, "LH-03", 6, place(3, text), null));
        fields.put(
                "VetoFound.proof",
                (on, text) -> on.step(Deed.of(new Kind.VetoFound("VT-01", text, List.of("林晓", "陈思")))));
        fields.put(
                "VetoFound.names",
                (on, text) -> on.step(Deed.of(new Kind.VetoFound("VT-02", "现场记录", List.of("林晓", text)))));
        fields.put(
                "BonusClaimed.papers",
                (on, text) -> on.answer("JF-12", new Answer.Level(1))
                        .step(Deed.on("JF-12", new Kind.BonusClaimed(text, LocalDate.of(2026, 5, 1)))));
        fields.put(
                "BonusConfirmed.reason",
                (on, text) -> on.fullMarks("JF-13")
                        .claim("JF-13")
                        .step(Deed.on("JF-13", new Kind.BonusConfirmed(Kind.Verdict.REFUSED, text))));
        return fields;
    }

    private static Facts facts(Facts old, @Nullable String number, List<String> team) {
        return new Facts(
                old.type(), old.date(), old.season(), old.period(), number, team, old.estate(), old.parameters());
    }

    private static EstateFacts estate(EstateFacts old, int field, String text) {
        return new EstateFacts(
                field == 0 ? text : old.name(),
                field == 1 ? text : old.company(),
                field == 2 ? text : old.manager(),
                field == 3 ? text : old.district(),
                field == 4 ? text : old.street(),
                old.address(),
                old.area(),
                old.households(),
                old.occupied(),
                old.without(),
                old.dutyFrom(),
                old.dutyTo());
    }

    private static Finding.Place place(int field, String text) {
        return new Finding.Place(
                field == 0 ? text : null, field == 1 ? text : null, field == 2 ? text : null, field == 3 ? text : null);
    }

    private static Scenario finding(
            Scenario on, String item, int number, Finding.Place place, @Nullable String requirement) {
        return on.step(finding(item, number, place, "积尘", requirement));
    }

    private static Deed finding(
            String item, int number, Finding.Place place, String what, @Nullable String requirement) {
        return Deed.on(
                item, new Kind.FindingPut(new Finding("f-" + number, number, "a", place, what, 1, requirement, null)));
    }

    /** Every text component of the records that can be reached from this sealed type, as {@code Record.component}. */
    static Set<String> of(Class<?> root) {
        Set<String> texts = new TreeSet<>();
        collect(root, texts, new HashSet<>());
        return texts;
    }

    private static void collect(Class<?> type, Set<String> texts, Set<Class<?>> seen) {
        if (!seen.add(type) || !type.getName().startsWith("org.xingping.")) {
            return;
        }
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted, texts, seen);
            }
        } else if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                String generic = component.getGenericType().getTypeName();
                if (generic.equals("java.lang.String") || generic.matches("java\\.util\\.\\w+<java\\.lang\\.String>")) {
                    texts.add(type.getSimpleName() + "." + component.getName());
                } else {
                    collect(component.getType(), texts, seen);
                }
            }
        }
    }
}
