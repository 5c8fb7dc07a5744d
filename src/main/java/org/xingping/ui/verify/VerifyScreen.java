package org.xingping.ui.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.xingping.actions.Arrival;
import org.xingping.actions.DissentActions;
import org.xingping.actions.DissentVerdict;
import org.xingping.actions.Handed;
import org.xingping.actions.Opener;
import org.xingping.actions.ReceiptActions;
import org.xingping.actions.ReceiptVerdict;
import org.xingping.actions.ReceiveActions;
import org.xingping.actions.SealReceipt;
import org.xingping.actions.VerdictWords;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Aside;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.LongWork;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Tools;
import org.xingping.ui.verify.HereCard.Here;
import org.xingping.ui.verify.Looking.Found;
import org.xingping.ui.verify.Paper.Sort;

/**
 * Where a package is verified, wherever it lies; nothing is taken into the workspace before somebody asks for it. Made on the
 * FX thread.
 */
public final class VerifyScreen implements Screen {
    private final Tools tools;
    private final Messages messages;
    private final Opener opener;
    private final Ways ways;
    private final Looking looking;
    private final StackPane room;
    private final VerdictPage page;
    private final PaperPage paper;
    private final ComparePage compare;
    private final Button back;
    private final Button take;
    private final SimpleObjectProperty<Title> title;
    private Path file;
    private Optional<Handed.Content> content = Optional.empty();

    /**
     * Ways out.
     *
     * @param another asks for a package
     * @param workbook asks for a workbook to compare
     * @param roster takes a roster in, then does that
     * @param forget takes the trust back, then does that
     * @param papers looks at what is no package
     * @param taking into the workspace; empty where that can only be looked at
     */
    public record Ways(
            Runnable back,
            Supplier<Optional<Path>> another,
            Supplier<Optional<Path>> workbook,
            Consumer<Runnable> roster,
            Consumer<Runnable> forget,
            Papers papers,
            Optional<Taking> taking) {}

    /** How a receipt and a dissent are looked at, on the library thread. */
    public record Papers(Function<Path, ReceiptVerdict> receipt, Function<Path, DissentVerdict> dissent) {}

    /**
     * The workspace that can take in.
     *
     * @param open shows the assessment that came in
     * @param send asks where a receipt goes that is to be sent, writes it and says so
     */
    public record Taking(
            ReceiveActions receive,
            ReceiptActions receipts,
            DissentActions dissents,
            Consumer<String> open,
            Consumer<SealReceipt> send) {}

    /** Of the package in this file. */
    public VerifyScreen(Tools tools, Opener opener, Path file, Ways ways) {
        this.tools = tools;
        this.messages = tools.messages();
        this.opener = opener;
        this.ways = ways;
        this.looking =
                new Looking(opener, ways.papers(), messages, ways.taking().map(Taking::receipts));
        this.file = file;
        VerdictWords words = new VerdictWords(messages);
        this.page = new VerdictPage(
                messages,
                words,
                new VerdictPage.Acts(
                        this::another,
                        this::askWorkbook,
                        () -> ways.roster().accept(this::verify),
                        new HereCard.Acts(
                                this::issue,
                                id -> ways.taking().orElseThrow().open().accept(id))));
        this.paper = new PaperPage(
                messages,
                new PaperPage.Acts(
                        this::another,
                        ways.taking().map(_ -> this::keep),
                        () -> ways.roster().accept(this::verify)));
        this.compare = new ComparePage(messages, words, this::askWorkbook, this::verdict);
        this.room = new StackPane(page);
        this.back = Aside.back("verify-back", messages.get("verify.back"), ways.back());
        this.take = new Button(messages.get("verify.take.ask"), Icon.PAPERS.node());
        take.setId("verify-take");
        take.getStyleClass().add("accent");
        take.setDisable(true);
        take.managedProperty().bind(take.visibleProperty());
        ways.taking().ifPresent(taking -> {
            TakingIn in = new TakingIn(tools, taking.receive(), this::taken, taking.open());
            take.setOnAction(_ -> in.ask(this.file));
        });
        this.title = new SimpleObjectProperty<>(this, "title", titled());
    }

