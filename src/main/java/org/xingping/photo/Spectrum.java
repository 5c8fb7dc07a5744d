package org.xingping.photo;

/**
 * The coarse waves of a square of values, one bit each: whether the wave stands up or upside down. Light and contrast leave
 * the bits as they are, and so does a small shift. Two squares that have nothing in common agree in half of the bits.
 */
final class Spectrum {
    static final int SIDE = 16;

    private static final int WAVES = 8;
    private static final double[] COSINES = new double[WAVES * SIDE];

    static {
        for (int wave = 0; wave < WAVES; wave++) {
            for (int x = 0; x < SIDE; x++) {
                COSINES[wave * SIDE + x] = Math.cos(Math.PI / SIDE * wave * (x + 0.5));
            }
        }
    }

    private Spectrum() {}

    /** 63 bits of {@link #SIDE} rows of as many values. */
    static long of(double[] values) {
        double[] across = new double[SIDE * WAVES];
        for (int row = 0; row < SIDE; row++) {
            for (int wave = 0; wave < WAVES; wave++) {
                double sum = 0;
                for (int x = 0; x < SIDE; x++) {
                    sum += values[row * SIDE + x] * COSINES[wave * SIDE + x];
                }
                across[row * WAVES + wave] = sum;
            }
        }
        long bits = 0;
        for (int i = 1; i < WAVES * WAVES; i++) {
            double sum = 0;
            for (int y = 0; y < SIDE; y++) {
                sum += across[y * WAVES + i % WAVES] * COSINES[i / WAVES * SIDE + y];
            }
            bits = bits << 1 | (sum > 0 ? 1 : 0);
        }
        return bits;
    }
}
