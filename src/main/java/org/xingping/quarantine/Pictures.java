package org.xingping.quarantine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.xingping.files.ThrowAway;
import org.xingping.photo.Format;
import org.xingping.photo.NoPreview;
import org.xingping.photo.Outline;
import org.xingping.quarantine.Reply.Question;
import org.xingping.text.Problem;

/**
 * Foreign pictures made small by child processes, so that nothing they do can harm the program. Calls wait for their answer
 * and are served in the order they came; safe for any thread. Children are started when first needed and kept; one that
 * dies or takes too long is replaced, and costs no other picture anything.
 */
public final class Pictures implements AutoCloseable {
    private static final long BETWEEN_CHECKS = 50;

    private final Launch launch;
    private final Limits limits;
    private final Semaphore seats;
    private final Deque<Child> idle = new ConcurrentLinkedDeque<>();
    private final Set<Child> children = ConcurrentHashMap.newKeySet();
    private final Set<Turn> turns = ConcurrentHashMap.newKeySet();
    private final Object starting = new Object();
    private final ScheduledExecutorService watch;
    private volatile boolean closed;
    private boolean watching;

    /** As many children as the machine has cores. */
    public Pictures() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /**
     * With so many children at most.
     *
     * @param workers from 1
     */
    public Pictures(int workers) {
        this(workers, Launch.USUAL, Limits.USUAL);
    }

    Pictures(int workers, Launch launch, Limits limits) {
        this.launch = launch;
        this.limits = limits;
        this.seats = new Semaphore(workers, true);
        this.watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "quarantine-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * What a picture claims and the small picture it carries; some ten milliseconds. A picture that cannot be read at all
     * claims nothing.
     *
     * @param format as its header told
     * @throws Problem where the original cannot be read from the disk, or no child can be started
     */
    public Glance glance(Path original, Format format) {
        return switch (ask(Question.GLANCE, original, format)) {
            case Reply.Glanced(Glance glance) -> glance;
            case Reply.Unreadable() -> throw unreadable(original);
            case Reply.None _, Reply.Made _, Reply.Burnt _ -> Glance.NOTHING;
        };
    }

    /**
     * A picture made small and upright, or why there is none; a fifth of a second for a phone's.
     *
     * @param format as its header told
     * @throws Problem where the original cannot be read from the disk, or no child can be started
     */
    public Preview preview(Path original, Format format) {
        return preview(Question.PREVIEW, original, format);
    }

    /**
     * The same of a HEIC, by way of the system's converter, which may take as long as a picture may. It works on its own,
     * beside the children.
     *
     * @throws Problem as {@link #preview}
     */
    public Preview previewHeic(Path original, HeicConverter converter) {
        return ThrowAway.folder(folder -> {
            Path jpeg = folder.resolve("converted.jpg");
            if (!converter.convert(original.toAbsolutePath(), jpeg, limits.wall())) {
                return new Preview.None(NoPreview.CANNOT_DECODE);
            }
            return preview(converter.turns() ? Question.PREVIEW_UNTURNED : Question.PREVIEW, jpeg, Format.JPEG);
        });
    }

    private Preview preview(Question question, Path original, Format format) {
        return switch (ask(question, original, format)) {
            case Reply.Made(Preview.Made made) -> made;
            case Reply.None(NoPreview why) -> new Preview.None(why);
            case Reply.Unreadable() -> throw unreadable(original);
            case Reply.Glanced _, Reply.Burnt _ -> new Preview.None(NoPreview.CRASHED);
        };
    }

    /**
     * A view of ours with outlines burnt in, as a JPEG of the same size; empty where that failed, for whatever reason.
     *
     * @param outlines in the view's pixels
     */
    public Optional<byte[]> burn(Path view, List<Outline> outlines) {
        return ask(Question.BURN, view, Format.JPEG, outlines) instanceof Reply.Burnt(byte[] burnt)
                ? Optional.of(burnt)
                : Optional.empty();
    }

    /** Ends all children, and has seen them end; who still waits is told so. */
    @Override
    public void close() {
        closed = true;
        watch.shutdownNow();
        List<Child> killed = List.copyOf(children);
        killed.forEach(Child::kill);
        for (Child child = idle.poll(); child != null; child = idle.poll()) {
            end(child);
        }
        killed.forEach(Child::awaitEnd);
    }

    private static Problem unreadable(Path original) {
        return new Problem("problem.file.unreadable", original.toString());
    }

    private Reply ask(Question question, Path original, Format format) {
        return ask(question, original, format, List.of());
    }

    private Reply ask(Question question, Path original, Format format, List<Outline> outlines) {
        seats.acquireUninterruptibly();
        try {
            Reply reply = asked(seated(), question, original.toAbsolutePath(), format, outlines);
            boolean crashed = reply.equals(new Reply.None(NoPreview.CRASHED));
            return crashed // it may have been somebody else's doing
                    ? asked(seated(), question, original.toAbsolutePath(), format, outlines)
                    : reply;
        } catch (IOException noChild) {
            if (closed) {
                return new Reply.None(NoPreview.CLOSED);
            }
            throw new Problem("problem.pictures.start").causedBy(noChild);
        } finally {
            seats.release();
        }
    }

    private Reply asked(Child child, Question question, Path original, Format format, List<Outline> outlines) {
        Turn turn = new Turn(child, limits);
        turns.add(turn);
        try {
            Reply reply = child.ask(question, original, format, outlines);
            leave(child, reply);
            return reply;
        } catch (IOException gone) {
            end(child);
            return new Reply.None(turn.isCut() ? NoPreview.TOO_SLOW : closed ? NoPreview.CLOSED : NoPreview.CRASHED);
        } finally {
            turns.remove(turn);
        }
    }

    private Child seated() throws IOException {
        for (Child child = idle.poll(); child != null; child = idle.poll()) {
            if (child.isAlive()) {
                return child;
            }
            end(child);
        }
        synchronized (starting) { // JavaFX unpacks its libraries for the first; a second must not find them half done
            refuseWhenClosed();
            watch();
            return ready(Child.start(launch));
        }
    }

    private void refuseWhenClosed() throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
    }

    /** From the first child on; a program that sees no photos is not woken for them. Under {@code starting}. */
    private void watch() {
        if (!watching && !closed) {
            watching = true;
            var _ = watch.scheduleWithFixedDelay(
                    () -> turns.forEach(Turn::check), BETWEEN_CHECKS, BETWEEN_CHECKS, TimeUnit.MILLISECONDS);
        }
    }

    private Child ready(Child child) throws IOException {
        children.add(child);
        Turn turn = new Turn(child, Limits.USUAL);
        turns.add(turn);
        try {
            refuseWhenClosed(); // closing may not have seen it
            child.ready();
            return child;
        } catch (IOException failure) {
            end(child);
            throw failure;
        } finally {
            turns.remove(turn);
        }
    }

    /** Back to its seat; one that ran out of memory is not trusted with another picture. */
    private void leave(Child child, Reply reply) {
        if (reply instanceof Reply.None(NoPreview why) && why == NoPreview.TOO_LARGE) {
            end(child);
        } else {
            idle.push(child);
            if (closed && idle.remove(child)) { // closing may not have seen it
                end(child);
            }
        }
    }

    private void end(Child child) {
        child.release();
        children.remove(child);
    }
}
