package org.xingping.gates.offenders.ui.desk;

import javax.imageio.ImageIO;

final class DecodesAPicture {
    static boolean readable(String format) {
        return ImageIO.getImageReadersByFormatName(format).hasNext();
    }
}
