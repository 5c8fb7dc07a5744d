package org.xingping.quarantine;

import static org.xingping.quarantine.Reply.bounded;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xingping.photo.Outline;
import org.xingping.photo.Outline.Point;

/** How outlines go over the pipe to the child. */
final class OutlineWire {
    private static final int MOST_OUTLINES = 1 << 14;
    private static final int MOST_POINTS = 1 << 16;

    private OutlineWire() {}

    static void write(DataOutputStream out, List<Outline> outlines) throws IOException {
        out.writeInt(outlines.size());
        for (Outline outline : outlines) {
            switch (outline) {
                case Outline.Path path -> {
                    out.writeByte(0);
                    out.writeBoolean(path.closed());
                    out.writeBoolean(path.filled());
                    out.writeDouble(path.width());
                    out.writeInt(path.points().size());
                    for (Point point : path.points()) {
                        write(out, point);
                    }
                }
                case Outline.Words words -> {
                    out.writeByte(1);
                    write(out, words.at());
                    out.writeUTF(words.text().substring(0, Math.min(words.text().length(), MOST_OUTLINES)));
                    out.writeDouble(words.size());
                    out.writeBoolean(words.centred());
                }
                case Outline.Hidden part -> {
                    out.writeByte(2);
                    out.writeInt(part.x());
                    out.writeInt(part.y());
                    out.writeInt(part.width());
                    out.writeInt(part.height());
                }
            }
        }
    }

    static List<Outline> read(DataInputStream in) throws IOException {
        int count = bounded(in.readInt(), 0, MOST_OUTLINES);
        List<Outline> outlines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            outlines.add(
                    switch (in.readUnsignedByte()) {
                        case 0 -> path(in);
                        case 1 -> new Outline.Words(point(in), in.readUTF(), in.readDouble(), in.readBoolean());
                        case 2 -> new Outline.Hidden(in.readInt(), in.readInt(), in.readInt(), in.readInt());
                        default -> throw new IOException("no such outline");
                    });
        }
        return outlines;
    }

    private static Outline path(DataInputStream in) throws IOException {
        boolean closed = in.readBoolean();
        boolean filled = in.readBoolean();
        double width = in.readDouble();
        int count = bounded(in.readInt(), 0, MOST_POINTS);
        List<Point> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            points.add(point(in));
        }
        return new Outline.Path(points, closed, filled, width);
    }

    private static void write(DataOutputStream out, Point point) throws IOException {
        out.writeDouble(point.x());
        out.writeDouble(point.y());
    }

    private static Point point(DataInputStream in) throws IOException {
        return new Point(in.readDouble(), in.readDouble());
    }
}
