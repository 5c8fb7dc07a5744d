package org.xingping.quarantine;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.SinglePixelPackedSampleModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes small pictures as plain JPEGs. For one thread; it keeps its writer, which is dear to make. */
final class Encoder {
    private static final int[] MASKS = {0xFF0000, 0xFF00, 0xFF};

    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("jpeg").next();

    /**
     * One picture as a file.
     *
     * @param quality 0 to 1
     */
    byte[] jpeg(Pixels picture, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(picture), null, null), how);
        } finally {
            writer.reset();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(Pixels picture) {
        DataBufferInt data = new DataBufferInt(picture.values(), picture.values().length);
        SinglePixelPackedSampleModel model =
                new SinglePixelPackedSampleModel(DataBuffer.TYPE_INT, picture.width(), picture.height(), MASKS);
        WritableRaster raster = Raster.createWritableRaster(model, data, new Point());
        return new BufferedImage(new DirectColorModel(24, MASKS[0], MASKS[1], MASKS[2]), raster, false, null);
    }
}
