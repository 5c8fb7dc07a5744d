package org.xingping.testkit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Kind;
import org.xingping.assessment.PhotoSource;
import org.xingping.photo.Claims;
import org.xingping.photo.Format;
import org.xingping.photo.Original;
import org.xingping.photo.Photo;

/** Photos of scenes that never were, with the pictures the store would give for paper. The same seed gives the same ones. */
public final class Album implements PhotoSource {
    private static final List<Photo.Shows> SHOWS = List.of(Photo.Shows.values());

    private final Path folder;
    private final Random random;
    private final Map<String, Path> pictures = new HashMap<>();
    private int made;

    public Album(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    @Override
    public Optional<Path> picture(Photo photo) {
        return Optional.ofNullable(pictures.get(photo.id()));
    }

    /** Attaches a new photo to an item, or lays it into the tray; its picture is a small plain one. */
    public Photo attach(Scenario scenario, @Nullable String item, @Nullable Finding finding, String caption) {
        return attach(scenario, item, finding, caption, picture(64, 48));
    }

    /** The same with this picture; none at all where a foreign format cannot be shown. */
    public Photo attach(
            Scenario scenario,
            @Nullable String item,
            @Nullable Finding finding,
            String caption,
            @Nullable Path picture) {
        int number = scenario.sheet().nextPhotoNumber(scenario.chain());
        Format format = picture == null ? Format.HEIC : Format.JPEG;
        Original original = new Original(hex(), format, 3_000_000, "IMG_" + number + ".jpg");
        LocalDateTime taken = random.nextInt(4) == 0 ? null : LocalDateTime.of(2025, 11, 23, 9, number % 60);
        Photo photo = Photo.of("p-" + number, number, original, new Claims(taken, null, null, null, "Phone"))
                .withFinding(finding == null ? null : finding.id())
                .withWords(SHOWS.get(random.nextInt(SHOWS.size())), caption);
        Kind attached = new Kind.PhotoAttached(photo);
        scenario.step(item == null ? Deed.of(attached) : Deed.on(item, attached));
        if (picture != null) {
            pictures.put(photo.id(), picture);
        }
        return photo;
    }

    /** Photos here and there on a sheet: of findings, of items as a whole, in the tray, alike, without picture. */
    public Album scattered(Scenario scenario, int count) {
        List<String> items = new ArrayList<>();
        scenario.checklist().items().forEach(item -> items.add(item.code()));
        Path shared = picture(48, 64);
        for (int i = 0; i < count; i++) {
            String item = random.nextInt(6) == 0 ? null : items.get(random.nextInt(items.size()));
            List<Finding> findings = item == null ? List.of() : scenario.sheet().findings(item);
            Finding finding = findings.isEmpty() ? null : findings.getFirst();
            Path picture = switch (random.nextInt(5)) {
                case 0 -> null;
                case 1 -> shared;
                default -> picture(40 + random.nextInt(60), 40 + random.nextInt(60));
            };
            attach(scenario, item, finding, random.nextBoolean() ? "" : "照片说明" + i, picture);
        }
        return this;
    }

    /** A small picture of one colour. */
    public Path picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(new Color(random.nextInt(0x1000000)));
        drawing.fillRect(0, 0, width, height);
        drawing.dispose();
        return write(image, 0.8f);
    }

    /** A scene with edges, shades and grain: 1600 x 1200 of it come to about 300 kB. */
    public Path scene(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.setPaint(new GradientPaint(0, 0, colour(), 0, height, colour()));
        drawing.fillRect(0, 0, width, height);
        for (int shape = 0; shape < 60; shape++) {
            drawing.setPaint(colour());
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            drawing.fillRect(x, y, 20 + random.nextInt(width / 6), 20 + random.nextInt(height / 6));
        }
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, grained(image.getRGB(x, y)));
            }
        }
        drawing.setPaint(Color.WHITE);
        drawing.setStroke(new BasicStroke(8));
        double circle = Math.min(width, height) * 0.8;
        drawing.draw(new Ellipse2D.Double((width - circle) / 2, (height - circle) / 2, circle, circle));
        drawing.setFont(new Font(Font.SANS_SERIF, Font.BOLD, height / 6));
        drawing.drawString(width + "x" + height, width / 8, height / 2);
        drawing.dispose();
        return write(image, 0.82f);
    }

    private Color colour() {
        return new Color(60 + random.nextInt(180), 60 + random.nextInt(180), 60 + random.nextInt(180));
    }

    private int grained(int rgb) {
        int grain = random.nextInt(15) - 7;
        int red = Math.clamp((rgb >> 16 & 0xFF) + grain, 0, 255);
        int green = Math.clamp((rgb >> 8 & 0xFF) + grain, 0, 255);
        int blue = Math.clamp((rgb & 0xFF) + grain, 0, 255);
        return red << 16 | green << 8 | blue;
    }

    private Path write(BufferedImage image, float quality) {
        Path file = folder.resolve("picture-" + ++made + ".jpg");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
        return file;
    }

    private String hex() {
        StringBuilder hex = new StringBuilder();
        while (hex.length() < 64) {
            hex.append(Character.forDigit(random.nextInt(16), 16));
        }
        return hex.toString();
    }
}
