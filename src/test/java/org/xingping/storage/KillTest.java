package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Kind;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.testkit.Sessions;

/** The process is killed while it writes; nothing it has acknowledged may be missing. */
class KillTest {
    private static final int KILLS = 60;

    @TempDir
    Path folder;

    @TempDir
    Path temporary;

    @Test
    void nothingAcknowledgedIsLostByAKill() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int acknowledged = 0;
        ChildProcess next = start();
        for (int kill = 1; kill <= KILLS; kill++) {
            ChildProcess child = next;
            next = start(); // warms up meanwhile
            List<String> acks = killed(child, random, "late");
            acknowledged += acks.size();
            assertThat(lost(acks, kill))
                    .as("lost by kill %d, seed %d", kill, seed)
                    .isEmpty();
        }
        next.close();
        System.out.println(KILLS + " kills, " + acknowledged + " steps acknowledged, 0 lost");
        assertThat(acknowledged).isGreaterThan(KILLS * 20);
    }

    @Test
    void aProgramThatAcknowledgesTooEarlyIsCaught() {
        Random random = new Random(3);
        int kill = 0;
        Set<String> lost = Set.of();
        while (lost.isEmpty() && kill < 20) {
            kill++;
            lost = lost(killed(start(), random, "early"), kill);
        }
        assertThat(lost).as("caught after %d kills", kill).isNotEmpty();
    }

    private ChildProcess start() {
        return ChildProcess.start(folder, "林晓", temporary);
    }

    private static List<String> killed(ChildProcess child, Random random, String when) {
        assertThat(child.answer()).isEqualTo("ready");
        assertThat(child.ask("open")).isEqualTo("writer");
        child.order("score " + random.nextLong() + " " + when);
        Set<String> acks = new HashSet<>();
        for (int i = random.nextInt(120); i >= 0; i--) {
            acks.add(child.answer());
        }
        LockSupport.parkNanos(random.nextInt(4_000_000));
        acks.addAll(child.kill());
        assertThat(acks).allSatisfy(ack -> assertThat(ack).startsWith("ack "));
        return List.copyOf(acks);
    }

    /** Opens what the killed process left, checks all of it and says which acknowledged steps are not there. */
    private Set<String> lost(List<String> acks, int kill) {
        try (Workspace workspace = Workspace.open(folder, Sessions.named("after-" + kill))) {
            assertThat(workspace.check()).isEmpty();
            String id = acks.getFirst().split(" ")[1];
            assertThat(workspace.page(AssessmentQuery.newest(200)))
                    .extracting("id")
                    .contains(id);
            Map<String, Integer> lines = new HashMap<>();
            Map<String, String> numbers = new HashMap<>();
            for (Entry entry : workspace.load(id).sheet().entries()) {
                lines.merge(entry.step(), 1, Integer::sum);
                if (entry.kind() instanceof Kind.Noted(String number)) {
                    numbers.put("ack " + id + " " + number, entry.step());
                }
            }
            numbers.forEach((ack, step) -> {
                int number = Integer.parseInt(ack.substring(ack.lastIndexOf(' ') + 1));
                assertThat(lines).as("half a step").containsEntry(step, number % 2 == 0 ? 2 : 1);
            });
            assertThat(numbers.size()).as("unacknowledged").isLessThanOrEqualTo(acks.size() + 1);
            Set<String> lost = new HashSet<>(acks);
            lost.removeAll(numbers.keySet());
            return lost;
        }
    }
}
