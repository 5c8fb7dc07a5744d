package org.xingping.quarantine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xingping.quarantine.SheetContent.Picture;

/** Compares the pictures of a sheet, by their bytes and by where and how they hang. */
final class PictureComparer {
    private static final int SHORTEST = 12;

    private final String sheet;
    private final Differences differences;

    PictureComparer(String sheet, Differences differences) {
        this.sheet = sheet;
        this.differences = differences;
    }

    void compare(List<Picture> ours, List<Picture> theirs) {
        List<Picture> missing = new ArrayList<>();
        List<Picture> left = new ArrayList<>(theirs);
        for (Picture our : ours) {
            Optional<Picture> same = take(left, their -> their.cell() == our.cell() && isSame(our, their));
            if (same.isEmpty()) {
                missing.add(our);
            } else if (!isAsLarge(our, same.get())) {
                add(our.cell(), size(our), size(same.get()));
            } else if (!our.cut().equals(same.get().cut())) {
                add(our.cell(), our.cut(), same.get().cut());
            }
        }
        for (Picture our : missing) {
            Optional<Picture> moved = take(left, their -> isSame(our, their));
            Optional<Picture> replaced =
                    moved.isPresent() ? Optional.empty() : take(left, their -> their.cell() == our.cell());
            String now = moved.map(picture -> Cells.address(picture.cell()))
                    .or(() -> replaced.map(PictureComparer::name))
                    .orElse("");
            add(our.cell(), moved.isPresent() ? Cells.address(our.cell()) : name(our), now);
        }
        left.forEach(their -> add(their.cell(), "", name(their)));
    }

    private static Optional<Picture> take(List<Picture> left, Predicate<Picture> which) {
        Optional<Picture> found = left.stream().filter(which).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private static boolean isSame(Picture our, Picture their) {
        return our.hash().equals(their.hash());
    }

    /** Programs round sizes; nobody sees a fifth, and half a picture is another one. */
    private static boolean isAsLarge(Picture our, Picture their) {
        return isAsLong(our.width(), their.width()) && isAsLong(our.height(), their.height());
    }

    private static boolean isAsLong(long our, long their) {
        return (our < 0 || their < 0) ? our == their : 4 * Math.abs(our - their) <= Math.max(our, their);
    }

    private void add(long cell, String our, String their) {
        differences.add(new Place.Area(sheet, Cells.address(cell)), Aspect.PICTURE, our, their);
    }

    private static String size(Picture picture) {
        return picture.width() + " x " + picture.height();
    }

    /** The beginning of its hash, as the annex prints it of originals. */
    private static String name(Picture picture) {
        return picture.hash().isEmpty() ? "?" : "SHA-256 " + picture.hash().substring(0, SHORTEST);
    }
}
