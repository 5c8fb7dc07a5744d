package org.xingping.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.Opened;
import org.xingping.text.Problem;

/**
 * The program in a process of its own, obeying one word a line: {@code open}, {@code look}, {@code close}, {@code score SEED
 * late|early} (without end: acknowledges each step after its commit, or, for the control, before it).
 */
final class Child {
    private final Path folder;
    private final Session session;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private @Nullable Workspace workspace;

    private Child(Path folder, String user) {
        this.folder = folder;
        long start = System.nanoTime();
        this.session = new Session(
                Clock.system(ZoneId.systemDefault()),
                () -> System.nanoTime() - start,
                UUID.randomUUID().toString(),
                () -> UUID.randomUUID().toString(),
                user,
                "laptop-7",
                "0.1.0");
    }

    public static void main(String[] args) throws IOException {
        Child child = new Child(Path.of(args[0]), args[1]);
        Given.items(); // whatever takes long is done before anybody counts
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        child.out.println("ready");
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            child.obey(order.split(" "));
        }
        child.close();
    }

    private void obey(String[] order) {
        try {
            switch (order[0]) {
                case "open" -> {
                    workspace = Workspace.open(folder, session);
                    out.println("writer");
                }
                case "look" -> {
                    try (Workspace look = Workspace.openReadOnly(folder, session)) {
                        out.println("sees "
                                + look.page(AssessmentQuery.newest(1000)).size() + " " + look.readOnly());
                    }
                }
                case "begin" -> out.println("began " + Given.begun(opened()).id());
                case "score" -> score(new Random(Long.parseLong(order[1])), order[2].equals("early"));
                case "close" -> {
                    close();
                    out.println("closed");
                }
                default -> throw new IllegalArgumentException(order[0]);
            }
        } catch (Problem problem) {
            out.println(problem.key() + " " + problem.args());
        }
    }

    private void close() {
        if (workspace != null) {
            workspace.close();
            workspace = null;
        }
    }

    private Workspace opened() {
        if (workspace == null) {
            throw new IllegalStateException("not open");
        }
        return workspace;
    }

    /** Every step carries a number in a note; every other one answers an item beside it; now and then one is undone. */
    private void score(Random random, boolean early) {
        Workspace into = opened();
        Opened now = Given.begun(into);
        for (int number = 1; ; number++) {
            String item = Given.item(random.nextInt(Given.items().size())).code();
            List<Deed> deeds = new ArrayList<>();
            deeds.add(Deed.of(new Kind.Noted(String.valueOf(number))));
            if (number % 2 == 0) {
                deeds.add(Deed.on(item, new Kind.Answered(new Answer.CouldNotAssess("第" + number + "次"))));
            }
            if (early) {
                out.println("ack " + now.id() + " " + number);
            }
            into.record(now.id(), Given.LIN, deeds);
            if (!early) {
                out.println("ack " + now.id() + " " + number);
            }
            if (random.nextInt(9) == 0) {
                into.undo(now.id(), Given.LIN);
            }
        }
    }
}
