package org.xingping.quarantine;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.xingping.photo.Coarse;
import org.xingping.photo.Outline;
import org.xingping.photo.Outline.Point;

/** Burns outlines into a picture, looking as the window shows them; what is hidden is made coarse first. */
final class Burner {
    private static final Color INK = new Color(0xE3212E);
    private static final Color HALO = new Color(255, 255, 255, 204);
    private static final double WIDER = 2.2;

    private Burner() {}

    static Pixels burn(Pixels picture, List<Outline> outlines) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(picture.values(), 0, pixels, 0, pixels.length);
        for (Outline outline : outlines) {
            if (outline instanceof Outline.Hidden part) {
                Coarse.apply(pixels, picture.width(), part);
            }
        }
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            for (Outline outline : outlines) {
                switch (outline) {
                    case Outline.Path path -> draw(graphics, path);
                    case Outline.Words words -> draw(graphics, words);
                    case Outline.Hidden _ -> {}
                }
            }
        } finally {
            graphics.dispose();
        }
        return new Pixels(pixels.clone(), picture.width(), picture.height());
    }

    private static void draw(Graphics2D graphics, Outline.Path path) {
        Path2D.Double line = new Path2D.Double();
        boolean first = true;
        for (Point point : path.points()) {
            if (first) {
                line.moveTo(point.x(), point.y());
            } else {
                line.lineTo(point.x(), point.y());
            }
            first = false;
        }
        if (path.closed() && !path.points().isEmpty()) {
            line.closePath();
        }
        stroke(graphics, line, HALO, path.width() * WIDER);
        if (path.filled()) {
            graphics.setColor(INK);
            graphics.fill(line);
        }
        stroke(graphics, line, INK, path.width());
    }

    private static void stroke(Graphics2D graphics, Shape shape, Color color, double width) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    private static void draw(Graphics2D graphics, Outline.Words words) throws IOException {
        if (words.text().isBlank()) {
            return;
        }
        TextLayout layout =
                new TextLayout(words.text(), Fonts.bold((float) words.size()), graphics.getFontRenderContext());
        double x = words.at().x();
        double y = words.at().y();
        if (words.centred()) {
            Rectangle2D bounds = layout.getBounds();
            x -= bounds.getCenterX();
            y -= bounds.getCenterY();
        }
        Shape shape = layout.getOutline(AffineTransform.getTranslateInstance(x, y));
        if (!words.centred()) {
            stroke(graphics, shape, Color.WHITE, words.size() / 6);
        }
        graphics.setColor(words.centred() ? Color.WHITE : INK);
        graphics.fill(shape);
    }

    /** The font that the program brings along: a child may find none with Chinese on the system. */
    private static final class Fonts {
        private static final String BOLD = "/org/xingping/ui/fonts/NotoSansSC-Bold.ttf";

        private Fonts() {}

        static Font bold(float size) throws IOException {
            try (InputStream in = Burner.class.getResourceAsStream(BOLD)) {
                if (in == null) {
                    throw new IOException(BOLD + " is not there");
                }
                return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(size);
            } catch (FontFormatException damaged) {
                throw new IOException(damaged);
            }
        }
    }
}
