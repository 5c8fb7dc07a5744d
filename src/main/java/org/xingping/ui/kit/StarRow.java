package org.xingping.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Five stars: those already sure are filled, those still possible outlined, the rest faint. */
public final class StarRow extends HBox {
    /** As many as the standard knows. */
    public static final int MOST = 5;

    public StarRow() {
        getStyleClass().add("star-row");
        setAccessibleRole(AccessibleRole.TEXT);
        for (int star = 1; star <= MOST; star++) {
            Region region = new Region();
            region.getStyleClass().setAll("star");
            region.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            region.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            getChildren().add(region);
        }
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    /**
     * Shows how many stars are sure and how many possible.
     *
     * @param sure stars that are certain, 0-5
     * @param possible stars still within reach, at least {@code sure}
     * @param accessible what is read aloud
     */
    public void show(int sure, int possible, String accessible) {
        for (int star = 1; star <= MOST; star++) {
            String kind = star <= sure ? "sure" : star <= possible ? "possible" : "missing";
            getChildren().get(star - 1).getStyleClass().setAll("star", kind);
        }
        setAccessibleText(accessible);
    }
}
