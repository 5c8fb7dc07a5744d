package org.xingping.checklist;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What holds inside the scoring mode of one item: one mode, ordered bands, as many percents as it takes. */
final class ModeCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> DUES = List.of("every-hours", "per-day", "due");

    private final Parts parts;
    private final Faults faults;

    ModeCheck(Parts parts, Faults faults) {
        this.parts = parts;
        this.faults = faults;
    }

    void check(Spot item) {
        if (item.node().isObject()) {
            oneMode(item);
        }
        parts.unique(item.at("deduction").parts("kinds"), "code");
        parts.unique(item.at("deduction").parts("kinds"), "title");
        levels(item.at("graded").parts("levels"));
        elements(item.at("graded"));
        measured(item.at("measured"));
        rate(item.at("rate"));
        Stream.of("measured", "rate", "count", "survey")
                .map(mode -> item.at(mode).parts("bands"))
                .forEach(bands -> new BandsCheck(faults).check(bands));
        percentages(item);
    }

    private void oneMode(Spot item) {
        List<String> modes =
                ModeReader.KEYS.stream().filter(mode -> item.at(mode).present()).toList();
        if (modes.size() != 1) {
            Spot where = modes.isEmpty() ? item : item.at(modes.get(1));
            String found = modes.isEmpty() ? "0" : String.join(" / ", modes);
            faults.add(where, "checklist.fault.modes", found, String.join(" / ", ModeReader.KEYS));
        }
    }

    private void levels(List<Spot> levels) {
        parts.unique(levels, "title");
        BigDecimal before = null;
        for (Spot level : levels) {
            BigDecimal earns = level.at("earns").number();
            if (earns != null && before != null && earns.compareTo(before) >= 0) {
                faults.add(level.at("earns"), "checklist.fault.earns", earns.toPlainString(), before.toPlainString());
            }
            before = earns == null ? before : earns;
        }
        if (!levels.isEmpty()) {
            best(levels.getFirst().at("earns"), faults);
        }
    }

    private void elements(Spot graded) {
        List<Spot> elements = graded.parts("elements");
        parts.once(elements.stream()
                .map(element -> element.node().isObject() ? element.at("title") : element)
                .toList());
        List<Spot> earns = graded.parts("earns");
        if (earns.isEmpty() || elements.isEmpty()) {
            return;
        }
        if (earns.size() != elements.size() + 1) {
            faults.add(
                    graded.at("earns"),
                    "checklist.fault.earns.length",
                    String.valueOf(earns.size()),
                    String.valueOf(elements.size() + 1),
                    String.valueOf(elements.size()));
        }
        BigDecimal before = null;
        for (Spot percent : earns) {
            BigDecimal number = percent.number();
            if (number != null && before != null && number.compareTo(before) < 0) {
                faults.add(percent, "checklist.fault.earns.rising", number.toPlainString(), before.toPlainString());
            }
            before = number == null ? before : number;
        }
        best(earns.getLast(), faults);
    }

    private void measured(Spot measured) {
        boolean ratio = "ratio".equals(measured.at("entered-as").text());
        for (String name : List.of("part", "whole")) {
            Spot count = measured.at(name);
            if (ratio && !count.present()) {
                faults.add(measured, "checklist.fault.ratio.lacking", name);
            } else if ("value".equals(measured.at("entered-as").text()) && count.present()) {
                faults.add(count, "checklist.fault.ratio.stray", Wording.found(count.node()));
            }
        }
        String unit = measured.at("unit").text();
        if (ratio && unit != null && !unit.equals("%")) {
            faults.add(measured.at("unit"), "checklist.fault.ratio.unit", Wording.brief(unit));
        }
    }

    private void rate(Spot rate) {
        List<Spot> dues = DUES.stream().map(rate::at).filter(Spot::present).toList();
        if (dues.size() > 1) {
            faults.add(dues.get(1), "checklist.fault.due", String.join(" / ", DUES));
        }
        boolean daily = rate.at("every-hours").present() || rate.at("per-day").present();
        if (rate.at("days").present() && !daily) {
            faults.add(
                    rate.at("days"),
                    "checklist.fault.days",
                    Wording.found(rate.at("days").node()));
        }
    }

    /** A percentage that can be at most 100 never reaches a bound above it. */
    private void percentages(Spot item) {
        boolean ratio = "ratio".equals(item.at("measured").at("entered-as").text());
        Stream.of("measured", "rate", "survey")
                .filter(mode -> ratio || !mode.equals("measured"))
                .flatMap(mode -> item.at(mode).parts("bands").stream())
                .flatMap(band -> Stream.of(band.at("at-least"), band.at("at-most")))
                .forEach(bound -> {
                    BigDecimal percent = bound.number();
                    if (percent != null && percent.compareTo(HUNDRED) > 0) {
                        faults.add(bound, "checklist.fault.percent", percent.toPlainString());
                    }
                });
    }

    /** Whoever does everything right earns the full mark. */
    static void best(Spot earns, Faults faults) {
        BigDecimal percent = earns.number();
        if (percent != null && percent.compareTo(HUNDRED) != 0) {
            faults.add(earns, "checklist.fault.best", percent.toPlainString());
        }
    }
}
