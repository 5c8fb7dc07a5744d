package org.xingping.ui.verify;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.xingping.actions.Arrival;
import org.xingping.assessment.Change;
import org.xingping.assessment.ChangeWords;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Revision;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Dialogs;

/** What will change when a package is taken in: in sentences first, then record by record. */
final class ArrivalPage extends VBox {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private static final double ROW = 40;

    private final Messages messages;

    ArrivalPage(Messages messages, Arrival arrival) {
        this.messages = messages;
        setId("verify-arrival-page");
        getStyleClass().addAll("paragraphs", "verify-arrival");
        getChildren().add(Dialogs.sentences(sentences(arrival)));
        List<String> changes = changes(arrival);
        if (arrival.here().isPresent() && !changes.isEmpty()) {
            Label head = new Label(messages.get("verify.take.changes", String.valueOf(changes.size())));
            head.getStyleClass().add("title");
            ListView<String> list = new ListView<>();
            list.setId("verify-arrival-changes");
            list.setAccessibleText(head.getText());
            list.getItems().setAll(changes);
            list.setPrefHeight(Math.min(6, changes.size()) * ROW + 4);
            getChildren().addAll(head, list);
        }
    }

    private List<String> sentences(Arrival arrival) {
        List<String> sentences = new ArrayList<>();
        String estate = arrival.joined().facts().estate().name();
        if (arrival.here().isEmpty()) {
            sentences.add(messages.get("verify.take.new", estate, String.valueOf(arrival.news())));
        } else {
            sentences.add(messages.get("verify.take.more", estate, String.valueOf(arrival.news())));
            sentences.add(messages.get(
                    "verify.take.result",
                    arrival.here().get().rating().total().told(),
                    arrival.rating().total().told()));
        }
        if (arrival.photos() > 0) {
            sentences.add(messages.get("verify.take.photos", String.valueOf(arrival.photos())));
        }
        List<String> revisions = arrival.revisions().stream()
                .map(Revision::number)
                .map(String::valueOf)
                .toList();
        if (!revisions.isEmpty()) {
            sentences.add(messages.get("verify.take.revisions", String.join("、", revisions)));
        }
        if (!arrival.conflicts().isEmpty()) {
            sentences.add(messages.get(
                    "verify.take.conflicts", String.valueOf(arrival.conflicts().size())));
        }
        if (arrival.reopens()) {
            sentences.add(messages.get("verify.take.reopens"));
        }
        return sentences;
    }

    private List<String> changes(Arrival arrival) {
        ChangeWords words =
                new ChangeWords(messages, arrival.content().edition().checklist(), arrival.joined());
        return arrival.changes().stream().map(change -> line(change, words)).toList();
    }

    private String line(Change change, ChangeWords words) {
        Entry entry = change.entry();
        String item = Objects.requireNonNullElse(entry.item(), "");
        String told =
                messages.get("deed.on", item, words.line(words.told(change))).strip();
        String when = MOMENT.format(entry.stamp().local());
        return String.join(" · ", when, entry.person().name(), told);
    }
}
