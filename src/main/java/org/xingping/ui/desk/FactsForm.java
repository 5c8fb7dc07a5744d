package org.xingping.ui.desk;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Parameters;
import org.xingping.assessment.Period;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.Season;
import org.xingping.scoring.SectionScore;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Field;
import org.xingping.ui.kit.TermBox;

/** 评价信息: what the assessment is about and the switches of its rules. */
final class FactsForm extends VBox {
    private final DeskModels models;
    private final Facts old;
    private final Map<String, TextField> texts = new LinkedHashMap<>();
    private final TermBox<Season> season;
    private final TermBox<Placement> placement;
    private final Map<Equipment, CheckBox> without = new EnumMap<>(Equipment.class);
    private final CheckBox cap = new CheckBox();
    private final CheckBox floor = new CheckBox();
    private final CheckBox fair = new CheckBox();
    private final Map<String, CheckBox> spread = new LinkedHashMap<>();
    private final Label error = new Label();

    FactsForm(DeskModels models) {
        this.models = models;
        this.old = models.sheet().standing().sheet().facts();
        EstateFacts estate = old.estate();
        setId("desk-facts");
        getStyleClass().add("desk-facts");
        VBox box = new VBox();
        box.getStyleClass().add("desk-facts-box");
        season = new TermBox<>(models.messages(), List.of(Season.values()), old.season());
        placement = new TermBox<>(
                models.messages(), List.of(Placement.values()), old.parameters().placement());
        box.getChildren()
                .addAll(
                        line(
                                text("date", old.date().toString()),
                                new Field<>("desk-facts-season", models.get("desk.facts.season"), season),
                                text("from", old.period().from().toString()),
                                text("to", old.period().to().toString())),
                        line(text("number", said(old.number())), text("team", String.join("、", old.team()))),
                        line(
                                text("estate", estate.name()),
                                text("company", estate.company()),
                                text("manager", said(estate.manager()))),
                        line(
                                text("district", said(estate.district())),
                                text("street", said(estate.street())),
                                text("address", said(estate.address()))),
                        line(
                                text(
                                        "area",
                                        estate.area() == null
                                                ? ""
                                                : estate.area().toPlainString()),
                                text("households", figure(estate.households())),
                                text("occupied", figure(estate.occupied())),
                                text("duty", estate.dutyFrom() + "-" + estate.dutyTo())),
                        equipment(),
                        line(
                                new Field<>("desk-facts-placement", models.get("desk.facts.placement"), placement),
                                text("survey", String.valueOf(old.parameters().surveyPercent()))),
                        switches());
        spreads(box);
        box.getChildren().add(text("reason", ""));
        error.setId("desk-facts-error");
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefViewportHeight(400);
        getChildren().addAll(scroll, error);
    }

    /** Where the focus begins. */
    TextField first() {
        return texts.values().iterator().next();
    }

    private static FlowPane line(Region... fields) {
        FlowPane line = new FlowPane(fields);
        line.getStyleClass().add("desk-facts-line");
        return line;
    }

    private Field<TextField> text(String name, String value) {
        TextField field = new TextField(value);
        texts.put(name, field);
        return new Field<>("desk-facts-" + name, models.get("desk.facts." + name), field);
    }

    private FlowPane equipment() {
        FlowPane line = line(new Label(models.get("desk.facts.without")));
        for (Equipment equipment : Equipment.values()) {
            CheckBox box = new CheckBox(models.messages().term(equipment));
            box.setSelected(old.estate().without().contains(equipment));
            without.put(equipment, box);
            line.getChildren().add(box);
        }
        return line;
    }

    private FlowPane switches() {
        Parameters parameters = old.parameters();
        cap.setText(models.get("desk.facts.cap"));
        cap.setSelected(parameters.capTotalAt100());
        floor.setText(models.get("desk.facts.floor"));
        floor.setSelected(parameters.sectionFloor());
        fair.setText(models.get("desk.facts.fair"));
        fair.setSelected(parameters.fairCounts());
        return line(cap, floor, fair);
    }

