package org.xingping.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xingping.testkit.Scenario.given;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.Item;
import org.xingping.photo.Claims;
import org.xingping.photo.Format;
import org.xingping.photo.Original;
import org.xingping.photo.Photo;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Journal;
import org.xingping.testkit.RandomSheets;
import org.xingping.testkit.Scenario;

class SheetTest {
    private static final Person PERSON = new Person("p-1", "林晓");

    @Test
    void foldingAllIsFoldingAnyPrefixAndThenTheRest() {
        RandomJournals journals = new RandomJournals(21);
        for (int i = 0; i < 100; i++) {
            List<Entry> all = journals.next(40);
            Sheet whole = Sheet.of(all);
            for (int prefix = 0; prefix <= all.size(); prefix++) {
                Sheet grown = Sheet.of(all.subList(0, prefix)).with(all.subList(prefix, all.size()));

                assertThat(grown)
                        .as("seed 21, journal %d, prefix %d", i, prefix)
                        .isEqualTo(whole);
            }
            assertThat(Visible.of(whole)).isEqualTo(Visible.of(Sheet.of(whole.entries())));
        }
    }

    @Test
    void realSheetsFoldAlikeInOneGoAndLineByLine() {
        RandomSheets sheets = new RandomSheets(Editions.SHIPPED, 22);
        for (int i = 0; i < 100; i++) {
            List<Entry> entries = sheets.next().entries();

            assertThat(Sheet.of(List.of()).with(entries)).isEqualTo(Sheet.of(entries));
        }
    }

    @Test
    void theOrderOfArrivalAndRepetitionDoNotMatter() {
        RandomJournals journals = new RandomJournals(23);
        Random random = new Random(23);
        for (int i = 0; i < 300; i++) {
            List<Entry> all = journals.next(40);
            List<Entry> mixed = new ArrayList<>(all);
            mixed.addAll(all.subList(0, random.nextInt(all.size())));
            Collections.shuffle(mixed, random);

            assertThat(Sheet.of(mixed)).as("seed 23, journal %d", i).isEqualTo(Sheet.of(all));
            Sheet grown = Sheet.of(List.of()).with(mixed);
            assertThat(grown).isEqualTo(Sheet.of(all));
            assertThat(Visible.of(grown)).isEqualTo(Visible.of(Sheet.of(all)));
        }
    }

    @Test
    void aSheetNeverChangesWhenItGrows() {
        RandomJournals journals = new RandomJournals(24);
        for (int i = 0; i < 100; i++) {
            List<Entry> all = journals.next(30);
            Sheet sheet = Sheet.of(all.subList(0, 1));
            for (Entry entry : all.subList(1, all.size())) {
                var before = Visible.of(sheet);
                int lines = sheet.entries().size();
                Sheet longer = sheet.with(entry);
                assertThat(Visible.of(sheet)).isEqualTo(before);
                assertThat(sheet.entries()).hasSize(lines);
                sheet = longer;
            }
        }
    }

    @Test
    void twoLinesInOnePlaceStandInTheSameOrderForEverybody() {
        Journal one = started();
        Journal copy = started();
        one.write(PERSON, List.of(Deed.on("KF-02", new Kind.Noted("甲"))));
        copy.write(PERSON, List.of(Deed.on("KF-02", new Kind.Noted("乙"))));
        List<Entry> forked = new ArrayList<>(one.entries());
        forked.add(copy.entries().getLast());

        assertThat(Sheet.of(forked.reversed())).isEqualTo(Sheet.of(forked));
        assertThat(Sheet.of(forked).entries()).hasSize(3);
    }

    @Test
    void aKindFromALaterVersionIsSkippedAndKept() {
        Journal journal = started();
        journal.write(PERSON, List.of(Deed.on("KF-02", new Kind.Noted("甲"))));
        Entry known = journal.entries().getLast();
        String later = known.line().text().replace("Noted", "Sung").replace("\"seq\":2", "\"seq\":3");
        Sheet sheet = Sheet.of(journal.entries()).with(Lines.read(Lines.columns(later)));

        assertThat(sheet.note("KF-02")).isEqualTo("甲");
        assertThat(sheet.entries().getLast().line().text()).isEqualTo(later);
        assertThat(sheet.isReadOnly()).isFalse();

        String critical = later.replace("\"kind\":\"Sung\"", "\"kind\":\"Sung\",\"critical\":true");
        assertThat(Sheet.of(journal.entries())
                        .with(Lines.read(Lines.columns(critical)))
                        .isReadOnly())
                .isTrue();
    }

