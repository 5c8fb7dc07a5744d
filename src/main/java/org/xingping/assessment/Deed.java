package org.xingping.assessment;

import org.jspecify.annotations.Nullable;

/** What is about to be written: a kind, and the item it is about. One or more make a step. */
public record Deed(@Nullable String item, Kind kind) {
    public static Deed on(String item, Kind kind) {
        return new Deed(item, kind);
    }

    public static Deed of(Kind kind) {
        return new Deed(null, kind);
    }
}
