package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.xingping.assessment.Signature.Role;
import org.xingping.testkit.Fx;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.Mouse;
import org.xingping.testkit.photo.Hand;

/** Keys of one's own and the four steps of finishing, done at the window by an inspector and by a panel alike. */
final class FourSteps {
    private final OpenWindow window;

    FourSteps(OpenWindow window) {
        this.window = window;
    }

    /** Makes a signing key; from the shelf and back to it. */
    void makeKey() {
        window.menu("menu-keys");
        window.until(() -> window.sees("#keys-create"));
        window.fire("#keys-create");
        window.until(() -> window.sees("#key-create"));
        window.type(HandOver.PASSPHRASE)
                .press(KeyCode.TAB)
                .type(HandOver.PASSPHRASE)
                .press(KeyCode.ENTER);
        window.until(() -> !window.sees("#key-create"));
        window.fire("#keys-back");
        window.until(() -> window.sees("#new"));
    }

    /** Goes from the gaps, which are all closed, to the seal; returns its code. {@code hand}: who signs writes like nobody else. */
    String finish(Role role, String name, long hand) {
        window.until(() -> window.sees("#finish-gaps"));
        window.settle();
        window.fire("#finish-next");
        window.until(() -> window.sees("#finish-paper"));
        window.fire("#finish-next");
        window.until(() -> window.sees("#sign-pad"));
        sign(role, name, hand);
        window.fire("#finish-next");
        window.until(() -> window.sees("#finish-passphrase"));
        assertThat(window.shows("#finish-again")).as("the key is there already").isFalse();
        typePassphrase("#finish-passphrase");
        window.until(() -> window.sees("#finish-code"));
        window.settle();
        return Fx.get(() -> window.reads("#finish-code"));
    }

    @SuppressWarnings("unchecked")
    private void sign(Role role, String name, long hand) {
        ChoiceBox<Role> roles = window.find("#sign-role", ChoiceBox.class);
        Fx.run(() -> roles.setValue(role));
        window.focus("#sign-name").press(KeyCode.A, true).type(name);
        Node pad = window.find("#sign-pad", Node.class);
        Fx.run(() -> Mouse.write(pad, Hand.signature(hand)));
        window.settle();
        window.fire("#sign-accept");
        window.until(() -> window.sees("#sign-given .state-chip"));
    }

    /** Types the passphrase of the key in a field and goes on. */
    void typePassphrase(String field) {
        window.focus(field).type(HandOver.PASSPHRASE).press(KeyCode.ENTER);
    }

    /** Writes the package of what was sealed. */
    void handOver(Path file) {
        window.chooses(file).fire("#finish-hand");
        written(file, "#hand-done");
    }

    /** Writes the workbook of what was sealed. */
    void export(Path file) {
        window.chooses(file).fire("#finish-export");
        written(file, "#export-done");
    }

    private void written(Path file, String dialog) {
        window.until(() -> window.sees(dialog));
        window.press(KeyCode.ESCAPE);
        window.until(() -> !window.sees(dialog));
        assertThat(file).matches(Files::isRegularFile);
    }
}
