package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import org.xingping.actions.AssessmentActions;
import org.xingping.actions.Gallery;
import org.xingping.actions.PhotoActions;
import org.xingping.actions.ScoringActions;
import org.xingping.actions.SealReceipt;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Notice;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.settings.Settings;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Choosers;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.KeyCap;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Thumbs;
import org.xingping.ui.kit.Toast;
import org.xingping.ui.kit.Tools;
import org.xingping.work.Background;

/** The scoring desk of one assessment. Made on the FX thread for each opening. */
public final class DeskScreen implements Screen {
    /** What a dialog has around what is in it, in height. */
    private static final double DIALOG = 190;

    private final DeskModels models;
    private final DeskDialogs dialogs;
    private final AssessmentActions assessments;
    private final DeskView view;
    private final DeskFoot foot;
    private final WatchedFolder watched;
    private final List<Node> actions;
    private final MenuItem hand;
    private final MenuItem compare;
    private final MenuItem revisions;

    /**
     * Ways out of the desk.
     *
     * @param export writes the official workbook
     * @param look opens all photos, beginning with one
     * @param sign opens what is signed and a pad to sign on
     * @param finish leads through the steps of finishing
     * @param hand writes a package
     * @param compare puts it beside other assessments
     * @param journal opens what was done, to one item where one is named
     * @param past shows a look back
     * @param receipts those held of finished revisions
     * @param now where this is a look back: leads to what stands now
     * @param choosers the system's dialogs for files
     * @param settings whether a full answer moves on to the next item, where photos come from
     */
    public record Ways(
            Consumer<Opened> export,
            BiConsumer<Opened, Optional<Photo>> look,
            Consumer<Opened> sign,
            Consumer<Opened> finish,
            Consumer<Opened> hand,
            Consumer<Opened> compare,
            BiConsumer<Opened, String> journal,
            Consumer<Opened> past,
            Receipts receipts,
            Runnable now,
            Choosers choosers,
            ObjectProperty<Settings> settings) {}

    /**
     * Receipts for finished revisions.
     *
     * @param of those of an assessment, by revision; on the library thread
     * @param send writes one that is to be sent
     */
    public record Receipts(Function<String, Map<Integer, List<SealReceipt>>> of, Consumer<SealReceipt> send) {
        /** Where there are none. */
        public static final Receipts NONE = new Receipts(_ -> Map.of(), _ -> {});
    }

    /** What can be done at the desk. */
    public record Deeds(ScoringActions scoring, AssessmentActions assessments, PhotoActions photos, Gallery gallery) {}

    /** {@code opened} is the assessment as it was just read, or a look back. */
    public DeskScreen(Tools tools, Deeds deeds, Opened opened, Ways ways) {
        ScoringActions scoring = deeds.scoring();
        this.assessments = deeds.assessments();
        Messages messages = tools.messages();
        OpenSheet sheet =
                new OpenSheet(new Standing(opened), Standing::new, tools.background(), tools.clock()::instant);
        DeskViewModel desk =
                new DeskViewModel(sheet, messages, () -> ways.settings().get().advance());
        ScoringViewModel scorer = new ScoringViewModel(sheet, desk, scoring, messages);
        FindingsViewModel findings = new FindingsViewModel(sheet, desk, scorer, scoring, assessments, messages);
        models = new DeskModels(
                sheet,
                desk,
                scorer,
                findings,
                new VerdictViewModel(sheet, scorer, scoring),
                new TrayViewModel(sheet, desk, scorer, deeds.photos(), deeds.gallery(), tools.background()),
                new DeskModels.Pictures(
                        new Thumbs(tools.background()),
                        first -> ways.look().accept(sheet.standing().opened(), first)),
                new DeskModels.Leaving(
                        () -> ways.sign().accept(sheet.standing().opened()),
                        item -> ways.journal().accept(sheet.standing().opened(), item),
                        this::conflicts),
                new PastViewModel(sheet, desk, ways.now()),
                new LastVisitViewModel(sheet, desk, assessments, deeds.gallery(), tools.background()),
                messages);
        dialogs = new DeskDialogs(models, tools.dialogs(), assessments);
        SealedBanner banner = new SealedBanner(models, dialogs::reopen);
        view = new DeskView(models, new Toast(tools.look()), banner, dialogs::keyMap);
        foot = new DeskFoot(models);
        PhotoWays photoWays = new PhotoWays(models, ways, view, Clipboard::getSystemClipboard);
        watched = new WatchedFolder(models, tools.background(), ways.choosers(), ways.settings(), view);
        models.photos().onAsk(photoWays::choose, photoWays::paste);
        models.photos().onRefused(dialogs::refused);
        models.last()
                .onLarge((row, photo) ->
                        dialogs.lastVisit(row, photo, view.getScene().getHeight() - DIALOG));
        CommandButton photos = new CommandButton(Command.PHOTOS, models);
        photos.getStyleClass().add("flat");
        photos.textProperty()
                .bind(sheet.standingProperty()
                        .map(standing -> messages.get(
                                "desk.photos.count",
                                String.valueOf(standing.sheet().photos().values().stream()
                                        .mapToInt(List::size)
                                        .sum()))));
        CommandButton check = new CommandButton(Command.CHECK, models);
        check.getStyleClass().add("flat");
        Button export = new Button(messages.get("desk.export"), Icon.EXPORT.node());
        export.setId("desk-export");
        export.setOnAction(_ -> ways.export().accept(sheet.standing().opened()));
        Button facts = new Button(messages.get("desk.facts"));
        facts.setId("desk-facts-open");
        facts.getStyleClass().add("flat");
        facts.setOnAction(_ -> dialogs.facts());
        Button finish = new Button(messages.get("desk.finish"));
        finish.setId("desk-finish");
        finish.getStyleClass().add("accent");
        finish.setOnAction(_ -> {
            if (!scorer.refused()) {
                ways.finish().accept(sheet.standing().opened());
            }
        });
        finish.visibleProperty().bind(sheet.standingProperty().map(standing -> !standing.isReadOnly()));
        finish.managedProperty().bind(finish.visibleProperty());
        hand = new MenuItem(messages.get("desk.hand"));
        hand.setId("desk-hand");
        hand.setOnAction(_ -> ways.hand().accept(sheet.standing().opened()));
        compare = new MenuItem(messages.get("comparison.menu.others"), Icon.TWO.node());
        compare.setId("menu-compare-others");
        compare.setOnAction(_ -> ways.compare().accept(sheet.standing().opened()));
        revisions = new MenuItem(messages.get("desk.revisions"), Icon.SEALED.node());
        revisions.setId("menu-revisions");
        revisions.setOnAction(_ -> revisions(tools.background(), ways));
        CommandButton sign = new CommandButton(Command.SIGN, models);
        sign.getStyleClass().add("flat");
        actions = opened.isPast() ? List.of(check, photos) : List.of(facts, check, photos, sign, export, finish);
    }

