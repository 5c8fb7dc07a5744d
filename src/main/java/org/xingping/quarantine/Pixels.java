package org.xingping.quarantine;

/** A small picture in memory, row by row from the top, 0xRRGGBB each. */
@SuppressWarnings("ArrayRecordComponent") // handed on and never compared
record Pixels(int[] values, int width, int height) implements Rows {
    private static final int RED_BLUE = 0xFF00FF;
    private static final int GREEN = 0xFF00;

    @Override
    public void row(int y, int[] into) {
        System.arraycopy(values, y * width, into, 0, width);
    }

    /**
     * A picture made to fit, and never made larger: halved while that leaves enough, then one bilinear pass. Skipping
     * pixels is a little faster and visibly worse.
     */
    static Pixels fit(Rows picture, int longSide) {
        double scale = Math.min(1, longSide / (double) Math.max(picture.width(), picture.height()));
        int width = Math.max(1, (int) Math.round(picture.width() * scale));
        int height = Math.max(1, (int) Math.round(picture.height() * scale));
        Rows near = picture;
        while (near.width() >= 2 * width && near.height() >= 2 * height) {
            near = near.halved();
        }
        return near.width() == width && near.height() == height ? copied(near) : bilinear(near, width, height);
    }

    private static Pixels copied(Rows picture) {
        int[] row = new int[picture.width()];
        int[] values = new int[picture.width() * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            picture.row(y, row);
            System.arraycopy(row, 0, values, y * row.length, row.length);
        }
        return new Pixels(values, picture.width(), picture.height());
    }

    private static Pixels bilinear(Rows picture, int width, int height) {
        Steps across = Steps.of(picture.width(), width);
        Steps down = Steps.of(picture.height(), height);
        int[] values = new int[width * height];
        int[] upper = new int[picture.width()];
        int[] lower = new int[picture.width()];
        int read = -1; // the last row that was asked for; it lies in lower, the one above it in upper
        for (int y = 0; y < height; y++) {
            int next = Math.min(down.first[y] + 1, picture.height() - 1);
            while (read < next) {
                int[] free = upper;
                upper = lower;
                lower = free;
                read = Math.max(read + 1, next - 1); // what lies between is never needed
                picture.row(read, lower);
            }
            int[] above = down.first[y] == next ? lower : upper;
            blend(above, lower, down.share[y], across, values, y * width);
        }
        return new Pixels(values, width, height);
    }

    private static void blend(int[] above, int[] below, int share, Steps across, int[] into, int at) {
        int last = above.length - 1;
        for (int x = 0; x < across.first.length; x++) {
            int left = across.first[x];
            int right = Math.min(left + 1, last);
            int from = across.share[x];
            into[at + x] = mixed(mixed(above[left], above[right], from), mixed(below[left], below[right], from), share);
        }
    }

    /** @param share of {@code b}, in 256ths */
    private static int mixed(int a, int b, int share) {
        int rest = 256 - share;
        int redBlue = (a & RED_BLUE) * rest + (b & RED_BLUE) * share + 0x800080;
        int green = (a & GREEN) * rest + (b & GREEN) * share + 0x8000;
        return (redBlue >>> 8 & RED_BLUE) | (green >>> 8 & GREEN);
    }

    /** For each place of a side the first of the two it is mixed from, and the share of the second in 256ths. */
    @SuppressWarnings("ArrayRecordComponent") // working room, never compared
    private record Steps(int[] first, int[] share) {
        static Steps of(int from, int to) {
            Steps steps = new Steps(new int[to], new int[to]);
            for (int i = 0; i < to; i++) {
                double at = Math.clamp((i + 0.5) * from / to - 0.5, 0, from - 1);
                steps.first[i] = (int) at;
                steps.share[i] = (int) Math.round((at - steps.first[i]) * 256);
            }
            return steps;
        }
    }

    /** Upright, by EXIF's number for how the camera was held: 1 is upright, and so is whatever is not 1 to 8. */
    Pixels turned(int orientation) {
        if (orientation < 2 || orientation > 8) {
            return this;
        }
        boolean sideways = orientation >= 5;
        boolean fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
        boolean fromBelow = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
        int columns = sideways ? height : width;
        int rows = sideways ? width : height;
        int stepRight = (sideways ? width : 1) * ((sideways ? fromBelow : fromRight) ? -1 : 1);
        int stepDown = (sideways ? 1 : width) * ((sideways ? fromRight : fromBelow) ? -1 : 1);
        int start = (fromRight ? width - 1 : 0) + (fromBelow ? (height - 1) * width : 0);
        int[] turned = new int[values.length];
        int to = 0;
        for (int y = 0; y < rows; y++) {
            int from = start + y * stepDown;
            for (int x = 0; x < columns; x++) {
                turned[to++] = values[from];
                from += stepRight;
            }
        }
        return new Pixels(turned, columns, rows);
    }

    Gray gray() {
        byte[] shades = new byte[values.length];
        for (int i = 0; i < shades.length; i++) {
            int red = values[i] >> 16 & 0xFF;
            int green = values[i] >> 8 & 0xFF;
            int blue = values[i] & 0xFF;
            shades[i] = (byte) ((77 * red + 150 * green + 29 * blue) >> 8);
        }
        return new Gray(shades, width, height);
    }
}
