package org.xingping.photo;

/** The means of any parts of a picture, each in the same short time. */
final class Sums {
    private final double[] sums;
    private final int width;
    private final int height;

    /** @param values row by row, as many as the sides say */
    Sums(double[] values, int width, int height) {
        this.width = width;
        this.height = height;
        int line = width + 1;
        sums = new double[line * (height + 1)];
        for (int y = 0; y < height; y++) {
            double row = 0;
            for (int x = 0; x < width; x++) {
                row += values[y * width + x];
                sums[(y + 1) * line + x + 1] = sums[y * line + x + 1] + row;
            }
        }
    }

    /** Of the pixels between these edges, which may cut through pixels; in pixels, inside the picture. */
    double mean(double left, double top, double right, double bottom) {
        double sum = above(right, bottom) - above(left, bottom) - above(right, top) + above(left, top);
        return sum / ((right - left) * (bottom - top));
    }

    /** The window's means in so many rows of so many cells; what lies outside the picture counts for nothing. */
    void cells(Window window, int side, double[] into) {
        double area = window.width() * width / side * window.height() * height / side;
        double[] edges = new double[side + 1];
        for (int i = 0; i <= side; i++) {
            edges[i] = Math.clamp((window.left() + window.width() * i / side) * width, 0, width);
        }
        for (int row = 0; row <= side; row++) {
            double y = Math.clamp((window.top() + window.height() * row / side) * height, 0, height);
            double before = above(edges[0], y);
            for (int column = 0; column < side; column++) {
                double next = above(edges[column + 1], y);
                double strip = (next - before) / area;
                if (row > 0) {
                    into[(row - 1) * side + column] += strip;
                }
                if (row < side) {
                    into[row * side + column] = -strip;
                }
                before = next;
            }
        }
    }

    /** The sum of all that lies above and to the left of a point. */
    private double above(double x, double y) {
        int column = Math.min((int) x, width - 1);
        int row = Math.min((int) y, height - 1);
        double right = x - column;
        double down = y - row;
        int at = row * (width + 1) + column;
        double upper = sums[at] + (sums[at + 1] - sums[at]) * right;
        double lower = sums[at + width + 1] + (sums[at + width + 2] - sums[at + width + 1]) * right;
        return upper + (lower - upper) * down;
    }
}