    private void revisions(Background background, Ways ways) {
        String assessment = models.sheet().standing().opened().id();
        background.latest(
                "revisions",
                () -> ways.receipts().of().apply(assessment),
                held -> dialogs.revisions(
                        ways.past(),
                        ways.hand(),
                        new RevisionList.Receipts(held, ways.receipts().send())));
    }

    private void conflicts() {
        dialogs.conflicts();
    }

    /** For who drives the desk from beside it. */
    DeskModels models() {
        return models;
    }

    /** Goes to where something is mended. */
    public void go(Notice.About about) {
        models.go(about);
    }

    void keyMap() {
        view.keyMap();
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public ObservableValue<Title> title() {
        ObservableValue<Standing> standing = models.sheet().standingProperty();
        ObservableValue<?> last = models.last().visitProperty();
        return Bindings.createObjectBinding(() -> title(standing.getValue()), standing, last);
    }

    private Title title(Standing standing) {
        Facts facts = standing.sheet().facts();
        return new Title(
                facts.estate().name(),
                DeskModels.dotted(List.of(
                        models.messages().term(facts.type()),
                        facts.date().toString(),
                        models.messages().term(facts.season()),
                        models.get(
                                "desk.edition",
                                standing.opened().edition().checklist().edition()),
                        models.last().all().stream()
                                .findFirst()
                                .map(newest -> LastWords.total(newest, models))
                                .orElse(""))));
    }

    @Override
    public List<Node> actions() {
        return actions;
    }

    @Override
    public List<MenuItem> menu() {
        List<MenuItem> items = new ArrayList<>(List.of(item(Command.HISTORY), item(Command.JOURNAL)));
        if (!models.past().isOn()) {
            items.add(revisions);
            items.add(hand);
            items.add(compare);
            items.add(watched.item());
        }
        return items;
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(models.messages().term(command), new KeyCap(command.cap()));
        item.setId("menu-" + command.name().toLowerCase(Locale.ROOT));
        item.setOnAction(_ -> models.run(command));
        return item;
    }

    @Override
    public Node foot() {
        return foot;
    }

    /** Goes to an item or a veto, wherever it is. */
    public void go(String code) {
        boolean veto = models.sheet().standing().opened().edition().checklist().vetoes().stream()
                .anyMatch(one -> one.code().equals(code));
        models.go(veto ? new Notice.About.OfVeto(code) : new Notice.About.OfItem(code));
    }

    @Override
    public void shown() {
        reread();
        models.last().begin();
    }

    private void reread() {
        if (models.past().isOn()) {
            models.past().toChanged();
            view.takeFocus();
            return;
        }
        String assessment = models.sheet().standing().opened().id();
        models.sheet().reload(() -> assessments.open(assessment));
        watched.begin();
        view.takeFocus();
    }

    @Override
    public void closed() {
        models.last().leave();
        watched.end();
        view.leave();
    }
}
