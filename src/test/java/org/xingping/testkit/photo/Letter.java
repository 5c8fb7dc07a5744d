package org.xingping.testkit.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Base64;

/** The letter F, black on white: no two ways to turn or mirror it look alike. */
public final class Letter {
    /** Of the letter upright. */
    public static final int WIDTH = 96;

    public static final int HEIGHT = 64;

    /** {@link #upright} as WebP (without loss), for nothing in Java can write one. */
    private static final String WEBP =
            "UklGRjoAAABXRUJQVlA4TC0AAAAvX8APAA8w//M///MfeFATSQqDf5WvhAxVaiP6PwGyIJW8G6S5QMR6kOYvJgYA";

    /** The same, {@link #LARGER} times as large. */
    private static final String LARGE_WEBP =
            "UklGRkQAAABXRUJQVlA4TDcAAAAvP8JfAA8w//M///MfeFDTRpJz/FEts20vdPdhIvo/AUax0V74b9HIw4FXvvDf3pGH4z8w9IcPAA==";

    /** How many times as large the large ones are: large enough for a line. */
    public static final int LARGER = 6;

    private Letter() {}

    public static BufferedImage upright() {
        BufferedImage letter = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = letter.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(16, 8, 13, 49);
        graphics.fillRect(16, 8, 65, 11);
        graphics.fillRect(16, 28, 45, 11);
        graphics.dispose();
        return letter;
    }

    /**
     * The letter as a camera held that way stores it. Straight from the words of the EXIF standard: which side of what is
     * seen the first stored row is, and which the first stored column.
     */
    public static BufferedImage stored(BufferedImage seen, int orientation) {
        boolean sideways = orientation >= 5;
        boolean rowIsFar =
                orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7; // bottom, right
        boolean columnIsFar =
                orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8; // right, bottom
        int width = seen.getWidth();
        int height = seen.getHeight();
        BufferedImage stored =
                new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < stored.getHeight(); row++) {
            for (int column = 0; column < stored.getWidth(); column++) {
                int x = sideways ? (rowIsFar ? width - 1 - row : row) : (columnIsFar ? width - 1 - column : column);
                int y = sideways ? (columnIsFar ? height - 1 - column : column) : (rowIsFar ? height - 1 - row : row);
                stored.setRGB(column, row, seen.getRGB(x, y));
            }
        }
        return stored;
    }

    /** The upright letter as a WebP file. */
    public static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    /** The upright letter as a WebP file, {@link #LARGER} times as large. */
    public static byte[] largeWebp() {
        return Base64.getDecoder().decode(LARGE_WEBP);
    }
}
