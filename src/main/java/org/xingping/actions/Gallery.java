package org.xingping.actions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xingping.actions.PhotoActions.Incoming;
import org.xingping.files.FileOps;
import org.xingping.journal.Line;
import org.xingping.photo.Format;
import org.xingping.photo.Likeness;
import org.xingping.photo.Mark;
import org.xingping.photo.NoPreview;
import org.xingping.photo.Original;
import org.xingping.photo.Outline;
import org.xingping.photo.Photo;
import org.xingping.quarantine.Glance;
import org.xingping.quarantine.Gray;
import org.xingping.quarantine.HeicConverter;
import org.xingping.quarantine.Pictures;
import org.xingping.quarantine.Preview;
import org.xingping.storage.Photos;
import org.xingping.storage.Previews;
import org.xingping.storage.Previews.Size;
import org.xingping.text.Problem;

/**
 * The pictures behind the photos: taking originals in, showing copies that were made in quarantine. Slow, and safe for any
 * thread but the window's.
 */
public final class Gallery implements AutoCloseable {
    private static final int LOCKS = 64;

    private final Photos photos;
    private final Previews previews;
    private final Pictures quarantine;
    private final Supplier<Optional<HeicConverter>> converters;
    private final Lookalikes lookalikes;
    private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();

    /** Why there is no copy, of originals that were tried since the program began. */
    private final Map<String, NoPreview> none = new ConcurrentHashMap<>();

    private volatile boolean converts;

    /** @param converters finds what this system has to convert HEIC */
    Gallery(Path workspace, Supplier<Optional<HeicConverter>> converters) {
        FileOps files = new FileOps();
        this.photos = new Photos(workspace, files);
        this.previews = new Previews(workspace, files);
        this.quarantine = new Pictures();
        this.converters = converters;
        this.lookalikes = new Lookalikes(previews);
    }

    /** Of the workspace in this folder. */
    public static Gallery in(Path workspace) {
        return new Gallery(workspace, HeicConverter::find);
    }

    /** Keeps a picture file and reads what it claims; refused where a rule speaks against it, or the disk does. */
    public Delivery takeIn(Path file) {
        return delivered(() -> photos.keep(file));
    }

    /** The same of a picture without a file, such as a pasted one. */
    public Delivery takeIn(byte[] picture) {
        return delivered(() -> photos.keep(picture, ""));
    }

    /** Keeps the original of a photo of somebody else's, as it is written here; throws where it is not what the photo says. */
    void takeIn(Photo photo, FileOps.Writer writer) {
        photos.keep(new Original(photo.content(), photo.format(), photo.size(), photo.name()), writer);
    }

    /** Whether the original is here. */
    boolean has(Photo photo) {
        return photos.has(photo.content(), photo.format());
    }

    private Delivery delivered(Supplier<Original> keeping) {
        try {
            return new Delivery.Taken(claimed(keeping.get()));
        } catch (Problem problem) {
            return new Delivery.Refused(problem);
        }
    }

    private Incoming claimed(Original original) {
        Glance glance = quarantine.glance(photos.original(original.content(), original.format()), original.format());
        if (previews.find(original.content(), Size.THUMBNAIL).isEmpty()) {
            glance.thumbnail().ifPresent(jpeg -> previews.keep(original.content(), Size.GLANCE, jpeg));
        }
        return new Incoming(original, glance.claims());
    }

    /** Where the original lies; {@code problem.photo.missing} where it does no longer. */
    public Path original(Photo photo) {
        return photos.original(photo.content(), photo.format());
    }

    /** The small picture that is at hand at once, if any is. */
    public Optional<Path> glance(Photo photo) {
        return previews.find(photo.content(), Size.THUMBNAIL).or(() -> previews.find(photo.content(), Size.GLANCE));
    }

    /** The photo at most 320 pixels a side; empty where it cannot be shown. */
    public Optional<Path> thumbnail(Photo photo) {
        return made(photo, Size.THUMBNAIL);
    }

