package org.xingping.photo;

/** A picture as a square of few cells: what is compared in the end. */
final class Grid {
    static final int SIDE = 46;
    static final int CELLS = SIDE * SIDE;

    private final byte[] shades;
    private final double aspect;

    /**
     * @param shades row by row, one unsigned byte a cell; never changed
     * @param aspect the width of the picture in parts of its height
     */
    Grid(byte[] shades, double aspect) {
        this.shades = shades;
        this.aspect = aspect;
    }

    double aspect() {
        return aspect;
    }

    /** To be read at any place; a little smoothed, for what is finer than two cells depends on where the cells lie. */
    Sums smooth() {
        double[] cells = new double[CELLS];
        for (int i = 0; i < CELLS; i++) {
            int above = i < SIDE ? i : i - SIDE;
            int below = i < CELLS - SIDE ? i + SIDE : i;
            cells[i] = (across(above) + 6 * across(i) + across(below)) / 64.0;
        }
        return new Sums(cells, SIDE, SIDE);
    }

    private int across(int at) {
        int left = at % SIDE == 0 ? at : at - 1;
        int right = at % SIDE == SIDE - 1 ? at : at + 1;
        return (shades[left] & 0xFF) + 6 * (shades[at] & 0xFF) + (shades[right] & 0xFF);
    }
}
