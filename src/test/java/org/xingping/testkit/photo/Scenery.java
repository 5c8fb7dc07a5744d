package org.xingping.testkit.photo;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * What inspectors photograph, drawn. A family is one place or one layout: its shots have colours, large lines and much else
 * in common and differ in what stands or lies there, in the hand that holds the camera, in light and in texture. So they
 * are honest photos that look alike.
 */
public enum Scenery {
    /** Grass to the horizon, with other bushes, leaves and people. */
    LAWN {
        @Override
        void draw(Easel easel, Random place, Random shot) {
            double horizon = 0.25 + 0.25 * place.nextDouble();
            easel.box(-1, -1, 3, 3, 170 + place.nextInt(60));
            int grass = 80 + place.nextInt(60);
            easel.box(-1, horizon, 3, 2, grass);
            double path = place.nextDouble();
            easel.area(grass + 60, path, horizon, path + 0.02, horizon, path + 0.3, 1.5, path - 0.1, 1.5);
            for (int i = 5 + shot.nextInt(10); i > 0; i--) {
                double size = 0.05 + 0.1 * shot.nextDouble();
                double foot = horizon + (1 - horizon) * shot.nextDouble() * 0.5;
                easel.oval(shot.nextDouble(), foot - size, size, size * 1.2, grass - 50 + shot.nextInt(50));
            }
            for (int i = 30 + shot.nextInt(50); i > 0; i--) {
                double y = horizon + (1 - horizon) * shot.nextDouble();
                easel.oval(shot.nextDouble(), y, 0.03 * y * y, 0.015 * y * y, grass - 70 + shot.nextInt(160));
            }
            easel.texture(shot, 14);
        }
    },

    /** A staircase hall seen along its length, with other doors open, notices, bins and stains. */
    CORRIDOR {
        @Override
        void draw(Easel easel, Random place, Random shot) {
            double x = 0.4 + 0.2 * place.nextDouble();
            double y = 0.35 + 0.15 * place.nextDouble();
            int wall = 130 + place.nextInt(90);
            easel.box(-1, -1, 3, 3, wall);
            easel.area(wall - 60, x, y, 1.6, 1.4, -0.6, 1.4);
            easel.area(Math.min(250, wall + 40), x, y, 1.5, -0.6, -0.5, -0.6);
            int doors = 2 + place.nextInt(3);
            for (int side = -1; side <= 1; side += 2) {
                for (int i = 1; i <= doors; i++) {
                    double near = (double) i / (doors + 1);
                    double left = x + side * (0.1 + 0.45 * near);
                    double right = left + side * 0.09 * near;
                    double top = y - 0.25 * near;
                    easel.area(
                            wall - 90 + shot.nextInt(130),
                            left,
                            top,
                            right,
                            top,
                            right,
                            y + 0.8 * near,
                            left,
                            y + 0.75 * near);
                }
            }
            for (int i = 2 + shot.nextInt(5); i > 0; i--) {
                double at = shot.nextBoolean() ? 0.25 * shot.nextDouble() : 0.75 + 0.2 * shot.nextDouble();
                easel.box(at, 0.3 + 0.3 * shot.nextDouble(), 0.04 + 0.06 * shot.nextDouble(), 0.08, shot.nextInt(255));
            }
            for (int i = 1 + shot.nextInt(4); i > 0; i--) {
                double size = 0.06 + 0.1 * shot.nextDouble();
                easel.box(
                        0.15 + 0.6 * shot.nextDouble(),
                        0.65 + 0.2 * shot.nextDouble(),
                        size,
                        size * 1.3,
                        shot.nextInt(200));
            }
            for (int i = 5 + shot.nextInt(10); i > 0; i--) {
                easel.oval(
                        0.2 + 0.6 * shot.nextDouble(),
                        0.7 + 0.3 * shot.nextDouble(),
                        0.1 * shot.nextDouble(),
                        0.02,
                        wall - 90);
            }
            easel.texture(shot, 4);
        }
    },

    /** A painted wall with other cracks, stains and sockets. */
    WALL {
        @Override
        void draw(Easel easel, Random place, Random shot) {
            int paint = 150 + place.nextInt(80);
            easel.box(-1, -1, 3, 3, paint);
            easel.box(-1, 0.85 + 0.1 * place.nextDouble(), 3, 1, paint - 50 - place.nextInt(60));
            for (int i = 2 + shot.nextInt(4); i > 0; i--) {
                double x = shot.nextDouble();
                double y = shot.nextDouble();
                for (int step = 6 + shot.nextInt(14); step > 0; step--) {
                    double nextX = x + 0.06 * shot.nextDouble() - 0.02;
                    double nextY = y + 0.08 * shot.nextDouble() - 0.02;
                    easel.line(x, y, nextX, nextY, 0.002 + 0.004 * shot.nextDouble(), paint - 80);
                    x = nextX;
                    y = nextY;
                }
            }
            for (int i = 3 + shot.nextInt(6); i > 0; i--) {
                double size = 0.05 + 0.2 * shot.nextDouble();
                easel.oval(
                        shot.nextDouble(),
                        shot.nextDouble(),
                        size,
                        size * shot.nextDouble() + 0.02,
                        paint - 12 - shot.nextInt(25));
            }
            for (int i = 1 + shot.nextInt(3); i > 0; i--) {
                easel.box(shot.nextDouble(), 0.3 + 0.4 * shot.nextDouble(), 0.05, 0.06, 240 - shot.nextInt(120));
            }
            easel.texture(shot, 4);
        }
    },

