package org.xingping.ui.signing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Finding;
import org.xingping.assessment.FindingNumber;
import org.xingping.assessment.PhotoNumber;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Points;
import org.xingping.checklist.Veto;
import org.xingping.photo.Photo;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Rating;
import org.xingping.scoring.SectionScore;
import org.xingping.text.Messages;

/** What one signs: whom it is about, the result, every lost point with its findings and photos. */
final class Paper extends ScrollPane {
    /** Enough digits to compare two papers by eye. */
    private static final int CODE = 12;

    private final Messages messages;
    private final VBox page = new VBox();

    Paper(Messages messages) {
        this.messages = messages;
        setId("sign-paper");
        getStyleClass().add("sign-paper");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        page.getStyleClass().add("sign-page");
        setContent(page);
    }

    void show(Opened opened) {
        List<Node> parts = new ArrayList<>();
        Sheet sheet = opened.sheet();
        Rating rating = opened.rating();
        facts(sheet.facts(), parts);
        result(opened, parts);
        heading("signing.paper.sections", parts);
        for (SectionScore section : rating.sections()) {
            parts.add(line(section.section().title(), section.score().told(), "number"));
        }
        losses(opened, parts);
        vetoes(opened, parts);
        page.getChildren().setAll(parts);
    }

    private void facts(Facts facts, List<Node> parts) {
        Label title = new Label(facts.estate().name());
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        parts.add(title);
        parts.add(hint(facts.estate().company()));
        parts.add(hint(messages.get(
                "signing.paper.visit",
                messages.term(facts.type()),
                facts.date().toString(),
                facts.team().isEmpty() ? messages.get("signing.paper.nobody") : String.join("、", facts.team()))));
    }

    private void result(Opened opened, List<Node> parts) {
        Rating rating = opened.rating();
        Label total = new Label(rating.total().told());
        total.setId("sign-total");
        total.getStyleClass().add("total");
        Label stars = new Label(messages.stars(rating.lowStars(), rating.highStars()));
        stars.getStyleClass().add("title");
        HBox result = new HBox(total, stars);
        result.getStyleClass().add("sign-result");
        parts.add(result);
        int open = opened.row().live() - opened.row().answered();
        if (open > 0) {
            Label unfinished = hint(messages.get("signing.paper.open", String.valueOf(open)));
            unfinished.getStyleClass().add("needs");
            parts.add(unfinished);
        }
        String code = String.join("", opened.sheet().heads());
        parts.add(hint(messages.get("signing.paper.code", code.substring(0, Math.min(CODE, code.length())))));
    }

    private void losses(Opened opened, List<Node> parts) {
        heading("signing.paper.losses", parts);
        int before = parts.size();
        for (ItemScore score : opened.rating().items()) {
            List<Finding> findings = opened.sheet().findings(score.item().code());
            if (findings.isEmpty() && (score.isOpen() || score.loss().equals(Points.ZERO))) {
                continue;
            }
            String minus = score.isOpen() || score.loss().equals(Points.ZERO) ? "" : "−" + score.loss();
            parts.add(line(score.item().code() + "  " + score.item().title(), minus, "lost"));
            findings.forEach(
                    finding -> parts.add(finding(opened.sheet(), score.item().code(), finding)));
        }
        if (parts.size() == before) {
            parts.add(hint(messages.get("signing.paper.losses.none")));
        }
    }

    private Label finding(Sheet sheet, String item, Finding finding) {
        List<Photo> photos = sheet.photosOf(item, finding);
        Label words = hint(messages.get(
                photos.isEmpty() ? "signing.paper.finding" : "signing.paper.finding.photos",
                FindingNumber.of(finding),
                (finding.place().phrase() + " " + finding.what()).strip(),
                String.valueOf(finding.count()),
                PhotoNumber.all(photos)));
        words.getStyleClass().add("sign-finding");
        return words;
    }

    private void vetoes(Opened opened, List<Node> parts) {
        List<Veto> found = opened.edition().checklist().vetoes().stream()
                .filter(veto -> opened.sheet().veto(veto.code()) instanceof VetoCheck.Found)
                .toList();
        if (!found.isEmpty()) {
            heading("signing.paper.vetoes", parts);
            found.forEach(veto -> parts.add(line(veto.code() + "  " + veto.title(), "", "lost")));
        }
    }

    private void heading(String key, List<Node> parts) {
        Label heading = new Label(messages.get(key));
        heading.getStyleClass().add("desk-details-heading");
        parts.add(heading);
    }

    private static HBox line(String words, String figure, String style) {
        Label left = new Label(words);
        left.setWrapText(true);
        left.setMinHeight(USE_PREF_SIZE);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        Label right = new Label(figure);
        right.setMinWidth(USE_PREF_SIZE);
        right.getStyleClass().add(style);
        HBox line = new HBox(left, right);
        line.getStyleClass().add("sign-line");
        return line;
    }

    private static Label hint(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
