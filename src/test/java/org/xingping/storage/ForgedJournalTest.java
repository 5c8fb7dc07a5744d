package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.Handed;
import org.xingping.actions.Opener;
import org.xingping.actions.RosterActions.Trust;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Sheet;
import org.xingping.exchange.ForgedPapers;
import org.xingping.exchange.RosterOf;
import org.xingping.exchange.SigningKey;
import org.xingping.files.FileOps;
import org.xingping.testkit.Sessions;
import org.xingping.work.Progress;

/** A journal written anew by somebody who lacks nothing but the key is not what was sealed (reliability C4). */
class ForgedJournalTest {
    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SealedCopies given;

    @BeforeAll
    static void twoRevisionsBesideAnotherSealedAssessment() {
        given = SealedCopies.in(folder);
    }

    @Test
    void aJournalWrittenAnewToTheLastLinkIsNotWhatWasSealed() {
        Map<String, UnaryOperator<List<String>>> forgeries = new LinkedHashMap<>();
        forgeries.put("a note", each("现场未见记录", "现场已见记录"));
        forgeries.put("an answer", each("\"yes\":false", "\"yes\":true"));
        forgeries.put("a survey", ForgedJournalTest::anotherSurvey);
        forgeries.put("a name", each("\"name\":\"林晓\"", "\"name\":\"林某\""));
        forgeries.put("a time", lines -> with(lines, 5, lines.get(5).replaceFirst("\"ms\":", "\"ms\":1")));
        forgeries.put(
                "the line of the seal",
                lines -> with(lines, lines.size() - 1, lines.getLast().replaceFirst("\"ms\":", "\"ms\":1")));
        forgeries.put("a line less", lines -> {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(noted(lines));
            return fewer;
        });
        forgeries.put("a line more", lines -> {
            List<String> more = new ArrayList<>(lines);
            more.add(noted(lines) + 1, lines.get(noted(lines)));
            return more;
        });
        forgeries.put("two lines in each other's place", lines -> {
            List<String> swapped = new ArrayList<>(lines);
            Collections.swap(swapped, 5, 6);
            return swapped;
        });
        forgeries.put("a line behind the seal", lines -> {
            List<String> more = new ArrayList<>(lines);
            more.add(lines.get(noted(lines)));
            return more;
        });
        int found = 0;
        for (boolean seals : new boolean[] {false, true}) {
            for (Map.Entry<String, UnaryOperator<List<String>>> forgery : forgeries.entrySet()) {
                Path copy = given.copy();
                given.forge(
                        copy,
                        forger -> forger.write(
                                forgery.getValue().apply(forger.lines()), seals, UnaryOperator.identity()));
                assertSealTells(forgery.getKey() + (seals ? ", seals made to fit" : ""), copy);
                found++;
            }
        }
        System.out.printf("journals written anew: %d/%d%n", found, 2 * forgeries.size());
    }

    @Test
    void weightsAndStarRulesAreThoseThatWereSealed() {
        for (String[] rule : new String[][] {{"weight: 25\n", "weight: 20\n"}, {"from: 95", "from: 80"}}) {
            Path copy = given.copy();
            given.forge(
                    copy, forger -> forger.write(forger.standard(rule[0], rule[1]), true, UnaryOperator.identity()));
            assertThat(given.told(copy)).contains("“丰泽花园”第1版：封签之后评价标准被改动过", "“丰泽花园”第2版：封签之后评价标准被改动过");
        }
    }

