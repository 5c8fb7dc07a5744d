package org.xingping.quarantine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.xingping.photo.Format;
import org.xingping.photo.Header;
import org.xingping.photo.NoPreview;
import org.xingping.photo.Outline;
import org.xingping.photo.Refusal;
import org.xingping.quarantine.Reply.Question;

/**
 * The child: one question at a time from its input, one answer each to its output. It ends when its input does, even in the
 * middle of a picture, so it never outlives the program that started it.
 */
final class Worker {
    /** Looks at the header before anything is decoded. */
    @FunctionalInterface
    interface Guard {
        Header look(SeekableByteChannel file) throws IOException;
    }

    private final Guard guard;
    private final DataOutputStream answers;
    private final Decoder decoder = new Decoder();

    private Worker(Guard guard, OutputStream answers) {
        this.guard = guard;
        this.answers = new DataOutputStream(new BufferedOutputStream(answers, 1 << 16));
    }

    static void main(String[] args) {
        run(Header::read);
    }

    /** The child with rules of one's own about headers; never returns. */
    static void run(Guard guard) {
        PrintStream answers = System.out;
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(silence); // whatever a library has to say would look like an answer
        System.setErr(silence);
        try {
            new Worker(guard, answers).listen(new DataInputStream(new BufferedInputStream(System.in)));
        } catch (IOException goneOrNonsense) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void listen(DataInputStream in) throws IOException {
        ExecutorService decoding = Executors.newSingleThreadExecutor();
        decoding.execute(() -> answer(() -> {
            decoder.warm();
            answers.writeInt(Reply.READY);
            answers.flush();
        }));
        try {
            while (true) {
                Question question = Reply.named(Question.class, in.readUTF());
                Format format = Reply.named(Format.class, in.readUTF());
                Path original = Path.of(in.readUTF());
                List<Outline> outlines = question == Question.BURN ? OutlineWire.read(in) : List.of();
                decoding.execute(() ->
                        answer(() -> reply(question, format, original, outlines).write(answers)));
            }
        } catch (EOFException asked) {
            Runtime.getRuntime().halt(0);
        }
    }

    @FunctionalInterface
    private interface Answering {
        void run() throws IOException;
    }

    private static void answer(Answering answering) {
        try {
            answering.run();
        } catch (Throwable noOneListens) {
            Runtime.getRuntime().halt(2);
        }
    }

    @SuppressWarnings("CatchingUnchecked")
    private Reply reply(Question question, Format format, Path original, List<Outline> outlines) throws IOException {
        Source source;
        try {
            source = new Source(original);
        } catch (IOException unreadable) {
            return new Reply.Unreadable();
        }
        try {
            Reply reply = switch (question) {
                case GLANCE -> glance(source, format);
                case PREVIEW -> preview(source, true);
                case PREVIEW_UNTURNED -> preview(source, false);
                case BURN -> burn(source, outlines);
            };
            return source.hasFailed() ? new Reply.Unreadable() : reply;
        } catch (OutOfMemoryError tooMuch) {
            return new Reply.None(NoPreview.TOO_LARGE);
        } catch (Throwable whatever) { // decoders of hostile files throw anything
            return source.hasFailed() ? new Reply.Unreadable() : new Reply.None(NoPreview.CANNOT_DECODE);
        } finally {
            source.end();
        }
    }

    private Reply glance(Source source, Format format) throws IOException {
        Exif exif = Exif.read(source, format);
        try {
            return new Reply.Glanced(new Glance(
                    exif.claims(),
                    exif.thumbnail().isPresent()
                            ? decoder.thumbnail(exif.thumbnail().get(), exif.orientation())
                            : Optional.empty()));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError whatever) {
            return new Reply.Glanced(new Glance(exif.claims(), Optional.empty()));
        }
    }

    private Reply burn(Source view, List<Outline> outlines) throws IOException {
        return guard.look(view) instanceof Header.Picture picture
                ? new Reply.Burnt(decoder.burn(view, picture, outlines))
                : new Reply.None(NoPreview.CANNOT_DECODE);
    }

    private Reply preview(Source source, boolean turn) throws IOException {
        return switch (guard.look(source)) {
            case Header.Picture picture when picture.format() == Format.HEIC -> new Reply.None(NoPreview.HEIC);
            case Header.Picture picture -> {
                int orientation = turn ? Exif.read(source, picture.format()).orientation() : Exif.UPRIGHT;
                yield new Reply.Made(decoder.preview(source, picture, orientation));
            }
            case Header.Refused refused -> {
                boolean tooLarge = refused.why() == Refusal.FILE_TOO_LARGE
                        || refused.why() == Refusal.SIDE_TOO_LONG
                        || refused.why() == Refusal.TOO_MANY_PIXELS
                        || refused.why() == Refusal.TOO_DENSE;
                yield new Reply.None(tooLarge ? NoPreview.TOO_LARGE : NoPreview.CANNOT_DECODE);
            }
        };
    }
}
