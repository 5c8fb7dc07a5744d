package org.xingping.photo;

import java.util.Arrays;

/**
 * Two squares of shades compared block by block. From each block its own light is taken away, so it is the details that
 * count: a copy agrees in all its blocks, another photo of the same place or layout does not.
 *
 * @param side of the squares
 * @param block its side; so many fit into the other
 */
record Blocks(int side, int block) {
    /** What a block must vary by to say anything, in shades. */
    private static final double NOISE = 2;

    /** How many blocks must say something: a lamp in the dark is no ground for a charge. */
    private static final int LEAST = 5;

    /** How the details agree in all: 1 they are the same, 0 they have nothing in common. */
    double agreement(double[] one, double[] other) {
        Shared all = new Shared(0, 0, 0);
        for (int at = 0; at < count(); at++) {
            all = all.and(shared(one, other, at));
        }
        return all.part(1);
    }

    /** How that block agrees that does so worst, but for a tenth of them: 0 to 1, and 0 where too few say anything. */
    double weakest(double[] one, double[] other) {
        double[] agreements = new double[count()];
        int count = 0;
        double noise = NOISE * NOISE * block * block;
        for (int at = 0; at < count(); at++) {
            Shared shared = shared(one, other, at);
            if (Math.max(shared.one, shared.other) > noise) {
                agreements[count++] = shared.part(noise / 8);
            }
        }
        Arrays.sort(agreements, 0, count);
        return count < LEAST ? 0 : Math.clamp(agreements[count / 10], 0, 1);
    }

    private int count() {
        return (side / block) * (side / block);
    }

    /** How much two blocks vary together, and each alone. */
    private record Shared(double together, double one, double other) {
        Shared and(Shared more) {
            return new Shared(together + more.together, one + more.one, other + more.other);
        }

        double part(double noise) {
            return together / Math.sqrt((one + noise) * (other + noise));
        }
    }

    private Shared shared(double[] one, double[] other, int at) {
        int first = at / (side / block) * block * side + at % (side / block) * block;
        Slope slopeOfOne = new Slope();
        Slope slopeOfOther = new Slope();
        double together = 0;
        double squaresOne = 0;
        double squaresOther = 0;
        for (int y = 0; y < block; y++) {
            for (int x = 0; x < block; x++) {
                double a = one[first + y * side + x];
                double b = other[first + y * side + x];
                slopeOfOne.add(x - middle(), y - middle(), a);
                slopeOfOther.add(x - middle(), y - middle(), b);
                together += a * b;
                squaresOne += a * a;
                squaresOther += b * b;
            }
        }
        return new Shared(
                together - slopeOfOne.with(slopeOfOther, block),
                squaresOne - slopeOfOne.with(slopeOfOne, block),
                squaresOther - slopeOfOther.with(slopeOfOther, block));
    }

    private double middle() {
        return (block - 1) / 2.0;
    }

    /** The light of a block: its mean, and how it grows to the right and downwards. */
    private static final class Slope {
        private double sum;
        private double right;
        private double down;

        void add(double x, double y, double shade) {
            sum += shade;
            right += x * shade;
            down += y * shade;
        }

        /** What two blocks vary together for their light alone. */
        double with(Slope other, int block) {
            double cells = block * block;
            double spread = cells * (cells - 1) / 12;
            return sum * other.sum / cells + (right * other.right + down * other.down) / spread;
        }
    }
}