    @Test
    void aTailThatWasCutOffIsMissed() {
        int found = 0;
        for (int cut : new int[] {1, 2, 3}) { // the second seal; the note before it; the reopening
            Path copy = given.copy();
            given.forge(
                    copy,
                    forger -> forger.write(
                            forger.lines().subList(0, forger.lines().size() - cut), false, UnaryOperator.identity()));
            assertThat(given.told(copy))
                    .as("%d lines", cut)
                    .singleElement()
                    .asString()
                    .contains(SealedCopies.ESTATE, "第2版", "流水里却没有这次定稿");
            found++;
        }
        Path copy = given.copy();
        try (Sabotage sabotage = new Sabotage(copy)) {
            for (String from : List.of(
                    "answer where sheet",
                    "line where sheet",
                    "chain where sheet",
                    "assessment where sheet",
                    "sheet where id")) {
                sabotage.sql("delete from " + from + " = '" + given.sheet() + "'");
            }
        }
        assertThat(given.told(copy)).as("the whole assessment").hasSize(2).allMatch(one -> one.contains(given.sheet()));
        System.out.printf("tails cut: %d/4%n", found + 1);
    }

    @Test
    void whoMakesEverythingAnewWithAKeyOfTheirOwnIsNeverShownAsKnown() {
        Path roster = folder.resolve("名册.json");
        Path honest = given.packageOf(given.sealed(), "honest.xingping");
        RosterOf.write(roster, "泉州市住房和城乡建设局", "林晓", honest);
        Opener opener = given.opener();
        opener.roster().take(roster, opener.roster().look(roster).fingerprint());
        assertThat(trust(opener, honest)).isInstanceOf(Trust.Known.class);
        Path copy = given.copy();
        SigningKey key = ForgedPapers.key();
        Pattern named = Pattern.compile("\"key\":\"[^\"]*\"");
        given.forge(copy, forger -> {
            Sheet forged = forger.write(
                    each("\"yes\":false", "\"yes\":true").apply(forger.lines()),
                    true,
                    line -> named.matcher(line).replaceFirst("\"key\":\"" + key.fingerprint() + "\""));
            String previous = "";
            for (Revision revision : Revision.of(forged)) {
                Path papers = new Seals(copy, new FileOps()).file(given.sheet(), revision.number());
                previous = ForgedPapers.anew(papers, forger.edition(), revision.sheet(), previous, key);
            }
        });

        Path forged = given.packageOf(copy, "forged.xingping");

        assertThat(opener.verify(forged, Progress.UNSEEN).changes())
                .as("it hangs together")
                .isEmpty();
        assertThat(trust(opener, forged)).isInstanceOf(Trust.Unknown.class);
    }

    private static Trust trust(Opener opener, Path handed) {
        return opener.verify(handed, Progress.UNSEEN).signer() instanceof Handed.Signer.By by
                ? by.trust()
                : new Trust.NoRoster();
    }

    private static UnaryOperator<List<String>> each(String from, String to) {
        return lines -> {
            List<String> changed =
                    lines.stream().map(line -> line.replace(from, to)).toList();
            assertThat(changed).as(from).isNotEqualTo(lines);
            return changed;
        };
    }

    private static List<String> with(List<String> lines, int at, String line) {
        assertThat(line).isNotEqualTo(lines.get(at));
        List<String> changed = new ArrayList<>(lines);
        changed.set(at, line);
        return changed;
    }

    private static List<String> anotherSurvey(List<String> lines) {
        int at = at(lines, "\"kind\":\"SurveyRecorded\"");
        String body = lines.get(at);
        int count = body.indexOf("\"body\":");
        return with(lines, at, body.substring(0, count) + body.substring(count).replaceFirst("\"(\\d)", "\"1$1"));
    }

    private static int noted(List<String> lines) {
        return at(lines, "现场未见记录");
    }

    private static int at(List<String> lines, String words) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).contains(words)) {
                return at;
            }
        }
        throw new IllegalArgumentException(words);
    }

    /** Only the seals can tell, and they do. */
    private static void assertSealTells(String what, Path copy) {
        try (Workspace workspace = Workspace.openReadOnly(copy, Sessions.named("look"))) {
            assertThat(workspace.check()).as("%s: the forger did it well", what).isEmpty();
        }
        assertThat(given.told(copy))
                .as(what)
                .isNotEmpty()
                .allMatch(one -> one.contains(SealedCopies.ESTATE) && one.contains("版"));
    }
}
