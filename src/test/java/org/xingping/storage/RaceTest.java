package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.testkit.Sessions;

/** Two programs want the same workspace at the same moment. */
class RaceTest {
    @TempDir
    Path folder;

    @TempDir
    Path temporary;

    @Test
    void oneWritesAndTheOtherIsToldWhoAndMayLook() {
        Path workspace = folder.resolve("工作区");
        try (ChildProcess lin = ChildProcess.start(workspace, "林晓", temporary);
                ChildProcess chen = ChildProcess.start(workspace, "陈明", temporary)) {
            assertThat(lin.answer()).isEqualTo("ready");
            assertThat(chen.answer()).isEqualTo("ready");
            int[] won = new int[2];
            for (int race = 1; race <= 20; race++) {
                ChildProcess first = race % 2 == 0 ? lin : chen;
                ChildProcess second = race % 2 == 0 ? chen : lin;
                first.order("open");
                second.order("open");
                String linSays = lin.answer();
                String chenSays = chen.answer();

                boolean linWrites = linSays.equals("writer");
                assertThat(chenSays.equals("writer")).as(linSays + chenSays).isEqualTo(!linWrites);
                ChildProcess writer = linWrites ? lin : chen;
                ChildProcess loser = linWrites ? chen : lin;
                won[linWrites ? 0 : 1]++;
                assertThat(linWrites ? chenSays : linSays)
                        .startsWith("problem.workspace.busy [" + (linWrites ? "林晓" : "陈明") + ", laptop-7, 20")
                        .contains(", 0.1.0, " + writer.pid() + ", ");
                assertThat(writer.ask("begin")).startsWith("began ");
                assertThat(loser.ask("look")).isEqualTo("sees " + race + " true");
                assertThat(writer.ask("close")).isEqualTo("closed");
            }
            System.out.println("races won: " + won[0] + " to " + won[1]);
        }
        try (Workspace after = Workspace.open(workspace, Sessions.first())) {
            assertThat(after.check()).isEmpty();
            assertThat(after.counts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(20);
        }
    }

    @Test
    void aKilledWriterHoldsNobodyUp() {
        try (ChildProcess next = ChildProcess.start(folder, "陈明", temporary)) {
            ChildProcess writer = ChildProcess.start(folder, "林晓", temporary);
            writer.answer();
            assertThat(writer.ask("open")).isEqualTo("writer");
            assertThat(next.answer()).isEqualTo("ready");
            assertThat(next.ask("open")).startsWith("problem.workspace.busy [林晓");

            writer.kill();

            assertThat(next.ask("open")).isEqualTo("writer");
        }
    }
}