    /** Sections that are 不适用 as a whole, to be confirmed by the leader. */
    private void spreads(VBox box) {
        for (SectionScore score : models.sheet().standing().opened().rating().sections()) {
            String code = score.section().code();
            if (score.empty() || old.parameters().spread().contains(code)) {
                CheckBox tick = new CheckBox(
                        models.get("desk.facts.spread", score.section().title()));
                tick.setSelected(old.parameters().spread().contains(code));
                spread.put(code, tick);
                box.getChildren().add(tick);
            }
        }
    }

    /** The facts as they now read; a {@link Problem} says what cannot be read. */
    Facts read() {
        LocalDate date = day("date");
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (to.isBefore(from)) {
            throw new Problem("problem.facts.period");
        }
        Set<Equipment> missing = EnumSet.noneOf(Equipment.class);
        without.forEach((equipment, box) -> {
            if (box.isSelected()) {
                missing.add(equipment);
            }
        });
        LocalTime[] duty = duty();
        EstateFacts estate = new EstateFacts(
                required("estate"),
                required("company"),
                optional("manager"),
                optional("district"),
                optional("street"),
                optional("address"),
                area(),
                count("households"),
                count("occupied"),
                missing,
                duty[0],
                duty[1]);
        return new Facts(
                old.type(),
                date,
                season.getValue(),
                new Period(from, to),
                optional("number"),
                team(),
                estate,
                parameters());
    }

    private Parameters parameters() {
        long percent = Figures.count(label("survey"), value("survey"));
        if (percent > 40) {
            throw new Problem("problem.facts.survey");
        }
        Set<String> confirmed = new HashSet<>();
        spread.forEach((code, box) -> {
            if (box.isSelected()) {
                confirmed.add(code);
            }
        });
        return new Parameters(
                placement.getValue(),
                cap.isSelected(),
                floor.isSelected(),
                (int) percent,
                fair.isSelected(),
                confirmed);
    }

    /** Why the facts are changed; may be empty. */
    String reason() {
        return value("reason");
    }

    void say(Problem problem) {
        error.setText(models.messages().word(problem));
    }

    private LocalDate day(String name) {
        LocalDate day = Dates.read(label(name), value(name));
        if (day == null) {
            throw new Problem("problem.figure.missing", label(name));
        }
        return day;
    }

    private List<String> team() {
        List<String> names = new ArrayList<>();
        for (String name : value("team").split("[、,，;；\\s]+", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    private LocalTime[] duty() {
        String[] parts = Figures.plain(value("duty")).replace(" ", "").split("[-~—–]", -1);
        try {
            LocalTime from = LocalTime.parse(parts[0]);
            LocalTime to = LocalTime.parse(parts[parts.length - 1]);
            if (to.isAfter(from)) {
                return new LocalTime[] {from, to};
            }
        } catch (DateTimeException unreadable) {
            throw new Problem("problem.facts.duty").causedBy(unreadable);
        }
        throw new Problem("problem.facts.duty");
    }

    private @Nullable BigDecimal area() {
        return value("area").isBlank() ? null : Figures.decimal(label("area"), value("area"));
    }

    private @Nullable Integer count(String name) {
        return value(name).isBlank() ? null : (int) Figures.count(label(name), value(name));
    }

    private String required(String name) {
        if (value(name).isBlank()) {
            throw new Problem("problem.figure.missing", label(name));
        }
        return value(name).strip();
    }

    private @Nullable String optional(String name) {
        return value(name).isBlank() ? null : value(name).strip();
    }

    private String value(String name) {
        TextField field = texts.get(name);
        return field == null ? "" : field.getText();
    }

    private String label(String name) {
        return models.get("desk.facts." + name);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String figure(@Nullable Integer figure) {
        return figure == null ? "" : figure.toString();
    }
}
