package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.ui.desk.TypedAnswers.Typed;

/** 问卷: one survey answers all survey items. Counts of questionnaires, then six counts for each question. */
final class SurveyEditor implements ModeEditor {
    private static final List<String> LEVELS = List.of(
            "desk.survey.very",
            "desk.survey.satisfied",
            "desk.survey.fair",
            "desk.survey.less",
            "desk.survey.not",
            "desk.survey.unknown");

    private final DeskModels models;
    private final FigureFields<Survey> figures;
    private final TextField issued;
    private final TextField returned;
    private final TextField valid;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final CommandButton notHeld;
    private final VBox box;

    /** A question with its fields and what they come to. */
    private record Question(String title, List<TextField> counts, Label figures) {}

    SurveyEditor(Item item, DeskModels models) {
        this.models = models;
        figures = new FigureFields<>(
                item.code(),
                models,
                this::read,
                new FigureFields.Use<>(
                        this::words, survey -> models.scoring().surveyed(survey), models.scoring()::survey));
        issued = figures.field("desk-issued", models.get("desk.survey.issued"), 4);
        returned = figures.field("desk-returned", models.get("desk.survey.returned"), 4);
        valid = figures.field("desk-valid", models.get("desk.survey.valid"), 4);
        notHeld = new CommandButton(Command.SECOND, models, models.get("desk.survey.none"), Command.SECOND.cap());
        notHeld.setMaxWidth(USE_WORDS);
        HBox sheets = new HBox(
                FigureFields.captioned(models.get("desk.survey.issued"), issued),
                FigureFields.captioned(models.get("desk.survey.returned"), returned),
                FigureFields.captioned(models.get("desk.survey.valid"), valid),
                notHeld);
        sheets.getStyleClass().add("desk-figures");
        box = new VBox(sheets, grid());
        box.getStyleClass().add("desk-editor");
        box.getChildren().addAll(figures.below());
        box.focusWithinProperty().subscribe(within -> {
            if (!within) {
                figures.leave();
            }
        });
    }

    private static final double USE_WORDS = Region.USE_PREF_SIZE;

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("desk-survey");
        for (int column = 0; column < LEVELS.size(); column++) {
            Label head = new Label(models.get(LEVELS.get(column)));
            head.getStyleClass().add("field-label");
            grid.add(head, column + 1, 0);
        }
        for (Item item :
                models.sheet().standing().opened().edition().checklist().items()) {
            if (item.mode() instanceof ScoringMode.Survey mode && !questions.containsKey(mode.question())) {
                int row = 2 * questions.size() + 1;
                List<TextField> counts = new ArrayList<>();
                Label title = new Label(item.code() + " " + item.title());
                grid.add(title, 0, row);
                for (int column = 0; column < LEVELS.size(); column++) {
                    String label = models.get("desk.survey.cell", item.title(), models.get(LEVELS.get(column)));
                    TextField count = figures.field("desk-" + mode.question() + "-" + column, label, 3);
                    counts.add(count);
                    grid.add(count, column + 1, row);
                }
                Label comes = new Label();
                comes.setId("desk-" + mode.question() + "-figures");
                comes.getStyleClass().add("muted");
                grid.add(comes, 0, row + 1, LEVELS.size() + 1, 1);
                questions.put(mode.question(), new Question(item.title(), counts, comes));
            }
        }
        return grid;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void show(RowState row) {
        figures.show(() -> {
            Optional<Survey> known = models.sheet().standing().sheet().survey();
            Survey survey = known.orElse(Survey.NOT_HELD);
            boolean held = survey.held();
            notHeld.chosen(known.isPresent() && !held, "lost");
            issued.setText(held ? String.valueOf(survey.issued()) : "");
            returned.setText(held ? String.valueOf(survey.returned()) : "");
            valid.setText(held ? String.valueOf(survey.valid()) : "");
            questions.forEach(
                    (name, question) -> fill(question, held ? survey.questions().get(name) : null));
        });
    }

    private static void fill(Question question, @Nullable Tally tally) {
        List<Integer> counts = tally == null
                ? List.of()
                : List.of(
                        tally.verySatisfied(),
                        tally.satisfied(),
                        tally.fair(),
                        tally.lessSatisfied(),
                        tally.dissatisfied(),
                        tally.unknown());
        for (int at = 0; at < question.counts().size(); at++) {
            question.counts().get(at).setText(counts.isEmpty() ? "" : String.valueOf(counts.get(at)));
        }
    }

    /** Says of each question 满意率, 指数 and n; of the whole, whether the sample is large enough. */
    private String words(Survey survey) {
        int occupied = models.sheet().standing().sheet().facts().estate().occupiedHomes();
        boolean fair = models.sheet().standing().sheet().facts().parameters().fairCounts();
        questions.forEach((name, question) -> {
            Tally tally = survey.questions().get(name);
            question.figures()
                    .setText(
                            tally == null || tally.rated() == 0
                                    ? models.get("desk.survey.nobody")
                                    : models.get(
                                            "desk.survey.figures",
                                            Results.percentage(tally.content(fair), tally.rated()),
                                            tally.index().toString(),
                                            String.valueOf(tally.rated())));
        });
        String needed = String.valueOf(Survey.sampleNeeded(occupied));
        return models.get(survey.sampleValid(occupied) ? "desk.survey.enough" : "desk.survey.small", needed);
    }

    private Survey read() {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Typed usable = typed("desk.survey.valid", valid);
        Survey sheets = TypedAnswers.survey(
                typed("desk.survey.issued", issued), typed("desk.survey.returned", returned), usable);
        questions.forEach((name, question) -> {
            List<Typed> six = new ArrayList<>();
            for (int at = 0; at < LEVELS.size(); at++) {
                six.add(new Typed(
                        models.get(LEVELS.get(at)), question.counts().get(at).getText()));
            }
            Tally tally = TypedAnswers.tally(question.title(), six);
            TypedAnswers.notMore(
                    question.title(), (long) tally.rated() + tally.unknown(), usable.label(), sheets.valid());
            tallies.put(name, tally);
        });
        return new Survey(true, sheets.issued(), sheets.returned(), sheets.valid(), tallies);
    }

    private Typed typed(String label, TextField field) {
        return FigureFields.typed(models.get(label), field);
    }

    @Override
    public void begin(String typed) {
        figures.begin(0, typed);
    }

    /** {@code T}: no survey was held. */
    @Override
    public void second() {
        models.scoring().surveyed(Survey.NOT_HELD);
    }

    @Override
    public void leave() {
        figures.leave();
    }
}
