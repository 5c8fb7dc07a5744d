package org.xingping.assessment;

import org.jspecify.annotations.Nullable;
import org.xingping.journal.Line;

/**
 * A line, read.
 *
 * @param step the step it is part of: all lines of one action share it
 * @param item the item it is about, where it is about one
 * @param critical whether a program that does not know the kind must not write to the sheet
 */
public record Entry(
        Line line,
        Stamp stamp,
        Person person,
        String step,
        @Nullable String item,
        Kind kind,
        boolean critical) {}