    private Title titled() {
        return titled("verify.title");
    }

    private Title titled(String what) {
        return new Title(messages.get(what), String.valueOf(file.getFileName()));
    }

    @Override
    public Node node() {
        return room;
    }

    @Override
    public ObservableValue<Title> title() {
        return title;
    }

    @Override
    public List<Node> actions() {
        return ways.taking().isPresent() ? List.of(back, take) : List.of(back);
    }

    @Override
    public List<MenuItem> menu() {
        MenuItem forget = new MenuItem(messages.get("verify.roster.forget"));
        forget.setId("verify-roster-forget");
        forget.setOnAction(_ -> ways.forget().accept(this::verify));
        return List.of(forget);
    }

    @Override
    public Node foot() {
        return Aside.foot(messages.get("verify.hint"));
    }

    @Override
    public void shown() {
        verify();
    }

    @Override
    public void closed() {}

    private void verify() {
        content = Optional.empty();
        room.getChildren().setAll(page);
        page.begin(file);
        take.setDisable(true);
        Path chosen = file;
        new LongWork(tools, "verifying", messages.get("verify.running"))
                .run(progress -> looking.at(chosen, progress), this::show, page::stopped);
    }

    private void show(Found found) {
        switch (found) {
            case Found.Verdict verdict -> {
                take.setVisible(true);
                take.setDisable(!verdict.handed().isSound());
                content = verdict.handed().content();
                page.show(verdict.handed(), verdict.roster(), verdict.here());
            }
            case Found.Told told -> {
                aside(told.paper().sort());
                paper.show(file, told.paper(), told.roster());
            }
            case Found.Refused refused -> {
                aside(refused.sort());
                paper.refuse(file, refused.sort(), refused.problem());
            }
        }
    }

    /** A paper is no package: it is not taken in. */
    private void aside(Sort sort) {
        title.set(titled(sort.title));
        take.setVisible(false);
        room.getChildren().setAll(paper);
    }

    /** Of what is sealed a receipt can be given; with all else people go on at the desk. */
    private void taken(Arrival arrival) {
        tools.background()
                .run(
                        () -> looking.here(arrival.content()),
                        known -> known.ifPresentOrElse(
                                page::here,
                                () -> ways.taking()
                                        .orElseThrow()
                                        .open()
                                        .accept(arrival.joined().started().assessment())));
    }

    private void issue(Here known) {
        Taking taking = ways.taking().orElseThrow();
        Issuing.ask(tools, taking.receipts(), known.revision(), known.estate(), given -> {
            tools.background().run(() -> Here.read(taking.receipts(), known.revision(), known.estate()), page::here);
            taking.send().accept(given);
        });
    }

    private void keep() {
        Path chosen = file;
        Taking taking = ways.taking().orElseThrow();
        tools.background()
                .run(
                        () -> opener.isDissent(chosen)
                                ? taking.dissents().keep(chosen).file()
                                : taking.receipts().keep(chosen).file(),
                        _ -> verify());
    }

    private void another() {
        ways.another().get().ifPresent(chosen -> {
            file = chosen;
            title.set(titled());
            verify();
        });
    }

    private void askWorkbook() {
        Handed.Content ours = content.orElseThrow();
        Path handed = file;
        ways.workbook()
                .get()
                .ifPresent(workbook -> new LongWork(tools, "comparing", messages.get("compare.running"))
                        .run(progress -> opener.workbooks().compare(handed, ours, workbook, progress), compared -> {
                            room.getChildren().setAll(compare);
                            compare.show(handed, workbook, compared);
                        }));
    }

    /** Back from a comparison to what it is all about. */
    private void verdict() {
        room.getChildren().setAll(page);
        page.focus();
    }
}