    @Test
    void aFindingPutUnderAnotherItemLeavesItsOldOne() {
        Finding finding = Finding.plain("f-1", 1, "a", Finding.Place.at("3栋"), "积尘", 1);
        Journal journal = started();
        journal.write(PERSON, List.of(Deed.on("BJ-02", new Kind.FindingPut(finding))));
        journal.write(PERSON, List.of(Deed.on("BJ-04", new Kind.FindingPut(finding))));

        assertThat(journal.sheet().findings("BJ-02")).isEmpty();
        assertThat(journal.sheet().findings("BJ-04")).containsExactly(finding);
        assertThat(journal.sheet().findings()).containsOnlyKeys("BJ-04");
    }

    @Test
    void aPhotoLiesInTheTrayUntilItIsPutUnderAnItemAndKeepsItsNumber() {
        Photo photo = Photo.of("ph-1", 1, new Original("ab".repeat(32), Format.JPEG, 5, "a.jpg"), Claims.NONE);
        Journal journal = started();
        journal.write(PERSON, List.of(Deed.of(new Kind.PhotoAttached(photo))));
        assertThat(journal.sheet().photos("")).containsExactly(photo);

        String assigned = journal.write(PERSON, List.of(Deed.on("BJ-02", new Kind.PhotoAttached(photo))));
        assertThat(journal.sheet().photos()).containsOnly(Map.entry("BJ-02", List.of(photo)));

        journal.write(PERSON, List.of(Deed.of(new Kind.Undone(assigned))));
        assertThat(journal.sheet().photos("")).containsExactly(photo);

        journal.write(PERSON, List.of(Deed.of(new Kind.PhotoDetached("ph-1"))));
        assertThat(journal.sheet().photos()).isEmpty();
        assertThat(journal.sheet().nextPhotoNumber(journal.chain())).isEqualTo(2);
    }

    @Test
    void aNumberOfAFindingIsGivenOnce() {
        Scenario scenario = given(Editions.SHIPPED)
                .on("BJ-02")
                .finding("a", 1)
                .finding("a", 1)
                .withdraw("f-2");
        assertThat(scenario.sheet().nextFindingNumber(scenario.chain())).isEqualTo(3);
        assertThat(scenario.finding("a", 1).undo().sheet().nextFindingNumber(scenario.chain()))
                .isEqualTo(4);
    }

    @Test
    void equipmentPresetsNotApplicableUntilSomebodySaysOtherwise() {
        Item lift = Editions.SHIPPED.checklist().item("BJ-03");
        Scenario scenario = given(Editions.SHIPPED).without(Equipment.LIFT);

        assertThat(scenario.sheet().answer(lift)).isEqualTo(new Answer.NotApplicable("无电梯"));
        assertThat(scenario.sheet().isPreset(lift)).isTrue();
        assertThat(scenario.sheet().state(lift)).isEqualTo(ItemState.NOT_APPLICABLE);

        scenario.answer("BJ-03", new Answer.Done(9, 10, 0));
        assertThat(scenario.sheet().isPreset(lift)).isFalse();
        assertThat(scenario.sheet().state(lift)).isEqualTo(ItemState.ANSWERED);

        scenario.on("BJ-04").finding("a", 1);
        assertThat(scenario.sheet().state(Editions.SHIPPED.checklist().item("BJ-04")))
                .isEqualTo(ItemState.ANSWERED);
    }

    @Test
    void aVerdictStandsWhenPapersComeLater() {
        Claim claim = given(Editions.SHIPPED)
                .verdict("JF-01", Kind.Verdict.CONFIRMED)
                .claim("JF-01")
                .sheet()
                .claim("JF-01");

        assertThat(claim.verdict()).isEqualTo(Kind.Verdict.CONFIRMED);
        assertThat(claim.papers()).isEqualTo("证明材料");
    }

    private static Journal started() {
        Journal journal = new Journal("s-1", "a");
        journal.write(PERSON, List.of(Deed.of(RandomJournals.started())));
        return journal;
    }
}
