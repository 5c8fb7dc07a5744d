package org.xingping.ui.signing;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.actions.SigningActions.Writing;
import org.xingping.assessment.Signature.Role;
import org.xingping.assessment.Signature.Stand;
import org.xingping.photo.Ink;
import org.xingping.ui.kit.Field;
import org.xingping.ui.kit.TermBox;

/** Who signs and, for the company, what it says. */
final class Signer extends VBox {
    private final SigningViewModel model;
    private final TermBox<Role> role;
    private final TextField name = new TextField();
    private final TermBox<Stand> stand;
    private final TextField words = new TextField();
    private final Field<TextField> named;
    private final Field<TextField> said;
    private String suggested = "";

    Signer(SigningViewModel model) {
        this.model = model;
        getStyleClass().add("sign-signer");
        role = new TermBox<>(model.messages(), List.of(Role.values()), Role.INSPECTOR);
        stand = new TermBox<>(model.messages(), List.of(Stand.values()), Stand.AGREED);
        named = new Field<>("sign-name", model.get("signing.name"), name);
        said = new Field<>("sign-words", model.get("signing.words.OBJECTED"), words);
        Field<TermBox<Stand>> stands = new Field<>("sign-stand", model.get("signing.stand"), stand);
        HBox who = new HBox(new Field<>("sign-role", model.get("signing.role"), role), named);
        HBox.setHgrow(named, Priority.ALWAYS);
        who.getStyleClass().add("sign-row");
        HBox what = new HBox(stands, said);
        HBox.setHgrow(said, Priority.ALWAYS);
        what.getStyleClass().add("sign-row");
        what.visibleProperty().bind(role.valueProperty().isEqualTo(Role.COMPANY));
        what.managedProperty().bind(what.visibleProperty());
        said.visibleProperty().bind(stand.valueProperty().isNotEqualTo(Stand.AGREED));
        getChildren().addAll(who, what);
        role.valueProperty().subscribe(this::suggest);
        stand.valueProperty().subscribe(this::ask);
        suggest();
    }

    /** A name that somebody typed stays; one that was suggested gives way to the next. */
    private void suggest() {
        if (name.getText().isBlank() || name.getText().equals(suggested)) {
            suggested = stand.getValue() == Stand.REFUSED ? "" : model.expected(role.getValue());
            name.setText(suggested);
        }
    }

    private void ask() {
        boolean refusal = stand.getValue() == Stand.REFUSED;
        said.label(model.get(refusal ? "signing.words.REFUSED" : "signing.words.OBJECTED"));
        named.label(model.get(refusal ? "signing.witness" : "signing.name"));
        suggest();
    }

    /** With what stands on the pad. */
    Writing writing(Ink ink) {
        boolean company = role.getValue() == Role.COMPANY;
        boolean says = company && stand.getValue() != Stand.AGREED;
        return new Writing(
                role.getValue(), name.getText(), company ? stand.getValue() : null, says ? words.getText() : "", ink);
    }

    /** Ready for the next signature. */
    void next() {
        name.clear();
        words.clear();
        stand.setValue(Stand.AGREED);
        suggest();
    }

    void takeFocus() {
        name.requestFocus();
    }
}
