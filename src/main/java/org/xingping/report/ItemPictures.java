package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xingping.assessment.PhotoNumber;
import org.xingping.photo.Photo;

/** Small pictures beside the items of a sheet, where the layout has a place for them; all of them stand in the annex. */
final class ItemPictures {
    private static final String NAME = "xp.item.pictures";

    /** Of a row with pictures, at least, in points: enough to see what it is about. */
    private static final double HEIGHT = 66;

    /** Width over height of the parts into which the place is divided. */
    private static final double SHAPE = 4.0 / 3;

    private record Row(Line line, List<Photo> photos) {}

    private final Pictures pictures;
    private final List<Row> rows = new ArrayList<>();

    ItemPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Makes the row high enough for its photos; nothing where there are none or no place for them. */
    void reserve(Line line, List<Photo> photos) {
        if (!photos.isEmpty() && line.cell(NAME).isPresent()) {
            line.atLeast(HEIGHT);
            rows.add(new Row(line, photos));
        }
    }

    /** Draws what was reserved since the last time; now the rows must have their heights. */
    void draw() {
        for (Row row : rows) {
            row.line().cells(NAME).ifPresent(cells -> draw(new Frame(row.line().form(), cells), row.photos()));
        }
        rows.clear();
    }

    private void draw(Frame frame, List<Photo> photos) {
        List<Photo> shown = photos.stream()
                .filter(photo -> pictures.of(photo).isPresent())
                .limit(Math.max(1, (long) (frame.width() / (frame.height() * SHAPE))))
                .toList();
        for (int number = 0; number < shown.size(); number++) {
            Optional<Pictures.Picture> picture = pictures.of(shown.get(number));
            String name = PhotoNumber.of(shown.get(number));
            Frame.Part part = frame.part(number, shown.size());
            picture.ifPresent(one -> frame.draw(one, name, part));
        }
    }
}
