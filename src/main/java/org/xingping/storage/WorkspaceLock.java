package org.xingping.storage;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.xingping.files.LockFile;
import org.xingping.text.Problem;

/** One writer a workspace. Who comes second is told who was first, since when and with which version. */
final class WorkspaceLock implements AutoCloseable {
    private static final String NAME = "workspace.lock";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Half a second in all. */
    private static final int MOST_LOOKS = 50;

    private static final long BETWEEN_LOOKS = 10_000_000L;

    private final LockFile file;

    private WorkspaceLock(LockFile file) {
        this.file = file;
    }

    /** Throws {@code problem.workspace.busy} with user, host, start, version and process of the holder. */
    static WorkspaceLock take(Path folder, Session session) {
        Path file = folder.resolve(NAME);
        String holder = String.join(
                "\n",
                oneLine(session.user()),
                oneLine(session.host()),
                session.now().toString(),
                oneLine(session.app()),
                String.valueOf(ProcessHandle.current().pid()));
        try {
            return new WorkspaceLock(LockFile.take(file, holder).orElseThrow(() -> busy(folder, file, session)));
        } catch (Problem problem) {
            throw Refusals.whileLocking(folder, problem);
        }
    }

    /** Whether a name in a folder is only this lock. */
    static boolean is(String name) {
        return name.equals(NAME);
    }

    private static Problem busy(Path folder, Path file, Session session) {
        List<String> holder = holder(file, session);
        return new Problem(
                "problem.workspace.busy",
                part(holder, 0),
                part(holder, 1),
                since(part(holder, 2), session),
                part(holder, 3),
                part(holder, 4),
                folder.toString());
    }

    /** Whoever has only just taken the lock may not have written its name yet; that of a killed one may still stand there. */
    private static List<String> holder(Path file, Session session) {
        List<String> holder = List.of();
        for (int i = 0; i < MOST_LOOKS; i++) {
            holder = LockFile.text(file).lines().toList();
            if (holder.size() == 5 && !isGone(holder, session)) {
                break;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return holder;
    }

    private static boolean isGone(List<String> holder, Session session) {
        return holder.get(1).equals(oneLine(session.host()))
                && ProcessHandle.of(Long.parseLong(holder.get(4))).isEmpty();
    }

    private static String part(List<String> holder, int place) {
        return place < holder.size() && !holder.get(place).isBlank() ? holder.get(place) : "?";
    }

    private static String since(String moment, Session session) {
        try {
            return MOMENT.format(Instant.parse(moment).atZone(session.clock().getZone()));
        } catch (DateTimeException unknown) {
            return moment;
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Override
    public void close() {
        file.close();
    }
}
