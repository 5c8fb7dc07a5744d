package org.xingping.testkit;

import java.util.Locale;

/** A window to look at: language, theme, size. */
public record Frame(Locale language, boolean dark, int width, int height) {
    @Override
    public String toString() {
        return language.getLanguage() + (dark ? "-dark" : "") + (width == 1366 ? "" : "-" + width);
    }
}
