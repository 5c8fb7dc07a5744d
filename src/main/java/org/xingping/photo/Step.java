package org.xingping.photo;

import java.util.List;

/** One way to change a window a little: so many steps of its corner and its sides. */
record Step(int right, int down, int wider, int higher) {
    /** Pushed, larger and smaller around its middle, and each edge out and in. */
    static final List<Step> ALL = List.of(
            new Step(-1, 0, 0, 0),
            new Step(1, 0, 0, 0),
            new Step(0, -1, 0, 0),
            new Step(0, 1, 0, 0),
            new Step(-1, -1, 2, 2),
            new Step(1, 1, -2, -2),
            new Step(-1, 0, 1, 0),
            new Step(1, 0, -1, 0),
            new Step(0, -1, 0, 1),
            new Step(0, 1, 0, -1),
            new Step(0, 0, 1, 0),
            new Step(0, 0, -1, 0),
            new Step(0, 0, 0, 1),
            new Step(0, 0, 0, -1));

    Window from(Window window, double step) {
        return new Window(
                window.left() + right * step,
                window.top() + down * step,
                window.width() + wider * step,
                window.height() + higher * step);
    }
}
