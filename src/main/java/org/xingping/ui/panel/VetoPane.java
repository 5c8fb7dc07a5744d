package org.xingping.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Veto;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.StateChip;
import org.xingping.ui.kit.Tone;

/** The vetoes: who found one, and whether the panel says that it holds. */
final class VetoPane extends VBox {
    private final PanelViewModel model;
    private final PanelWords words;

    VetoPane(PanelViewModel model, PanelWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("panel-vetoes");
        fill();
    }

    private void fill() {
        getChildren()
                .setAll(model.state().opened().edition().checklist().vetoes().stream()
                        .map(this::line)
                        .toList());
    }

    /** An inspector who says that a veto holds, and by what. */
    private record Finder(String name, VetoCheck.Found found) {}

    private static List<Finder> finders(Sheet panel, Veto veto) {
        List<Finder> finders = new ArrayList<>();
        for (Seated seated : panel.table()) {
            if (seated.sheet().veto(veto.code()) instanceof VetoCheck.Found found) {
                finders.add(new Finder(seated.seat().name(), found));
            }
        }
        return finders;
    }

    private VBox line(Veto veto) {
        Sheet panel = model.state().opened().sheet();
        VetoCheck check = panel.veto(veto.code());
        List<Finder> finders = finders(panel, veto);
        Label title = new Label(veto.code() + " " + veto.title());
        title.getStyleClass().add("title");
        title.setWrapText(true);
        VBox line = new VBox(4, new HBox(8, title, chip(check, !finders.isEmpty())));
        for (Finder finder : finders) {
            Label said = new Label(words.get(
                    "panel.veto.found",
                    finder.name(),
                    finder.found().proof(),
                    listed(finder.found().names())));
            said.setWrapText(true);
            line.getChildren().add(said);
        }
        if (!model.isLocked() && (!finders.isEmpty() || !(check instanceof VetoCheck.Open))) {
            line.getChildren().add(acts(veto, finders));
        }
        return line;
    }

    private StateChip chip(VetoCheck check, boolean claimed) {
        return switch (check) {
            case VetoCheck.Found _ -> new StateChip(Tone.DANGER, Icon.VETO, words.get("panel.veto.holds"));
            case VetoCheck.Cleared _ -> new StateChip(Tone.SUCCESS, Icon.CHECK, words.get("panel.veto.not"));
            case VetoCheck.Open _ ->
                claimed
                        ? new StateChip(Tone.WARNING, Icon.WARNING, words.get("panel.veto.open"))
                        : new StateChip(Tone.NEUTRAL, Icon.OPEN, words.get("panel.veto.none"));
        };
    }

    private static String listed(List<String> names) {
        return String.join("、", names);
    }

    private HBox acts(Veto veto, List<Finder> finders) {
        TextField names = new TextField(listed(finders.stream()
                .flatMap(finder -> finder.found().names().stream())
                .distinct()
                .toList()));
        names.setPromptText(words.get("panel.veto.names"));
        names.setAccessibleText(words.get("panel.veto.names"));
        String proof = finders.stream()
                .map(finder -> finder.found().proof())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        Button holds = button(
                "holds",
                veto,
                () -> new VetoCheck.Found(
                        proof,
                        Stream.of(names.getText().split("[、,，\\s]+", -1))
                                .filter(name -> !name.isBlank())
                                .toList()));
        Button not = button("not", veto, VetoCheck.Cleared::new);
        return new HBox(8, holds, not, names);
    }

    private Button button(String name, Veto veto, Supplier<VetoCheck> check) {
        Button button = new Button(words.get(name.equals("holds") ? "panel.veto.confirm" : "panel.veto.clear"));
        button.setId("panel-veto-" + name + "-" + veto.code());
        button.setOnAction(_ -> model.veto(veto.code(), check.get(), this::fill));
        return button;
    }
}