    /** The photo at most 1,600 pixels a side, without marks; empty where it cannot be shown. */
    public Optional<Path> view(Photo photo) {
        return made(photo, Size.VIEW);
    }

    /** The same with these marks drawn in and what is to be hidden made coarse; empty where it cannot be shown. */
    public Optional<Path> marked(Photo photo, List<Mark> marks) {
        Optional<Path> view = view(photo);
        if (marks.isEmpty() || view.isEmpty()) {
            return view;
        }
        String variant = Line.sha256(marks.toString()).substring(0, 16);
        return previews.find(photo.content(), Size.MARKED, variant)
                .or(() -> burnt(view.get(), marks)
                        .map(jpeg -> previews.keep(photo.content(), Size.MARKED, variant, jpeg)));
    }

    private Optional<byte[]> burnt(Path view, List<Mark> marks) {
        return previews.size(view)
                .flatMap(size -> quarantine.burn(view, Outline.of(marks, size.width(), size.height())));
    }

    /**
     * For each of these photos of one assessment, by content, the photo in hand that looks so much alike that one must have
     * been made of the other; their own and those that look like none are left out.
     */
    public Map<String, String> alike(List<Photo> photos) {
        return lookalikes.among(photos);
    }

    /** Sees to it that it is known what a photo looks like, as far as it can be shown; says whether it is. */
    public boolean know(Photo photo) {
        synchronized (lock(photo)) {
            boolean known = previews.likeness(photo.content()).isPresent();
            return known
                    || (!none.containsKey(photo.content())
                            && make(photo, Size.THUMBNAIL).isPresent());
        }
    }

    /** Why a photo cannot be shown, as far as it was tried. */
    public Optional<NoPreview> whyNot(Photo photo) {
        return Optional.ofNullable(none.get(photo.content()));
    }

    /** Forgets why a photo could not be shown, so that it is tried again when next asked for. */
    public void forget(Photo photo) {
        none.remove(photo.content());
    }

    /** What the program is called that this system has to convert HEIC; empty where there is none. */
    public Optional<String> heicConverter() {
        return converters.get().map(HeicConverter::name);
    }

    /**
     * From now on HEICs are shown by way of the system's converter, as long as this workspace is open. Not without being
     * asked for: it reads foreign bytes and is no program of ours.
     */
    public void convertHeic() {
        converts = true;
        none.values().removeIf(NoPreview.HEIC::equals);
    }

    private Object lock(Photo photo) {
        return locks.get(Math.floorMod(photo.content().hashCode(), LOCKS));
    }

    /** Two who want one picture at the same moment have it made once. */
    private Optional<Path> made(Photo photo, Size size) {
        synchronized (lock(photo)) {
            Optional<Path> there = previews.find(photo.content(), size);
            return there.isPresent() || none.containsKey(photo.content()) ? there : make(photo, size);
        }
    }

    private Preview preview(Path original, Format format) {
        Preview preview = quarantine.preview(original, format);
        return converts && preview.equals(new Preview.None(NoPreview.HEIC))
                ? converters
                        .get()
                        .map(converter -> quarantine.previewHeic(original, converter))
                        .orElse(preview)
                : preview;
    }

    private Optional<Path> make(Photo photo, Size size) {
        try {
            Path original = original(photo);
            switch (preview(original, photo.format())) {
                case Preview.Made made -> {
                    previews.keep(photo.content(), Size.VIEW, made.view());
                    previews.keep(photo.content(), Size.THUMBNAIL, made.thumbnail());
                    previews.keep(photo.content(), likeness(made.gray()));
                }
                case Preview.None(NoPreview why) -> none.put(photo.content(), why);
            }
        } catch (Problem ours) { // the original, the disk or the child, not the picture
            none.put(photo.content(), NoPreview.NOT_MADE);
        }
        return previews.find(photo.content(), size);
    }

    private static Likeness likeness(Gray gray) {
        return Likeness.of(gray.pixels(), gray.width(), gray.height());
    }

    @Override
    public void close() {
        quarantine.close();
    }
}
