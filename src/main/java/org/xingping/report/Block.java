package org.xingping.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Prototype rows of a layout that are copied together, and go straight into the file (see {@link StreamedRows}). */
final class Block {
    private final Form form;
    private final Map<String, CellAddress> names;
    private final int first;
    private final List<Stencil> rows = new ArrayList<>();

    /**
     * @param all the names of the layout's sheet
     * @param first the prototype's first row in the layout, from 0
     */
    Block(Form form, Map<String, CellAddress> all, int first, List<Stencil> stencils) {
        this.form = form;
        this.names = new HashMap<>(all);
        this.names.values().removeIf(at -> at.getRow() < first || at.getRow() >= first + stencils.size());
        this.first = first;
        for (int row = 0; row < stencils.size(); row++) {
            rows.add(complete(first + row, stencils.get(row)));
        }
    }

    /** With the named cells that the layout's file does not hold: they have no style. */
    private Stencil complete(int layoutRow, Stencil stencil) {
        List<Stencil.Cell> cells = new ArrayList<>(stencil.cells());
        names.values().stream()
                .filter(at -> at.getRow() == layoutRow)
                .mapToInt(CellAddress::getColumn)
                .filter(column -> cells.stream().noneMatch(cell -> cell.column() == column))
                .distinct()
                .forEach(column -> cells.add(new Stencil.Cell(column, "0", "")));
        cells.sort(Comparator.comparingInt(Stencil.Cell::column));
        return new Stencil(stencil.height(), List.copyOf(cells), stencil.merged());
    }

    /** The next copy, below what is written so far. */
    Copy next() {
        List<StreamedRow> copied = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            copied.add(form.stream(first + row, rows.get(row)));
        }
        return new Copy(copied);
    }

    /** One copy. A name the layout does not have in these rows is passed over. */
    final class Copy {
        private final List<StreamedRow> copied;

        private Copy(List<StreamedRow> copied) {
            this.copied = copied;
        }

        /** Its first row, from 0. */
        int top() {
            return copied.getFirst().index();
        }

        /** Height in points, as its rows are now. */
        double height() {
            return copied.stream().mapToDouble(StreamedRow::height).sum();
        }

        /** By how much its rows are higher than in the layout. */
        double grown() {
            return copied.stream().mapToDouble(StreamedRow::grown).sum();
        }

        /** The row of a named cell. */
        Optional<StreamedRow> row(String name) {
            return Optional.ofNullable(names.get(name)).map(this::rowAt);
        }

        /** Where a named cell is. */
        Optional<Spot> spot(String name) {
            return Optional.ofNullable(names.get(name))
                    .map(at -> new Spot(form.sheet(), rowAt(at).index(), at.getColumn()));
        }

        /** A named cell with those it is merged with. */
        Optional<CellRangeAddress> cells(String name) {
            return Optional.ofNullable(names.get(name)).map(at -> {
                Stencil stencil = rows.get(at.getRow() - first);
                int row = rowAt(at).index();
                int column = at.getColumn();
                return new CellRangeAddress(row, row + stencil.below(column), column, stencil.lastColumn(column));
            });
        }

        /** A text, wholly visible, as in a {@link Line}. */
        void text(String name, String text) {
            CellAddress at = names.get(name);
            if (at == null) {
                return;
            }
            StreamedRow row = rowAt(at);
            int column = at.getColumn();
            int style = row.style(column);
            Form.Room room = form.room(at.getRow(), column, style);
            String shown = form.fitted(new Spot(form.sheet(), row.index(), column), text, room);
            row.put(column, form.pen().quoted(style, shown), form.pen().number(shown));
            row.height((float) Math.max(row.height(), room.height(shown)));
        }

        /** Takes texts and lines out of the columns over which the cells lie whose names end so: nothing stands there. */
        void clear(String ending) {
            int from = Integer.MAX_VALUE;
            int to = -1;
            for (Map.Entry<String, CellAddress> name : names.entrySet()) {
                if (name.getKey().endsWith(ending)) {
                    int column = name.getValue().getColumn();
                    Stencil stencil = rows.get(name.getValue().getRow() - first);
                    from = Math.min(from, column);
                    to = Math.max(to, stencil.lastColumn(column));
                }
            }
            for (StreamedRow row : copied) {
                row.clear(from, to);
            }
        }

        private StreamedRow rowAt(CellAddress at) {
            return copied.get(at.getRow() - first);
        }
    }
}
