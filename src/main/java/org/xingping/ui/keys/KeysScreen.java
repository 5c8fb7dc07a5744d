package org.xingping.ui.keys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.xingping.actions.KeyActions;
import org.xingping.actions.KeyActions.Copied;
import org.xingping.actions.Opener;
import org.xingping.actions.SealKey;
import org.xingping.text.Messages;
import org.xingping.ui.keys.PassphraseForm.Asked;
import org.xingping.ui.kit.Aside;
import org.xingping.ui.kit.Keys;
import org.xingping.ui.kit.Moments;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Toast;
import org.xingping.ui.kit.Tools;

/** The signing keys on this laptop: made, kept elsewhere, brought back, handed in at the authority. Made on the FX thread. */
public final class KeysScreen implements Screen {
    private final Tools tools;
    private final Messages messages;
    private final KeyActions keys;
    private final Opener opener;
    private final Ways ways;
    private final KeysPage page;
    private final Toast toast;
    private final StackPane node;
    private final Button back;
    private final ReadOnlyObjectWrapper<Title> title;

    /**
     * Ways out, and to the system's dialogs.
     *
     * @param keep asks where the copy of the key with this fingerprint goes, writes it and says so
     * @param copy asks for such a copy
     * @param enrolment asks where an enrolment goes
     * @param enrolled says where it lies
     * @param roster takes a roster in, then does that
     * @param forget takes the trust back, then does that
     */
    public record Ways(
            Runnable back,
            Consumer<String> keep,
            Supplier<Optional<Path>> copy,
            Supplier<Optional<Path>> enrolment,
            Enrolled enrolled,
            Consumer<Runnable> roster,
            Consumer<Runnable> forget) {}

    /** Says that an enrolment was written, and by which code the authority knows whose it is. */
    @FunctionalInterface
    public interface Enrolled {
        void say(Path written, String code);
    }

    public KeysScreen(Tools tools, Opener opener, Ways ways) {
        this.tools = tools;
        this.messages = tools.messages();
        this.opener = opener;
        this.keys = opener.keys();
        this.ways = ways;
        this.page = new KeysPage(
                messages,
                new Moments(messages, tools.clock()),
                new KeysPage.Acts(
                        this::create,
                        this::take,
                        key -> ways.keep().accept(key.fingerprint()),
                        this::change,
                        this::enrol,
                        () -> ways.roster().accept(this::judged),
                        () -> ways.forget().accept(this::judged)));
        this.toast = new Toast(tools.look());
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new Insets(12));
        this.node = new StackPane(page, toast);
        this.back = Aside.back("keys-back", messages.get("keys.back"), ways.back());
        this.title = new ReadOnlyObjectWrapper<>(new Title(messages.get("keys.title"), ""));
        new Keys(node).on("Esc", ways.back());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<Title> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public List<Node> actions() {
        return List.of(back);
    }

    @Override
    public Node foot() {
        return Aside.foot(messages.get("keys.hint"));
    }

    @Override
    public void shown() {
        read(page::takeFocus);
    }

    @Override
    public void closed() {}

    /** @param then places the focus, for the button that was pressed is a new one now */
    private void read(Runnable then) {
        tools.background().latest("keys", () -> KeyRing.read(opener), ring -> {
            page.show(ring);
            title.set(new Title(messages.get("keys.title"), ring.person()));
            then.run();
        });
    }

    private void done(String words) {
        read(page::takeFocus);
        toast.say(words);
    }

    private void judged() {
        read(page::toRoster);
        toast.hide();
    }

    private void create() {
        String person = title.get().detail();
        List<String> sentences = new ArrayList<>(List.of(messages.get("keys.create.text", person)));
        if (page.seals()) {
            sentences.add(messages.get("keys.create.note"));
        }
        sentences.add(messages.get("keys.create.register"));
        new PassphraseForm(tools, "key-create", messages.get("keys.create.title"), sentences, Asked.CHOSEN)
                .open(
                        messages.get("keys.create.act"),
                        (_, chosen) -> keys.create(person, chosen),
                        key -> done(messages.get("keys.created", key.code())));
    }

    private void change(SealKey key) {
        new PassphraseForm(
                        tools,
                        "key-change",
                        messages.get("keys.change.title"),
                        List.of(messages.get("keys.change.text", key.name(), key.code())),
                        Asked.BOTH)
                .open(
                        messages.get("keys.change.act"),
                        (present, chosen) -> {
                            keys.changePassphrase(key.fingerprint(), present, chosen);
                            return key;
                        },
                        _ -> done(messages.get("keys.changed")));
    }

    private void take() {
        ways.copy()
                .get()
                .ifPresent(copy -> tools.background()
                        .run(
                                () -> {
                                    Copied copied = keys.look(copy);
                                    return copied.here() ? copied : new Copied(keys.take(copy), false, false);
                                },
                                copied -> taken(copy, copied)));
    }

    private void taken(Path copy, Copied copied) {
        SealKey key = copied.key();
        if (!copied.here()) {
            done(messages.get("keys.taken", key.name(), key.code()));
        } else if (copied.same()) {
            toast.say(messages.get("keys.taken.same", key.name(), key.code()));
        } else {
            new PassphraseForm(
                            tools,
                            "key-over",
                            messages.get("keys.over.title"),
                            List.of(messages.get("keys.over.text", key.name(), key.code())),
                            Asked.PRESENT)
                    .open(
                            messages.get("keys.over.act"),
                            (present, _) -> keys.takeOver(copy, present),
                            _ -> done(messages.get("keys.over.done")));
        }
    }

    private void enrol(SealKey key) {
        ways.enrolment()
                .get()
                .ifPresent(target -> new PassphraseForm(
                                tools,
                                "key-enrol",
                                messages.get("keys.enrol.title"),
                                List.of(messages.get("keys.enrol.text", key.name(), key.code())),
                                Asked.PRESENT)
                        .open(
                                messages.get("keys.enrol.act"),
                                (present, _) -> {
                                    keys.enrol(key.fingerprint(), present, target);
                                    return target;
                                },
                                written -> ways.enrolled().say(written, key.code())));
    }
}
