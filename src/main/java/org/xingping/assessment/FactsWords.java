package org.xingping.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xingping.text.Messages;

/** Words for the facts of an assessment where they differ. */
final class FactsWords {
    private final Messages messages;

    FactsWords(Messages messages) {
        this.messages = messages;
    }

    /** What the facts say where the others say something else, each with its name; empty where they say the same. */
    String beside(Facts facts, Facts others) {
        Map<String, String> other = named(others);
        List<String> differing = new ArrayList<>();
        named(facts).forEach((name, value) -> {
            if (!value.equals(other.get(name))) {
                differing.add(messages.get("change.fact", name, value.isEmpty() ? messages.get("change.none") : value));
            }
        });
        return String.join(messages.get("change.and"), differing);
    }

    private Map<String, String> named(Facts facts) {
        EstateFacts estate = facts.estate();
        Parameters rules = facts.parameters();
        Map<String, String> named = new LinkedHashMap<>();
        named.put(messages.get("new.type"), messages.term(facts.type()));
        named.put(messages.get("new.date"), facts.date().toString());
        named.put(messages.get("new.season"), messages.term(facts.season()));
        named.put(messages.get("new.from"), facts.period().from().toString());
        named.put(messages.get("new.to"), facts.period().to().toString());
        named.put(messages.get("new.field.NUMBER"), text(facts.number()));
        named.put(messages.get("change.team"), list(facts.team()));
        named.put(messages.get("new.field.ESTATE"), estate.name());
        named.put(messages.get("new.field.COMPANY"), estate.company());
        named.put(messages.get("new.field.MANAGER"), text(estate.manager()));
        named.put(messages.get("new.field.DISTRICT"), text(estate.district()));
        named.put(messages.get("new.field.STREET"), text(estate.street()));
        named.put(messages.get("new.field.ADDRESS"), text(estate.address()));
        named.put(
                messages.get("new.field.AREA"),
                estate.area() == null ? "" : estate.area().toPlainString());
        named.put(messages.get("new.field.HOUSEHOLDS"), text(estate.households()));
        named.put(messages.get("new.field.OCCUPIED"), text(estate.occupied()));
        named.put(
                messages.get("change.without"),
                list(estate.without().stream().map(messages::term).toList()));
        named.put(messages.get("desk.facts.duty"), estate.dutyFrom() + "-" + estate.dutyTo());
        named.put(messages.get("desk.facts.placement"), messages.term(rules.placement()));
        named.put(messages.get("change.survey.share"), rules.surveyPercent() + "%");
        named.put(messages.get("desk.facts.cap"), truth(rules.capTotalAt100()));
        named.put(messages.get("desk.facts.floor"), truth(rules.sectionFloor()));
        named.put(messages.get("desk.facts.fair"), truth(rules.fairCounts()));
        named.put(messages.get("change.spread"), list(List.copyOf(rules.spread())));
        return named;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private String truth(boolean value) {
        return messages.get(value ? "answer.yes" : "answer.no");
    }

    private String list(List<String> values) {
        return String.join(messages.get("desk.details.and"), values);
    }
}
