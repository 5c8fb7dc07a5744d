package org.xingping.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.House;
import org.xingping.assessment.Answer;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.scoring.Opened;

/**
 * What saving one answer costs from the call to the acknowledgement, against a bare JDBC transaction that writes the same
 * rows and bytes to a copy of the same file with the same settings; both in one process and in turn, each as often after
 * itself as after the other (performance goal P10).
 */
class SaveBench {
    /** Twice what the virtual machine waits for before it compiles a method for good: what is called once a save is warm then. */
    private static final int WARM = 10_000;

    private static final int MEASURED = 2_000;

    /** As many answers as an assessment gets in the field, corrections and all. */
    private static final int EACH = 400;

    @Test
    void savingAnAnswerCostsHardlyMoreThanItsBytes(@TempDir Path folder) throws IOException, SQLException {
        Path ours = folder.resolve("ours");
        List<String> assessments = new ArrayList<>();
        try (House house = Benches.opener().open(ours)) {
            for (int i = 0; i <= (WARM + MEASURED) / EACH; i++) {
                assessments.add(Benches.newAssessment(house).id());
            }
        }
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Files.copy(ours.resolve("xingping.db"), bare.resolve("xingping.db"));
        long[] saving = new long[MEASURED];
        long[] writing = new long[MEASURED];
        try (House house = Benches.opener().open(ours);
                Bare yardstick = new Bare(bare.resolve("xingping.db"))) {
            List<Item> items = Benches.EDITION.checklist().items().stream()
                    .filter(item -> item.mode() instanceof ScoringMode.Levels)
                    .toList();
            Bare.@Nullable Rows late = null; // the yardstick writes one answer behind
            for (int i = 0; i < WARM + MEASURED; i++) {
                String id = assessments.get(i / EACH);
                house.assessments().open(id);
                boolean first = i % 2 == 0;
                long written = first ? 0 : yardstick.write(late);
                Item item = items.get(i % items.size());
                Answer answer = new Answer.Level(1 + i / items.size() % 3);
                long began = System.nanoTime();
                Opened opened = house.scoring().answer(id, item, answer);
                long saved = System.nanoTime() - began;
                written = first ? yardstick.write(late) : written;
                late = new Bare.Rows(opened, item);
                if (i >= WARM) {
                    saving[i - WARM] = saved;
                    writing[i - WARM] = written;
                }
            }
        }
        Ratio.of("P10 p50 saveAnswer / bare JDBC, µs", saving, writing, 50).hold(1.15, 1.5);
        Ratio.of("P10 p99 saveAnswer / bare JDBC, µs", saving, writing, 99).hold(1.5, 3);
    }
}
