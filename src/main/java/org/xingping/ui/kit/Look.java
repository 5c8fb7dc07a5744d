package org.xingping.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;

/**
 * How the program looks: theme, font, text size, motion. One for the whole program, made on the FX thread; while it is
 * {@linkplain #install installed}, every window, dialog and popup that opens gets our stylesheet.
 */
public final class Look {
    /** The size of body text at 100 %, in pixels. */
    public static final double BODY = 13;

    private static final String SHEET = "/org/xingping/ui/xingping.css";
    private static final String BUNDLED = "Noto Sans SC";

    /** Families that hold Chinese, best first for a screen. */
    private static final List<String> CHINESE = List.of(
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "PingFang SC",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            BUNDLED,
            "WenQuanYi Micro Hei",
            "HarmonyOS Sans SC");

    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final IntegerProperty textSize = new SimpleIntegerProperty(this, "textSize", 100);
    private final BooleanProperty motion = new SimpleBooleanProperty(this, "motion", true);
    private final ObservableList<String> sheets = FXCollections.observableArrayList();
    private final ListChangeListener<Window> opening = this::opened;
    private final String family;

    public Look() {
        family = family(Font.getFamilies());
        if (family.equals(BUNDLED) && !Font.getFamilies().contains(BUNDLED)) {
            load("NotoSansSC-Regular.ttf");
            load("NotoSansSC-Bold.ttf");
        }
        sheets.setAll(resource(SHEET).toExternalForm(), variables());
        textSize.subscribe(() -> sheets.set(1, variables()));
        dark.subscribe(this::theme);
    }

    /** Whether light letters stand on a dark ground. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** The size of all text in percent, 100-200. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /** Whether things may move; off in tests, in sunlight and by taste. */
    public BooleanProperty motionProperty() {
        return motion;
    }

    /** The one family all text is set in. */
    public String family() {
        return family;
    }

    /** Sees to every window that is open or opens from now on. */
    public void install() {
        theme();
        Window.getWindows().forEach(this::follow);
        Window.getWindows().addListener(opening);
    }

    /** Leaves new windows alone again. */
    public void uninstall() {
        Window.getWindows().removeListener(opening);
    }

    /** Gives the scene our stylesheets and keeps them in step; done by itself for windows while installed. */
    public void apply(Scene scene) {
        Bindings.bindContent(scene.getStylesheets(), sheets);
    }

    /** The first family of the system that holds Chinese, else the bundled one. */
    static String family(List<String> installed) {
        return CHINESE.stream().filter(installed::contains).findFirst().orElse(BUNDLED);
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::follow);
        }
    }

    private void follow(Window window) {
        if (window.getScene() != null) {
            apply(window.getScene());
        }
    }

    private void theme() {
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /** CSS has no variables for fonts, so what varies is a sheet of its own. */
    private String variables() {
        double pixels = BODY * Math.clamp(textSize.get(), 100, 200) / 100;
        String css =
                String.format(Locale.ROOT, ".root { -fx-font-family: \"%s\"; -fx-font-size: %.2fpx; }", family, pixels);
        return "data:text/css;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static void load(String file) {
        Font.loadFont(resource("/org/xingping/ui/fonts/" + file).toExternalForm(), BODY);
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Look.class.getResource(path), path);
    }
}
