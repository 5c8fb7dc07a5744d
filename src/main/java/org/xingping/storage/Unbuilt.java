package org.xingping.storage;

import java.util.Arrays;

/** Stands where a body is still to come. */
final class Unbuilt {
    private Unbuilt() {}

    static RuntimeException body(Object... asked) {
        return new UnsupportedOperationException(Arrays.toString(asked));
    }
}
