package org.xingping.photo;

/** A picture without its light: how much each pixel stands out from those around it. */
final class Relief {
    /** How far around a pixel is looked, in parts of the longer side. */
    private static final double AROUND = 0.12;

    /** What even the smoothest part is taken to vary by, in shades, so that noise does not become relief. */
    private static final double NOISE = 4;

    private static final double MOST = 2;

    private Relief() {}

    /** @param shades row by row, 0 to 255; for each of them -{@value #MOST} to {@value #MOST} */
    static double[] of(double[] shades, int width, int height) {
        double[] squares = new double[shades.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = shades[i] * shades[i];
        }
        Sums sums = new Sums(shades, width, height);
        Sums ofSquares = new Sums(squares, width, height);
        double around = AROUND * Math.max(width, height);
        double[] relief = new double[shades.length];
        for (int y = 0; y < height; y++) {
            double top = Math.max(0, y + 0.5 - around);
            double bottom = Math.min(height, y + 0.5 + around);
            for (int x = 0; x < width; x++) {
                double left = Math.max(0, x + 0.5 - around);
                double right = Math.min(width, x + 0.5 + around);
                double mean = sums.mean(left, top, right, bottom);
                double variance = Math.max(0, ofSquares.mean(left, top, right, bottom) - mean * mean);
                double standsOut = shades[y * width + x] - mean;
                relief[y * width + x] = Math.clamp(standsOut / (Math.sqrt(variance) + NOISE), -MOST, MOST);
            }
        }
        return relief;
    }
}
