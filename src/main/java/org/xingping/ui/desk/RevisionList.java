package org.xingping.ui.desk;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.actions.ReceiptWords;
import org.xingping.actions.SealReceipt;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Sheet;
import org.xingping.journal.ShortHash;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Buttons;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.Icon;

/** What was sealed (定稿版次), the newest first: when, by whom, under which code, and why it was opened again. */
final class RevisionList extends VBox {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final double HIGHEST = 330;

    private final Messages messages;
    private final Receipts receipts;

    /**
     * The receipts for what was sealed.
     *
     * @param held by revision
     * @param send writes one that is to be sent
     */
    record Receipts(Map<Integer, List<SealReceipt>> held, Consumer<SealReceipt> send) {
        Receipts {
            held = Map.copyOf(held);
        }
    }

    /**
     * @param look shows a revision as it was sealed
     * @param hand hands it over again
     */
    RevisionList(Messages messages, Sheet sheet, Consumer<Revision> look, Consumer<Revision> hand, Receipts receipts) {
        this.messages = messages;
        this.receipts = receipts;
        getStyleClass().add("desk-revisions");
        List<Revision> revisions = new ArrayList<>(Revision.of(sheet));
        Collections.reverse(revisions);
        if (revisions.isEmpty()) {
            getChildren().add(Dialogs.sentence(messages.get("desk.revisions.none")));
        }
        revisions.forEach(revision -> getChildren()
                .add(line(
                        revision,
                        reopened(sheet, revision),
                        () -> look.accept(revision),
                        () -> hand.accept(revision))));
    }

    /** The list, as high as it is while the window has room for it. */
    ScrollPane scrolled(AtomicReference<Form> form) {
        ScrollPane scroll = new ScrollPane(this);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "desk-revisions-box");
        heightProperty().subscribe(high -> {
            scroll.setPrefViewportHeight(Math.min(high.doubleValue(), HIGHEST));
            if (form.get() != null && form.get().isOpen()) {
                form.get().fit();
            }
        });
        return scroll;
    }

    private VBox line(Revision revision, Optional<Entry> reopened, Runnable look, Runnable hand) {
        String number = String.valueOf(revision.number());
        Label heading = new Label(messages.get("desk.revisions.number", number));
        heading.getStyleClass().add("heading");
        Label sealed = Dialogs.sentence(messages.get(
                "desk.revisions.sealed",
                moment(revision.seal()),
                revision.seal().person().name(),
                ShortHash.of(revision.sealed().contentRoot())));
        sealed.setId("desk-revision-" + number);
        VBox line = new VBox(heading, sealed);
        reopened.ifPresent(entry -> line.getChildren()
                .add(Dialogs.sentence(messages.get(
                        "desk.revisions.reopened",
                        moment(entry),
                        entry.person().name(),
                        entry.kind() instanceof Kind.Reopened(String reason) ? reason : ""))));
        FlowPane ways = new FlowPane(
                way("desk-revision-look-" + number, "desk.revisions.look", number, Icon.HISTORY, look),
                way("desk-revision-hand-" + number, "desk.hand", number, Icon.PAPERS, hand));
        ways.getStyleClass().add("finish-ways");
        line.getChildren().add(ways);
        receipts.held()
                .getOrDefault(revision.number(), List.of())
                .forEach(receipt -> line.getChildren().add(receipt(receipt)));
        line.getStyleClass().add("keys-card");
        return line;
    }

    private HBox receipt(SealReceipt receipt) {
        Label words = Dialogs.sentence(new ReceiptWords(messages).line(receipt));
        words.setId("desk-receipt-" + receipt.number());
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button send = Buttons.of(
                "desk-receipt-send-" + receipt.number(),
                Icon.EXPORT,
                messages.get("receipt.export.ask"),
                () -> receipts.send().accept(receipt));
        send.setAccessibleText(send.getText() + " " + words.getText());
        HBox line = new HBox(words, send);
        line.getStyleClass().add("desk-receipt");
        return line;
    }

    private Button way(String id, String word, String number, Icon icon, Runnable act) {
        Button way = Buttons.of(id, icon, messages.get(word), act);
        way.setAccessibleText(messages.get(word) + " " + messages.get("desk.revisions.number", number));
        return way;
    }

    /** The line that opened the sheet again after this seal. */
    private static Optional<Entry> reopened(Sheet sheet, Revision revision) {
        List<Entry> entries = sheet.entries();
        return entries.subList(entries.indexOf(revision.seal()) + 1, entries.size()).stream()
                .filter(entry -> entry.kind() instanceof Kind.Reopened || entry.kind() instanceof Kind.Sealed)
                .findFirst()
                .filter(entry -> entry.kind() instanceof Kind.Reopened);
    }

    private static String moment(Entry entry) {
        return MOMENT.format(entry.stamp().local());
    }
}
