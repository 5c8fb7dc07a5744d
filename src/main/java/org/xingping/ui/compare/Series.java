package org.xingping.ui.compare;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;

/** How an assessment is told from the others: by letter, mark and kind of line, and by colour too. */
enum Series {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H;

    private static final double SAMPLE = 34;

    static Series of(int place) {
        return values()[place];
    }

    /** Nodes below one of this class take its colour, mark and line. */
    String styleClass() {
        return "series-" + name().toLowerCase(Locale.ROOT);
    }

    /** Its mark, by itself. */
    Region mark() {
        Region mark = new Region();
        mark.getStyleClass().add("series-mark");
        mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return mark;
    }

    /** Its mark, in its colour wherever it stands. */
    StackPane sign() {
        StackPane sign = new StackPane(mark());
        sign.getStyleClass().add(styleClass());
        return sign;
    }

    /** Its mark on a piece of its line. */
    StackPane sample() {
        Line line = new Line(0, 0, SAMPLE, 0);
        line.getStyleClass().add("radar-line");
        StackPane sample = new StackPane(line, mark());
        sample.getStyleClass().add(styleClass());
        sample.setMinWidth(SAMPLE);
        return sample;
    }
}
