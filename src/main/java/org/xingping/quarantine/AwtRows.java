package org.xingping.quarantine;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

/** A picture through ImageIO: every kind but the plain JPEG. What is transparent in it becomes white. */
final class AwtRows implements Rows {
    private static final int BAND = 64;

    private final BufferedImage picture;
    private final BufferedImage band;
    private int bandTop = -1;

    private AwtRows(BufferedImage picture) {
        this.picture = picture;
        this.band = new BufferedImage(picture.getWidth(), BAND, BufferedImage.TYPE_INT_RGB);
    }

    /**
     * Decodes the first picture of a file, skipping rows and columns where it would otherwise need too much memory.
     *
     * @param width as the header told; a decoder that finds more does not begin
     * @param budget bytes the decoded picture may have
     */
    static Rows read(ImageInputStream in, String format, int width, int height, long budget) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > width || reader.getHeight(0) > height) {
                throw new IOException("the picture is larger than its header says");
            }
            ImageReadParam parameters = reader.getDefaultReadParam();
            int step = step(reader, budget);
            parameters.setSourceSubsampling(step, step, 0, 0);
            return new AwtRows(reader.read(0, parameters));
        } finally {
            reader.dispose();
        }
    }

    private static int step(ImageReader reader, long budget) throws IOException {
        long pixel = pixelBytes(reader);
        int step = 1;
        while ((long) (reader.getWidth(0) / step) * (reader.getHeight(0) / step) * pixel > budget) {
            step++;
        }
        return step;
    }

    private static long pixelBytes(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            return Integer.BYTES;
        }
        SampleModel model = types.next().getSampleModel(1, 1);
        return Math.max(1, model.getNumDataElements() * (long) DataBuffer.getDataTypeSize(model.getTransferType()) / 8);
    }

    @Override
    public int width() {
        return picture.getWidth();
    }

    @Override
    public int height() {
        return picture.getHeight();
    }

    @Override
    public void row(int y, int[] into) {
        if (bandTop < 0 || y >= bandTop + BAND) {
            bandTop = y;
            Graphics2D graphics = band.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, band.getWidth(), BAND);
            graphics.drawImage(picture, 0, -y, null);
            graphics.dispose();
        }
        band.getRaster().getDataElements(0, y - bandTop, width(), 1, into);
    }
}
