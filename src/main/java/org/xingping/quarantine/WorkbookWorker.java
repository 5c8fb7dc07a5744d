package org.xingping.quarantine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The child that compares workbooks. Like {@link Worker} it ends when its input does, even in the middle of a file. */
final class WorkbookWorker {
    private final DataOutputStream answers;

    private WorkbookWorker(OutputStream answers) {
        this.answers = new DataOutputStream(new BufferedOutputStream(answers));
    }

    static void main(String[] args) {
        PrintStream answers = System.out;
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(silence); // whatever a library has to say would look like an answer
        System.setErr(silence);
        try {
            new WorkbookWorker(answers).listen(new DataInputStream(new BufferedInputStream(System.in)));
        } catch (IOException goneOrNonsense) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void listen(DataInputStream in) throws IOException {
        answers.writeInt(Reply.READY);
        answers.flush();
        ExecutorService reading = Executors.newSingleThreadExecutor();
        try {
            while (true) {
                if (!in.readUTF().equals(WorkbookReply.QUESTION)) {
                    throw new IOException("no such question");
                }
                Path ours = Path.of(in.readUTF());
                Path foreign = Path.of(in.readUTF());
                reading.execute(() -> answer(ours, foreign));
            }
        } catch (EOFException asked) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void answer(Path ours, Path foreign) {
        try {
            reply(ours, foreign).write(answers);
        } catch (Throwable noOneListens) {
            Runtime.getRuntime().halt(2);
        }
    }

    /** Never throws: readers of hostile files may come to any end. */
    @SuppressWarnings("CatchingUnchecked")
    static WorkbookReply reply(Path ours, Path foreign) {
        boolean own = false;
        try (ZipParts theirParts = ZipParts.open(foreign)) {
            theirParts.mustBeWhole();
            BookFile theirBook = BookFile.read(theirParts); // first, for it is the one that may be nothing at all
            own = true;
            try (ZipParts ourParts = ZipParts.open(ours)) {
                BookFile ourBook = BookFile.read(ourParts);
                own = false;
                Differences differences = new Differences();
                new BookComparer(ourBook, theirBook, differences).compare();
                return new WorkbookReply.Compared(differences.all(), differences.more());
            }
        } catch (NotReadable named) {
            return new WorkbookReply.Refused(own || named.isOurs(), named.why());
        } catch (OutOfMemoryError tooMuch) {
            return new WorkbookReply.Refused(own, NoWorkbook.TOO_LARGE);
        } catch (IOException failure) {
            return new WorkbookReply.Refused(own, NoWorkbook.UNREADABLE);
        } catch (Throwable whatever) {
            return new WorkbookReply.Refused(own, NoWorkbook.DAMAGED);
        }
    }
}
