package org.xingping.quarantine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.xingping.photo.Format;
import org.xingping.photo.Outline;
import org.xingping.quarantine.Reply.Question;

/** A decoding process from outside. One question at a time; only {@link #kill} and the look at its time are for any thread. */
final class Child {
    private final Process process;
    private final DataInputStream answers;
    private final DataOutputStream questions;

    private Child(Process process) {
        this.process = process;
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    static Child start(Launch launch) throws IOException {
        return new Child(launch.start());
    }

    /** Waits for its first word. */
    void ready() throws IOException {
        if (answers.readInt() != Reply.READY) {
            throw new IOException("not one of ours");
        }
    }

    /**
     * Waits for the answer.
     *
     * @throws IOException where it ends before it has answered, or answers nonsense
     */
    Reply ask(Question question, Path original, Format format, List<Outline> outlines) throws IOException {
        questions.writeUTF(question.name());
        questions.writeUTF(format.name());
        questions.writeUTF(original.toString());
        if (question == Question.BURN) {
            OutlineWire.write(questions, outlines);
        }
        questions.flush();
        return Reply.read(answers);
    }

    /**
     * Waits for the answer of a child that compares workbooks.
     *
     * @throws IOException where it ends before it has answered, or answers nonsense
     */
    WorkbookReply compare(Path ours, Path foreign) throws IOException {
        questions.writeUTF(WorkbookReply.QUESTION);
        questions.writeUTF(ours.toString());
        questions.writeUTF(foreign.toString());
        questions.flush();
        return WorkbookReply.read(answers);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What it has computed so far; nothing where the system does not tell. */
    Duration computed() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    void kill() {
        process.toHandle().destroyForcibly(); // the process itself would first wait for what was said unread
    }

    /** Waits, not for ever, until the system has put a killed one away. */
    void awaitEnd() {
        try {
            var _ = process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives back what the pipes held; for whoever asked last, once it was killed. */
    void release() {
        try (answers;
                questions) {
            kill();
        } catch (IOException gone) {
            // what was still to be said to it is said to nobody
        }
    }
}
