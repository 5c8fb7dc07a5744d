package org.xingping.ui.shelf;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.xingping.ui.kit.Look;

/** Cards of equal width, as many abreast as fit; the arrow keys go from card to card. */
final class CardGrid extends Pane {
    private static final double GAP = 14;
    private static final int ABREAST = 4;
    /** The narrowest card, in units of the text size. */
    private static final double NARROWEST_EM = 21;

    private final Look look;
    private int rows = Integer.MAX_VALUE;

    CardGrid(Look look) {
        this.look = look;
        look.textSizeProperty().subscribe(this::requestLayout);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows no more than so many rows. */
    void rows(int most) {
        rows = most;
        requestLayout();
    }

    /** How many cards the rows leave out at this width. */
    int hidden(double width) {
        return Math.max(0, getChildren().size() - shown(width));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return narrowest();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        int shown = shown(inside);
        if (shown == 0) {
            return 0;
        }
        int lines = Math.ceilDiv(shown, abreast(inside));
        return lines * cardHeight(cardWidth(inside)) + (lines - 1) * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth();
        double width = cardWidth(inside);
        double height = cardHeight(width);
        int abreast = abreast(inside);
        int shown = shown(inside);
        for (int at = 0; at < getChildren().size(); at++) {
            Node card = getChildren().get(at);
            card.setVisible(at < shown);
            card.resizeRelocate(
                    snapPositionX((at % abreast) * (width + GAP)),
                    snapPositionY(Math.floorDiv(at, abreast) * (height + GAP)),
                    width,
                    height);
        }
    }

    private double narrowest() {
        return NARROWEST_EM * Look.BODY * look.textSizeProperty().get() / 100;
    }

    private int abreast(double width) {
        return Math.clamp((int) ((width + GAP) / (narrowest() + GAP)), 1, ABREAST);
    }

    private int shown(double width) {
        return (int) Math.min(getChildren().size(), (long) rows * abreast(width));
    }

    private double cardWidth(double width) {
        int abreast = abreast(width);
        return Math.floor((width - (abreast - 1) * GAP) / abreast);
    }

    private double cardHeight(double width) {
        return getChildren().stream()
                .mapToDouble(card -> card.prefHeight(width))
                .max()
                .orElse(0);
    }

    private void pressed(KeyEvent key) {
        List<Node> cards = getChildren().filtered(Node::isVisible);
        int at = cards.indexOf(getScene().getFocusOwner());
        if (at < 0) {
            return;
        }
        int to = switch (key.getCode()) {
            case LEFT -> at - 1;
            case RIGHT -> at + 1;
            case UP -> at - abreast(getWidth());
            case DOWN -> at + abreast(getWidth());
            case HOME -> 0;
            case END -> cards.size() - 1;
            default -> -1;
        };
        if (to >= 0 && to < cards.size()) {
            cards.get(to).requestFocus();
            key.consume();
        }
    }
}
