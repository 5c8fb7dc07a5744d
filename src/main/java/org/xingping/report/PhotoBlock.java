package org.xingping.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Finding;
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
    private final PhotoList photos;
    private final Pictures pictures;
    private final Links links;

    PhotoBlock(Words words, PhotoList photos, Pictures pictures, Links links) {
        this.words = words;
        this.photos = photos;
        this.pictures = pictures;
        this.links = links;
    }

    void write(Form form, PageSetup.Paper paper) {
        int places = 1;
        while (form.has(picture(places + 1))) {
            places++;
        }
        Block prototype = form.block(LayoutNames.PHOTO);
        List<Block.Copy> blocks = new ArrayList<>();
        List<PhotoList.Shown> shown = photos.shown();
        for (int first = 0; first < shown.size(); first += places) {
            Block.Copy block = prototype.next();
            blocks.add(block);
            for (int place = 1; place <= places; place++) {
                if (first + place <= shown.size()) {
                    write(block, place, shown.get(first + place - 1));
                } else {
                    block.clear("." + place);
                }
            }
            keepHeight(block);
            for (int place = 1; place <= places && first + place <= shown.size(); place++) {
                draw(form, block, place, shown.get(first + place - 1));
            }
        }
        form.streamed().end();
        form.finish();
        form.line("xp.photos.explained")
                .ifPresent(line -> line.text("xp.photos.explained", words.photosExplained(photos)));
        Pages.of(form.sheet(), paper)
                .breaks(
                        blocks.getFirst().top(),
                        blocks.stream().map(Block.Copy::height).toList())
                .forEach(block -> form.sheet().setRowBreak(blocks.get(block).top() - 1));
    }

    private static String picture(int place) {
        return "xp.photo.picture." + place;
    }

    private void write(Block.Copy block, int place, PhotoList.Shown shown) {
        Photo photo = shown.photo();
        Optional<Finding> finding =
                shown.origin().sheet().findingOf(shown.item().code(), photo);
        block.text("xp.photo.number." + place, shown.number());
        block.text("xp.photo.shows." + place, words.term(photo.shows()));
        block.text(
                "xp.photo.item." + place,
                words.get("book.photo.item", shown.item().code(), shown.item().title()));
        block.text(
                "xp.photo.place." + place,
                finding.map(one -> one.place().phrase()).orElse(""));
        block.text("xp.photo.what." + place, by(shown, what(finding, photo)));
        block.text("xp.photo.taken." + place, taken(photo));
        block.text("xp.photo.hash." + place, TextCell.cut(photo.content(), HASH));
        Links.Place item = new Links.Place.OfItem(shown.item().code());
        Links.Place back = finding.<Links.Place>map(
                        one -> new Links.Place.OfFinding(shown.origin().id(one.id())))
                .orElse(item);
        block.spot("xp.photo.item." + place).ifPresent(spot -> links.link(spot, item));
        block.spot("xp.photo.number." + place).ifPresent(spot -> {
            links.place(new Links.Place.OfPhoto(shown.origin().id(photo.id())), spot);
            links.link(spot, back);
        });
    }

    /** Where texts take more room the pictures take less, so that as many blocks go on a page as ever. */
    private static void keepHeight(Block.Copy block) {
        double grown = block.grown();
        StreamedRow frame = block.row(picture(1)).orElseThrow();
        if (grown > 0) {
            frame.height((float) Math.max(frame.height() * LEAST, frame.height() - grown));
        }
    }

    /** Once all texts of the block are in their places, for they make rows higher. */
    private void draw(Form form, Block.Copy block, int place, PhotoList.Shown shown) {
        Photo photo = shown.photo();
        Optional<Pictures.Picture> picture = pictures.of(photo);
        if (picture.isEmpty()) {
            boolean foreign = photo.format() == Format.HEIC;
            block.text(picture(place), words.get(foreign ? "book.photo.heic" : "book.photo.not-shown"));
        } else {
            block.cells(picture(place))
                    .map(cells -> new Frame(form, cells))
                    .ifPresent(frame -> frame.draw(picture.get(), shown.number(), frame.whole()));
        }
    }

    private String what(Optional<Finding> finding, Photo photo) {
        String fault = finding.map(Finding::what).orElse("");
        boolean both = !fault.isBlank() && !photo.caption().isBlank();
        return fault + (both ? words.get("book.then") : "") + photo.caption();
    }

    /** With the inspector's name, where there are several. */
    private String by(PhotoList.Shown shown, String what) {
        String inspector = shown.origin().inspector();
        return inspector.isEmpty() ? what : words.get("book.finding.by", what, inspector);
    }

    private String taken(Photo photo) {
        return photo.claims().taken() == null
                ? words.get("book.photo.untold")
                : words.get("book.photo.taken", TAKEN.format(photo.claims().taken()));
    }
}
