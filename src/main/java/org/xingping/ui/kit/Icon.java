package org.xingping.ui.kit;

import javafx.scene.text.Text;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The signs of the program: one enum, so that a test can show them all. */
public enum Icon {
    ADD(BootstrapIcons.PLUS),
    ATTACH(BootstrapIcons.PAPERCLIP),
    BACK(BootstrapIcons.ARROW_LEFT),
    BACKUP(BootstrapIcons.HDD),
    CHECK(BootstrapIcons.CHECK2),
    CHECK_PANEL(BootstrapIcons.CLIPBOARD_CHECK),
    CHOOSE(BootstrapIcons.CHEVRON_DOWN),
    CLOSE(BootstrapIcons.X),
    CLOSED(BootstrapIcons.CHEVRON_RIGHT),
    COPY(BootstrapIcons.CLIPBOARD),
    DOT(BootstrapIcons.CIRCLE_FILL),
    DRAFT(BootstrapIcons.PENCIL),
    ERROR(BootstrapIcons.X_CIRCLE_FILL),
    EXPORT(BootstrapIcons.FILE_EARMARK_SPREADSHEET),
    FLAG(BootstrapIcons.FLAG),
    FLAGGED(BootstrapIcons.FLAG_FILL),
    FOLDER(BootstrapIcons.FOLDER2_OPEN),
    HALF(BootstrapIcons.CIRCLE_HALF),
    HISTORY(BootstrapIcons.CLOCK_HISTORY),
    INFO(BootstrapIcons.INFO_CIRCLE_FILL),
    KEY(BootstrapIcons.KEY),
    KEYBOARD(BootstrapIcons.KEYBOARD),
    LARGER(BootstrapIcons.ZOOM_IN),
    LOCK(BootstrapIcons.LOCK_FILL),
    MENU(BootstrapIcons.THREE_DOTS),
    NEXT(BootstrapIcons.ARROW_RIGHT),
    NOTE(BootstrapIcons.CHAT_LEFT_TEXT),
    NO_PHOTO(BootstrapIcons.IMAGE_ALT),
    OPEN(BootstrapIcons.CIRCLE),
    PAPERS(BootstrapIcons.FILE_EARMARK_TEXT),
    PHOTO(BootstrapIcons.CAMERA),
    PHOTO_THERE(BootstrapIcons.CAMERA_FILL),
    QUESTION(BootstrapIcons.QUESTION_CIRCLE_FILL),
    REMOVE(BootstrapIcons.TRASH),
    SEARCH(BootstrapIcons.SEARCH),
    SEALED(BootstrapIcons.CHECK_CIRCLE_FILL),
    SMALLER(BootstrapIcons.ZOOM_OUT),
    TWO(BootstrapIcons.LAYOUT_SPLIT),
    UNDO(BootstrapIcons.ARROW_COUNTERCLOCKWISE),
    VETO(BootstrapIcons.SLASH_CIRCLE),
    WARNING(BootstrapIcons.EXCLAMATION_TRIANGLE_FILL),
    WHOLE(BootstrapIcons.ARROWS_FULLSCREEN);

    private final BootstrapIcons icon;

    Icon(BootstrapIcons icon) {
        this.icon = icon;
    }

    /**
     * A new node that shows the sign in the size of the text around it; it says nothing by itself. A plain text in the icon
     * font, for Ikonli's own node knows sizes in pixels only.
     */
    public Text node() {
        Text sign = new Text(new FontIcon(icon).getText()); // which loads the font, once
        sign.getStyleClass().add("sign");
        return sign;
    }
}
