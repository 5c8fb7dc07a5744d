package org.xingping.quarantine;

/** A decoded picture, given row by row, so that it never lies in memory twice. Rows are asked for downwards, each once at most. */
interface Rows {
    int width();

    int height();

    /** Puts row {@code y} into the first {@link #width()} places, as 0xRRGGBB; the highest eight bits may be anything. */
    void row(int y, int[] into);

    /** The same picture at half its size, four pixels to one; an odd last row or column is left out. */
    default Rows halved() {
        return new Halved(this, new int[width()], new int[width()]);
    }

    /**
     * A picture seen at half its size.
     *
     * @param upper room for a row of the whole picture
     * @param lower likewise
     */
    @SuppressWarnings("ArrayRecordComponent") // working room, never compared
    record Halved(Rows whole, int[] upper, int[] lower) implements Rows {
        private static final int RED_BLUE = 0xFF00FF;
        private static final int GREEN = 0xFF00;

        @Override
        public int width() {
            return whole.width() / 2;
        }

        @Override
        public int height() {
            return whole.height() / 2;
        }

        @Override
        public void row(int y, int[] into) {
            whole.row(2 * y, upper);
            whole.row(2 * y + 1, lower);
            for (int x = 0; x < width(); x++) {
                int a = upper[2 * x];
                int b = upper[2 * x + 1];
                int c = lower[2 * x];
                int d = lower[2 * x + 1];
                int redBlue = (a & RED_BLUE) + (b & RED_BLUE) + (c & RED_BLUE) + (d & RED_BLUE) + 0x020002;
                int green = (a & GREEN) + (b & GREEN) + (c & GREEN) + (d & GREEN) + 0x0200;
                into[x] = (redBlue >>> 2 & RED_BLUE) | (green >>> 2 & GREEN);
            }
        }
    }
}
