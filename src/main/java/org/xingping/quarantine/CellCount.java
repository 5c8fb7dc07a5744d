package org.xingping.quarantine;

import java.io.IOException;

/** How many cells and rows of a workbook were read so far; more than it may have are refused. */
final class CellCount {
    private static final int MOST = 200_000;

    private int count;

    void add() throws IOException {
        NotReadable.atMost(MOST, ++count);
    }
}
