package org.xingping.ui.panel;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Finding;
import org.xingping.assessment.FindingNumber;
import org.xingping.assessment.PhotoNumber;
import org.xingping.assessment.Sheet;
import org.xingping.photo.Photo;
import org.xingping.scoring.Ruling;
import org.xingping.scoring.Voice;

/** What one inspector recorded on an item: answer, findings, note, photos by number, and when. */
final class VoiceBox extends VBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    VoiceBox(Ruling ruling, Voice voice, PanelWords words) {
        getStyleClass().add("panel-voice");
        Sheet sheet = voice.seated().sheet();
        String code = ruling.item().code();
        Label name = new Label(voice.seated().seat().name()
                + last(sheet, code).map(at -> "  " + at).orElse(""));
        name.getStyleClass().add("title");
        getChildren().add(name);
        for (String line : lines(ruling, voice, words, sheet, code)) {
            Label said = new Label(line);
            said.setWrapText(true);
            getChildren().add(said);
        }
    }

    private static List<String> lines(Ruling ruling, Voice voice, PanelWords words, Sheet sheet, String code) {
        List<String> lines = new ArrayList<>();
        String points = words.voice(ruling, voice);
        String answer = words.answer(ruling, voice);
        lines.add(points.endsWith(answer) ? points : points + " · " + answer);
        for (Finding finding : sheet.findings(code)) {
            lines.add(words.get(
                    "panel.finding", FindingNumber.of(finding), finding.place().phrase(), finding.what()));
        }
        if (!sheet.note(code).isBlank()) {
            lines.add(sheet.note(code));
        }
        if (!sheet.claim(code).papers().isBlank()) {
            lines.add(words.get("panel.claim.papers", sheet.claim(code).papers()));
        }
        List<Photo> photos = sheet.photos(code);
        if (!photos.isEmpty()) {
            lines.add(words.get("panel.photos", PhotoNumber.all(photos)));
        }
        return lines;
    }

    /** When anything was last said of it. */
    private static Optional<String> last(Sheet sheet, String code) {
        for (Entry entry : sheet.entries().reversed()) {
            if (code.equals(entry.item())) {
                return Optional.of(CLOCK.format(entry.stamp().local()));
            }
        }
        return Optional.empty();
    }
}
