package org.xingping.bench;

import java.awt.image.BufferedImage;

/** The careful way to make a picture smaller, slow and as good as it gets: what others are compared with. */
final class Lanczos {
    private static final int LOBES = 3;

    private Lanczos() {}

    static BufferedImage reduced(BufferedImage picture, int width, int height) {
        int sourceWidth = picture.getWidth();
        int sourceHeight = picture.getHeight();
        double[][] narrow = new double[3][width * sourceHeight];
        double[][] across = weights(sourceWidth, width);
        int[] row = new int[sourceWidth];
        for (int y = 0; y < sourceHeight; y++) {
            picture.getRGB(0, y, sourceWidth, 1, row, 0, sourceWidth);
            for (int x = 0; x < width; x++) {
                int first = (int) across[x][0];
                for (int i = 1; i < across[x].length; i++) {
                    int value = row[Math.clamp(first + i - 1, 0, sourceWidth - 1)];
                    for (int colour = 0; colour < 3; colour++) {
                        narrow[colour][y * width + x] += across[x][i] * (value >> (8 * colour) & 0xFF);
                    }
                }
            }
        }
        double[][] down = weights(sourceHeight, height);
        BufferedImage reduced = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            int first = (int) down[y][0];
            for (int x = 0; x < width; x++) {
                int value = 0;
                for (int colour = 0; colour < 3; colour++) {
                    double sum = 0;
                    for (int i = 1; i < down[y].length; i++) {
                        int from = Math.clamp(first + i - 1, 0, sourceHeight - 1);
                        sum += down[y][i] * narrow[colour][from * width + x];
                    }
                    value |= Math.clamp(Math.round(sum), 0, 255) << (8 * colour);
                }
                reduced.setRGB(x, y, value);
            }
        }
        return reduced;
    }

    /** For each target pixel the first source pixel, then the weights from there on, one in all. */
    private static double[][] weights(int from, int to) {
        double scale = (double) from / to;
        double reach = LOBES * scale;
        double[][] weights = new double[to][];
        for (int i = 0; i < to; i++) {
            double centre = (i + 0.5) * scale;
            int first = (int) Math.floor(centre - reach);
            int count = (int) Math.ceil(2 * reach) + 1;
            weights[i] = new double[count + 1];
            weights[i][0] = first;
            double sum = 0;
            for (int j = 1; j <= count; j++) {
                weights[i][j] = lanczos((first + j - 1 + 0.5 - centre) / scale);
                sum += weights[i][j];
            }
            for (int j = 1; j <= count; j++) {
                weights[i][j] /= sum;
            }
        }
        return weights;
    }

    private static double lanczos(double x) {
        if (x == 0) {
            return 1;
        } else if (Math.abs(x) >= LOBES) {
            return 0;
        }
        double angle = Math.PI * x;
        return LOBES * Math.sin(angle) * Math.sin(angle / LOBES) / (angle * angle);
    }
}
