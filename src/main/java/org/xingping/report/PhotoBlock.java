package org.xingping.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.xingping.assessment.Finding;
import org.xingping.assessment.PhotoNumber;
import org.xingping.photo.Format;
import org.xingping.photo.Photo;

/**
 * The photo annex (照片附件): blocks of rows with some photos side by side, in the order of the numbers. A page never ends
 * within a block.
 */
final class PhotoBlock {
    /** Enough digits of a hash to tell any two photos of a sheet apart and to be compared by eye. */
    private static final int HASH = 12;

    /** What long texts leave of a frame, at least. */
    private static final double LEAST = 0.6;

    private static final DateTimeFormatter TAKEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Words words;
    private final ReportInput input;
    private final PhotoList photos;
    private final Pictures pictures;
    private final Links links;

    PhotoBlock(Words words, ReportInput input, PhotoList photos, Pictures pictures, Links links) {
        this.words = words;
        this.input = input;
        this.photos = photos;
        this.pictures = pictures;
        this.links = links;
    }

    void write(Form form, PageSetup.Paper paper) {
        int places = 1;
        while (form.has(picture(places + 1))) {
            places++;
        }
        List<Integer> tops = new ArrayList<>();
        List<PhotoList.Shown> shown = photos.shown();
        for (int first = 0; first < shown.size(); first += places) {
            List<Line> block = form.block(LayoutNames.PHOTO);
            tops.add(block.getFirst().index());
            for (int place = 1; place <= places; place++) {
                if (first + place <= shown.size()) {
                    write(block, place, shown.get(first + place - 1));
                } else {
                    form.clear(block, "." + place);
                }
            }
            keepHeight(block);
            for (int place = 1; place <= places && first + place <= shown.size(); place++) {
                draw(form, block, place, shown.get(first + place - 1).photo());
            }
        }
        int end = form.height();
        form.finish();
        form.line("xp.photos.explained")
                .ifPresent(line -> line.text("xp.photos.explained", words.photosExplained(photos)));
        Pages.of(form.sheet(), paper)
                .breaks(tops, end)
                .forEach(row -> form.sheet().setRowBreak(row - 1));
    }

    private static String picture(int place) {
        return "xp.photo.picture." + place;
    }

    private void write(List<Line> block, int place, PhotoList.Shown shown) {
        Photo photo = shown.photo();
        Optional<Finding> finding = input.sheet().findingOf(shown.item().code(), photo);
        text(block, "xp.photo.number." + place, PhotoNumber.of(photo));
        text(block, "xp.photo.shows." + place, words.term(photo.shows()));
        text(
                block,
                "xp.photo.item." + place,
                words.get("book.photo.item", shown.item().code(), shown.item().title()));
        text(
                block,
                "xp.photo.place." + place,
                finding.map(one -> one.place().phrase()).orElse(""));
        text(block, "xp.photo.what." + place, what(finding, photo));
        text(block, "xp.photo.taken." + place, taken(photo));
        text(block, "xp.photo.hash." + place, TextCell.cut(photo.content(), HASH));
        Links.Place item = new Links.Place.OfItem(shown.item().code());
        Links.Place back = finding.<Links.Place>map(one -> new Links.Place.OfFinding(one.id()))
                .orElse(item);
        cell(block, "xp.photo.item." + place).ifPresent(cell -> links.link(cell, item));
        cell(block, "xp.photo.number." + place).ifPresent(cell -> {
            links.place(new Links.Place.OfPhoto(photo.id()), cell);
            links.link(cell, back);
        });
    }

    /** Where texts take more room the pictures take less, so that as many blocks go on a page as ever. */
    private static void keepHeight(List<Line> block) {
        double grown = 0;
        for (Line line : block) {
            grown += line.grown();
        }
        Line frame = block.stream()
                .filter(line -> line.cell(picture(1)).isPresent())
                .findFirst()
                .orElseThrow();
        if (grown > 0) {
            double high = frame.row().getHeightInPoints();
            frame.row().setHeightInPoints((float) Math.max(high * LEAST, high - grown));
        }
    }

    /** Once all texts of the block are in their places, for they make rows higher. */
    private void draw(Form form, List<Line> block, int place, Photo photo) {
        Optional<Pictures.Picture> picture = pictures.of(photo);
        for (Line line : block) {
            if (picture.isEmpty()) {
                boolean foreign = photo.format() == Format.HEIC;
                line.text(picture(place), words.get(foreign ? "book.photo.heic" : "book.photo.not-shown"));
            } else {
                line.cells(picture(place))
                        .map(cells -> new Frame(form, cells))
                        .ifPresent(frame -> frame.draw(picture.get(), PhotoNumber.of(photo), frame.whole()));
            }
        }
    }

    private String what(Optional<Finding> finding, Photo photo) {
        String fault = finding.map(Finding::what).orElse("");
        boolean both = !fault.isBlank() && !photo.caption().isBlank();
        return fault + (both ? words.get("book.then") : "") + photo.caption();
    }

    private String taken(Photo photo) {
        return photo.claims().taken() == null
                ? words.get("book.photo.untold")
                : words.get("book.photo.taken", TAKEN.format(photo.claims().taken()));
    }

    private static void text(List<Line> block, String name, String text) {
        block.forEach(line -> line.text(name, text));
    }

    private static Optional<XSSFCell> cell(List<Line> block, String name) {
        return block.stream().flatMap(line -> line.cell(name).stream()).findFirst();
    }
}
