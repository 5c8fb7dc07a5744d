package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done with a database browser to a sealed workspace, the check says so and names the part (reliability C4). */
class SealedWorkspaceTest {
    /**
     * The address book, which offers what was typed before, and what this laptop notes of itself. Nothing that was sealed comes
     * from there; a column that is not named here must be found to be changed.
     */
    private static final Set<String> NOT_SEALED = Set.of(
            "estate.name",
            "estate.manager",
            "estate.district",
            "estate.street",
            "estate.address",
            "estate.area",
            "estate.households",
            "estate.occupied",
            "estate.lacks",
            "estate.duty_from",
            "estate.duty_to",
            "inspector.id",
            "inspector.name",
            "meta.name",
            "meta.value");

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SealedCopies given;

    @BeforeAll
    static void twoRevisionsBesideAnotherSealedAssessment() {
        given = SealedCopies.in(folder);
    }

    @Test
    void untouchedItIsWell() {
        assertThat(given.told(given.copy())).isEmpty();
    }

    @Test
    void everyColumnOfEveryTableIsWatchedOrHoldsNothingThatWasSealed() {
        Map<String, List<String>> found = new TreeMap<>();
        Set<String> unwatched = new TreeSet<>();
        for (SqlEdits.Edit edit : edits(SqlEdits::columns)) {
            Path copy = given.copy();
            given.sql(copy, edit.sql());
            List<String> told = given.told(copy);
            if (told.isEmpty()) {
                unwatched.add(edit.place());
                assertThat(given.packaged(copy)).as(edit.place()).isEqualTo(given.packaged(given.copy()));
            }
            found.put(edit.place(), told);
        }
        System.out.printf(
                "columns: %d/%d watched, %d of the address book and the laptop sealed nowhere%n",
                found.size() - unwatched.size(), found.size(), unwatched.size());
        assertThat(unwatched).isEqualTo(NOT_SEALED);
        assertThat(found).hasSizeGreaterThan(40);
        found.forEach((place, told) -> assertNamed(place, told));
    }

    @Test
    void aRowLessOrMoreIsFoundInEveryTableThatWasSealed() {
        Set<String> unwatched = new TreeSet<>();
        int all = 0;
        for (SqlEdits.Edit edit : Stream.of(edits(SqlEdits::deletions), edits(SqlEdits::insertions))
                .flatMap(List::stream)
                .toList()) {
            Path copy = given.copy();
            given.sql(copy, edit.sql());
            List<String> told = given.told(copy);
            all++;
            if (told.isEmpty()) {
                unwatched.add(edit.place());
                assertThat(given.packaged(copy)).as(edit.sql()).isEqualTo(given.packaged(given.copy()));
            }
            assertNamed(edit.place(), told);
        }
        System.out.printf("rows deleted and inserted: %d, sealed nowhere: %s%n", all, unwatched);
        assertThat(Set.of("company", "estate", "inspector", "meta")).containsAll(unwatched);
    }

    @Test
    void whatIsPlantedInTheSchemaIsNamed() {
        Map<String, String> plants = Map.of(
                "generous", "create trigger generous after insert on line begin update answer set low = high; end",
                "spy", "create view spy as select * from line",
                "more", "create index more on line (sheet)",
                "beside", "create table beside (id text)",
                "line", "alter table line add column seen text");
        plants.forEach((name, sql) -> {
            Path copy = given.copy();
            given.sql(copy, sql);
            assertThat(given.told(copy)).as(sql).anyMatch(sentence -> sentence.contains(name));
        });
        System.out.printf("planted: %d/%d%n", plants.size(), plants.size());
    }

    /** An estate, a table, a column, a standard: something by which a person finds the place. */
    private static void assertNamed(String place, List<String> told) {
        String table = place.split("\\.")[0];
        assertThat(told)
                .as(place)
                .allMatch(one -> Stream.of(SealedCopies.ESTATE, "滨江花园", table, "表 ", "评价标准", "封签")
                        .anyMatch(one::contains));
    }

    private static List<SqlEdits.Edit> edits(Function<SqlEdits, List<SqlEdits.Edit>> kind) {
        try (Sabotage sabotage = new Sabotage(given.sealed())) {
            return kind.apply(new SqlEdits(sabotage));
        }
    }
}
