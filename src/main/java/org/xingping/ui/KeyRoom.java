package org.xingping.ui;

import java.util.List;
import org.xingping.actions.Opener;
import org.xingping.text.Messages;
import org.xingping.ui.keys.KeysScreen;
import org.xingping.ui.kit.Tools;

/** The signing keys, with the system's dialogs for their files. */
final class KeyRoom {
    private final Tools tools;
    private final Messages messages;
    private final Opener opener;
    private final Export export;
    private final Rosters.Asking asking;
    private final Rosters rosters;

    KeyRoom(Tools tools, Opener opener, Export export, Rosters.Asking asking, Rosters rosters) {
        this.tools = tools;
        this.messages = tools.messages();
        this.opener = opener;
        this.export = export;
        this.asking = asking;
        this.rosters = rosters;
    }

    KeysScreen screen(Runnable back) {
        return new KeysScreen(
                tools,
                opener,
                new KeysScreen.Ways(
                        back,
                        export::askKey,
                        () -> asking.file("keys.copy.choose", "key.keep.kind", "*.json"),
                        () -> export.asked(
                                "keys.enrol.choose", "keys.enrol.kind", messages.get("keys.enrol.name"), "*.json"),
                        (written, code) -> export.said(
                                "key-enrolled",
                                "keys.enrolled",
                                written,
                                List.of(messages.get("keys.enrolled.text", code))),
                        rosters::take,
                        rosters::forget));
    }
}
