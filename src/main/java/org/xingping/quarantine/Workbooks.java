package org.xingping.quarantine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/**
 * Workbooks that came back from somebody, compared with those that were handed over. A child process reads both; this side
 * only looks whether all their bytes are equal. Each comparison has a child of its own, which is gone when it is answered.
 * Calls wait for their answer; safe for any thread.
 */
public final class Workbooks {
    private static final long BETWEEN_CHECKS = 50;

    private final Launch launch;
    private final Limits limits;

    public Workbooks() {
        this(Launch.WORKBOOKS, Limits.USUAL);
    }

    Workbooks(Launch launch, Limits limits) {
        this.launch = launch;
        this.limits = limits;
    }

    /**
     * What of {@code foreign} is not as it was handed over.
     *
     * @param ours the workbook as it was handed over
     * @param foreign any file at all
     * @param progress counts the time a child may take, and may throw to stop, which ends the child at once
     * @throws Problem where either of them is no workbook that can be read, in one sentence that says why
     */
    public Comparison compare(Path ours, Path foreign, Progress progress) {
        if (isSame(ours, foreign)) {
            return Comparison.SAME;
        }
        WorkbookReply reply = ask(ours, foreign, progress);
        boolean crashed = reply instanceof WorkbookReply.Refused refused && refused.why() == NoWorkbook.CRASHED;
        if (crashed) { // it may have been somebody else's doing
            reply = ask(ours, foreign, progress);
        }
        return switch (reply) {
            case WorkbookReply.Compared(var differences, boolean more) -> Comparison.of(differences, more);
            case WorkbookReply.Refused(boolean own, NoWorkbook why) ->
                throw own ? ownProblem(ours, why) : problem(foreign, why);
        };
    }

    private static boolean isSame(Path ours, Path foreign) {
        try {
            return Files.size(ours) == Files.size(foreign) && Files.mismatch(ours, foreign) < 0;
        } catch (IOException unreadable) {
            return false; // the child finds out which
        }
    }

    private static Problem ownProblem(Path ours, NoWorkbook why) {
        return why == NoWorkbook.UNREADABLE
                ? problem(ours, why)
                : new Problem("problem.workbook.ours", ours.toString());
    }

    private static Problem problem(Path file, NoWorkbook why) {
        return new Problem(
                switch (why) {
                    case PASSWORD -> "problem.workbook.password";
                    case OLD -> "problem.workbook.old";
                    case BINARY -> "problem.workbook.binary";
                    case OTHER -> "problem.workbook.other";
                    case DAMAGED -> "problem.workbook.damaged";
                    case TOO_LARGE -> "problem.workbook.large";
                    case TOO_SLOW -> "problem.workbook.slow";
                    case CRASHED -> "problem.workbook.crashed";
                    case UNREADABLE -> "problem.file.unreadable";
                },
                file.toString());
    }

    private WorkbookReply ask(Path ours, Path foreign, Progress progress) {
        Child child;
        try {
            child = Child.start(launch);
        } catch (IOException noChild) {
            throw new Problem("problem.workbook.start").causedBy(noChild);
        }
        Turn turn = new Turn(child, limits, progress);
        try (ScheduledExecutorService watch = watch()) {
            var _ = watch.scheduleWithFixedDelay(turn::check, BETWEEN_CHECKS, BETWEEN_CHECKS, TimeUnit.MILLISECONDS);
            try {
                child.ready();
                return child.compare(ours.toAbsolutePath(), foreign.toAbsolutePath());
            } catch (IOException gone) {
                turn.requireGoingOn();
                return new WorkbookReply.Refused(false, turn.isCut() ? NoWorkbook.TOO_SLOW : NoWorkbook.CRASHED);
            } finally {
                watch.shutdownNow();
                child.release();
                child.awaitEnd();
            }
        }
    }

    private static ScheduledExecutorService watch() {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "workbook-watch");
            thread.setDaemon(true);
            return thread;
        });
    }
}
