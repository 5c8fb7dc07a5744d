package org.xingping.quarantine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import org.xingping.photo.Format;
import org.xingping.photo.Header;
import org.xingping.photo.Outline;

/** Makes a picture small and upright. For one thread, in the child alone; any Throwable may come out of it. */
final class Decoder {
    private static final float VIEW_QUALITY = 0.82f;

    /** A little better: it is written for the second time. */
    private static final float BURNT_QUALITY = 0.88f;

    private static final float THUMBNAIL_QUALITY = 0.80f;

    /** What a decoded picture may have of a heap of 96 MB: 12 megapixels in three colours, in full. */
    private static final long BUDGET = 40L << 20;

    static {
        ImageIO.setUseCache(false); // its files would outlive a child that is killed
    }

    private final Encoder encoder = new Encoder();

    /** Loads what decoding needs, libraries of the system among it, by decoding a picture of our own. */
    void warm() throws IOException {
        Pixels dot = new Pixels(new int[] {0x808080}, 1, 1);
        thumbnail(encoder.jpeg(dot, VIEW_QUALITY), Exif.UPRIGHT);
    }

    Preview.Made preview(Source source, Header.Picture header, int orientation) throws IOException {
        Pixels view = Pixels.fit(rows(source, header), Preview.VIEW).turned(orientation);
        Pixels small = Pixels.fit(view, Preview.THUMBNAIL);
        return new Preview.Made(
                encoder.jpeg(small, THUMBNAIL_QUALITY),
                encoder.jpeg(view, VIEW_QUALITY),
                Pixels.fit(view, Gray.LONG_SIDE).gray());
    }

    /** A view of ours with outlines burnt in, which are in its pixels. */
    byte[] burn(Source view, Header.Picture header, List<Outline> outlines) throws IOException {
        Pixels whole = Pixels.fit(rows(view, header), Preview.VIEW);
        return encoder.jpeg(Burner.burn(whole, outlines), BURNT_QUALITY);
    }

    /** From the JPEG that a camera put into the file; empty where it is none that a camera would put there. */
    Optional<byte[]> thumbnail(byte[] jpeg, int orientation) throws IOException {
        if (Header.of(jpeg) instanceof Header.Picture(Format format, int width, int height)
                && format == Format.JPEG
                && Math.max(width, height) <= Preview.VIEW) {
            Optional<Rows> rows = FxRows.read(new ByteArrayInputStream(jpeg), width, height, Preview.THUMBNAIL);
            if (rows.isPresent()) {
                Pixels small = Pixels.fit(rows.get(), Preview.THUMBNAIL).turned(orientation);
                return Optional.of(encoder.jpeg(small, THUMBNAIL_QUALITY));
            }
        }
        return Optional.empty();
    }

    private static Rows rows(Source source, Header.Picture header) throws IOException {
        int width = header.width();
        int height = header.height();
        if (header.format() == Format.JPEG) {
            Optional<Rows> rows = FxRows.read(source.stream(), width, height, Preview.VIEW);
            if (rows.isPresent()) {
                return rows.get();
            }
        }
        String name = header.format().name().toLowerCase(Locale.ROOT);
        try (ImageInputStream in = new SourceInput(source)) {
            return AwtRows.read(in, name, width, height, BUDGET);
        }
    }
}
