package org.xingping.ui.kit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A photo in small: it fills its frame, its number stands in the corner. A place holder until there is a picture. */
public final class PhotoTile extends StackPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private double width;
    private double height;
    private final ImageView picture = new ImageView();
    private final Label number = new Label();
    private final Label none = new Label(null, Icon.PHOTO.node());
    private final Label sign = new Label();
    private final Label tag = new Label();

    /** Of this size, in pixels. */
    public PhotoTile(double width, double height) {
        getStyleClass().add("photo-tile");
        setAccessibleRole(AccessibleRole.BUTTON);
        number.getStyleClass().add("photo-number");
        sign.getStyleClass().add("photo-sign");
        sign.setVisible(false);
        tag.getStyleClass().add("photo-tag");
        tag.setVisible(false);
        StackPane.setAlignment(tag, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(number, Pos.BOTTOM_LEFT);
        StackPane.setAlignment(sign, Pos.TOP_RIGHT);
        getChildren().addAll(none, picture, number, tag, sign);
        size(width, height);
    }

    /** Takes another size, in pixels. */
    public void size(double wide, double high) {
        if (wide == width && high == height) {
            return;
        }
        width = wide;
        height = high;
        setMinSize(width, height);
        setMaxSize(width, height);
        picture.setFitWidth(width - 4);
        picture.setFitHeight(height - 4);
        if (picture.getImage() != null) {
            cover(picture.getImage());
        }
    }

    /** What it is called in the corner, and in full for who listens. */
    public void name(String corner, String spoken) {
        number.setText(corner);
        number.setVisible(!corner.isEmpty());
        setAccessibleText(spoken);
    }

    /** The picture, once there is one; empty: there will be none. */
    public void picture(Optional<Image> image) {
        none.setGraphic((image.isPresent() ? Icon.PHOTO : Icon.NO_PHOTO).node());
        picture.setImage(image.orElse(null));
        image.ifPresent(this::cover);
    }

    /** A sign in the other corner, with its word; none takes it off. */
    public void sign(@Nullable Icon icon, String word) {
        sign.setVisible(icon != null);
        sign.setGraphic(icon == null ? null : icon.node());
        sign.setAccessibleText(word);
    }

    /** A word in the corner across from the number. */
    public void tag(String word) {
        tag.setText(word);
        tag.setVisible(!word.isEmpty());
    }

    /** Shows nothing until there is a picture. */
    public void waiting() {
        none.setGraphic(Icon.PHOTO.node());
        picture.setImage(null);
    }

    /** Whether keys are about this one. */
    public void selected(boolean on) {
        pseudoClassStateChanged(SELECTED, on);
    }

    /** As much of the middle of the picture as fills the frame. */
    private void cover(Image image) {
        double scale = Math.min(image.getWidth() / width, image.getHeight() / height);
        double wide = width * scale;
        double high = height * scale;
        picture.setViewport(new Rectangle2D((image.getWidth() - wide) / 2, (image.getHeight() - high) / 2, wide, high));
    }
}
