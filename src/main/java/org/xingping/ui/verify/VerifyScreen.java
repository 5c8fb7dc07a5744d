package org.xingping.ui.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.xingping.actions.Handed;
import org.xingping.actions.Opener;
import org.xingping.actions.ReceiveActions;
import org.xingping.actions.RosterActions.Issue;
import org.xingping.actions.VerdictWords;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Aside;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.LongWork;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Tools;

/**
 * Where a package is verified, wherever it lies; nothing is taken into the workspace before somebody asks for it. Made on the
 * FX thread.
 */
public final class VerifyScreen implements Screen {
    private final Tools tools;
    private final Messages messages;
    private final Opener opener;
    private final Ways ways;
    private final StackPane room;
    private final VerdictPage page;
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
     * @param taking into the workspace; empty where that can only be looked at
     */
    public record Ways(
            Runnable back,
            Supplier<Optional<Path>> another,
            Supplier<Optional<Path>> workbook,
            Consumer<Runnable> roster,
            Consumer<Runnable> forget,
            Optional<Taking> taking) {}

    /**
     * The workspace that can take in.
     *
     * @param open shows the assessment that came in
     */
    public record Taking(ReceiveActions receive, Consumer<String> open) {}

    /** Of the package in this file. */
    public VerifyScreen(Tools tools, Opener opener, Path file, Ways ways) {
        this.tools = tools;
        this.messages = tools.messages();
        this.opener = opener;
        this.ways = ways;
        this.file = file;
        VerdictWords words = new VerdictWords(messages);
        this.page = new VerdictPage(
                messages,
                words,
                new VerdictPage.Acts(
                        this::another, this::askWorkbook, () -> ways.roster().accept(this::verify)));
        this.compare = new ComparePage(messages, words, this::askWorkbook, this::verdict);
        this.room = new StackPane(page);
        this.back = Aside.back("verify-back", messages.get("verify.back"), ways.back());
        this.take = new Button(messages.get("verify.take.ask"), Icon.PAPERS.node());
        take.setId("verify-take");
        take.getStyleClass().add("accent");
        take.setDisable(true);
        ways.taking().ifPresent(taking -> {
            TakingIn in = new TakingIn(tools, taking.receive(), taking.open());
            take.setOnAction(_ -> in.ask(this.file));
        });
        this.title = new SimpleObjectProperty<>(this, "title", titled());
    }

    private Title titled() {
        return new Title(messages.get("verify.title"), String.valueOf(file.getFileName()));
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
        new LongWork(tools, "verifying", messages.get("verify.running"))
                .run(
                        progress -> new Verdict(
                                opener.verify(file, progress), opener.roster().current()),
                        verdict -> {
                            take.setDisable(!verdict.handed().isSound());
                            content = verdict.handed().content();
                            page.show(verdict.handed(), verdict.roster());
                        },
                        page::stopped);
    }

    /** What was found, and by which roster. */
    private record Verdict(Handed handed, Optional<Issue> roster) {}

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