    /** A printed form filled in by hand: only what is written differs. */
    FORM {
        @Override
        void draw(Easel easel, Random place, Random shot) {
            easel.box(-1, -1, 3, 3, 90 + shot.nextInt(60));
            easel.box(0.04, 0.03, 0.92, 0.94, 225);
            int rows = 8 + place.nextInt(8);
            double split = 0.25 + 0.2 * place.nextDouble();
            easel.signs(place, 0.3, 0.07, 0.4, 0.035, 0.004, 20);
            for (int row = 0; row <= rows; row++) {
                double y = 0.14 + 0.8 * row / rows;
                easel.line(0.08, y, 0.92, y, 0.003, 60);
                if (row < rows) {
                    easel.signs(
                            place, 0.1, y + 0.015, (split - 0.12) * (0.4 + 0.6 * place.nextDouble()), 0.025, 0.003, 40);
                    easel.signs(shot, split + 0.02, y + 0.01, (0.88 - split) * shot.nextDouble(), 0.035, 0.004, 60);
                }
            }
            easel.line(split, 0.14, split, 0.94, 0.003, 60);
            easel.texture(shot, 2);
        }
    },

    /** A brick wall: as regular as a picture can be. */
    BRICKS {
        @Override
        void draw(Easel easel, Random place, Random shot) {
            int stone = 90 + place.nextInt(80);
            double across = 0.06 + 0.06 * place.nextDouble();
            double down = across * 0.45;
            int uneven = 10 + place.nextInt(25);
            easel.box(-1, -1, 3, 3, stone + 60);
            for (int row = -4; row * down < 1.2; row++) {
                for (int column = -3; column * across < 1.2; column++) {
                    double x = column * across + (row & 1) * 0.5 * across;
                    easel.box(x, row * down, across * 0.93, down * 0.88, stone + shot.nextInt(2 * uneven) - uneven);
                }
            }
            for (int i = shot.nextInt(3); i > 0; i--) {
                easel.box(shot.nextDouble(), -1, 0.03, 3, 60 + shot.nextInt(120));
            }
            easel.texture(shot, 4);
        }
    },

    /** Houses far off, trees before them and what has been parked or walks there: the same place from another step. */
    STREET {
        @Override
        void draw(Easel easel, Random place, Random shot) {
            double stand = 1.6 * shot.nextDouble() - 0.8;
            easel.box(-1, -1, 3, 3, 190 + shot.nextInt(40));
            easel.box(-1, 0.62, 3, 2, 110 + place.nextInt(30));
            for (int house = -3; house <= 3; house++) {
                double depth = 6 + 3 * place.nextDouble();
                double left = seen(house * 2.2 + place.nextDouble(), depth, stand);
                double wide = 1.9 / depth;
                double high = (2 + 2 * place.nextDouble()) / depth;
                int paint = 90 + place.nextInt(110);
                easel.box(left, 0.65 - high, wide, high, paint);
                int floors = 3 + place.nextInt(4);
                for (int i = 0; i < floors * 4; i++) {
                    int glass = paint + (shot.nextInt(3) == 0 ? 50 : -50);
                    int floor = i / 4;
                    double x = left + wide * (0.08 + 0.23 * (i % 4));
                    double y = 0.65 - high + high * (0.1 + (double) floor / floors) * 0.9;
                    easel.box(x, y, wide * 0.13, high * 0.4 / floors, glass);
                }
            }
            for (int tree = 0; tree < 5; tree++) {
                double depth = 3 + 2 * place.nextDouble();
                double x = seen(10 * place.nextDouble() - 5, depth, stand);
                easel.box(x, 0.6, 0.06 / depth, 0.5 / depth, 60);
                easel.oval(x - 0.4 / depth, 0.62 - 1.1 / depth, 0.8 / depth, 1.1 / depth, 50 + place.nextInt(60));
            }
            for (int i = 1 + shot.nextInt(4); i > 0; i--) {
                double depth = 2 + 2 * shot.nextDouble();
                double x = seen(6 * shot.nextDouble() - 3, depth, stand);
                easel.box(x, 0.6 + 0.3 / depth, 0.9 / depth, 0.25 / depth, 30 + shot.nextInt(200));
                easel.box(x + 0.15 / depth, 0.6 + 0.12 / depth, 0.6 / depth, 0.2 / depth, 60 + shot.nextInt(100));
            }
            easel.texture(shot, 6);
        }

        private static double seen(double x, double depth, double stand) {
            return 0.5 + (x - stand) / depth;
        }
    },

    /** Sky, dark cellars, fog: nothing to know a photo by. */
    PLAIN {
        @Override
        void draw(Easel easel, Random place, Random shot) {
            int tone = place.nextBoolean() ? place.nextInt(25) : 120 + place.nextInt(120);
            easel.box(-1, -1, 3, 3, tone);
            easel.texture(shot, 1);
        }
    };

    /** For the same three numbers the same picture; 4:3, upright or not. */
    public BufferedImage photo(long family, long number, int width, int height) {
        Random place = new Random(31 * family + name().hashCode());
        Random shot = new Random(1_000_003 * family + 7_919 * number + name().hashCode());
        Easel easel = new Easel(width, height, shot);
        draw(easel, place, shot);
        return easel.lit(shot);
    }

    abstract void draw(Easel easel, Random place, Random shot);
}
