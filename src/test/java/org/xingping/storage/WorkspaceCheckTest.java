package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xingping.journal.Line;
import org.xingping.scoring.Opened;
import org.xingping.testkit.RandomSheets;
import org.xingping.testkit.Sessions;
import org.xingping.text.Messages;
import org.xingping.text.Problem;

/** What somebody with a database browser changes is found and named. */
class WorkspaceCheckTest {
    private static final String LAST = "(select max(seq) from line)";

    @TempDir
    Path folder;

    private Workspace workspace;
    private Opened opened;

    @BeforeEach
    void aFinishedSheetBesideAnEmptyOne() {
        workspace = Workspace.open(folder, Sessions.first());
        opened = Given.play(workspace, new RandomSheets(Given.EDITION, 5).next(RandomSheets.Filling.FINISHED));
        Given.begun(workspace, "东海明珠", "安居物业");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    static Stream<Arguments> tampering() {
        return Stream.of(
                Arguments.of(
                        "update answer set low = low + 25, high = high + 25 where item = 'KF-01' and state ="
                                + " 'ANSWERED'",
                        List.of("check.score")),
                Arguments.of("delete from answer where item = 'KF-01'", List.of("check.score")),
                Arguments.of("delete from line where seq = 5", List.of("check.lines-count", "check.line-missing")),
                Arguments.of("delete from line where seq = " + LAST, List.of("check.lines-count")),
                Arguments.of(
                        "update line set text = replace(text, '林晓', '林某') where seq = 3",
                        List.of("check.line-edited", "check.line-link")),
                Arguments.of(
                        "update line set prev = 'x' where seq = 3", List.of("check.line-columns", "check.line-link")),
                Arguments.of("update line set hash = 'x' where seq = 3", List.of("check.line-edited")),
                Arguments.of(
                        "update line set text = '{' where seq = 3",
                        List.of(
                                "check.line-edited",
                                "check.line-columns",
                                "check.line-link",
                                "check.sheet-unreadable")),
                Arguments.of("update assessment set high_stars = 5, low_stars = 5", List.of("check.summary")),
                Arguments.of("update assessment set state = 'SEALED'", List.of("check.summary")),
                Arguments.of("update assessment set estate = '别的小区'", List.of("check.summary")),
                Arguments.of(
                        "update edition set text = replace(text, 'cap: 15', 'cap: 99')",
                        List.of("check.edition", "check.sheet-unreadable")),
                Arguments.of("update edition set title = '改'", List.of("check.edition")),
                Arguments.of(
                        "create trigger generous after insert on line begin update answer set low = high; end",
                        List.of("check.schema")),
                Arguments.of("create view spy as select * from line", List.of("check.schema")),
                Arguments.of("create index more on line (sheet)", List.of("check.schema")),
                Arguments.of("drop index assessment_newest", List.of("check.schema")),
                Arguments.of("delete from estate", List.of("check.reference")));
    }

    @ParameterizedTest
    @MethodSource("tampering")
    void tamperingIsFound(String sql, List<String> keys) {
        assertThat(workspace.check()).isEmpty();
        try (Sabotage sabotage = new Sabotage(folder)) {
            sabotage.sql(sql);
        }

        List<CheckFault> faults = workspace.check();

        assertThat(faults).extracting(CheckFault::key).containsAll(keys);
        Messages messages = Messages.in(Locale.CHINA);
        for (CheckFault fault : faults) {
            Problem told = new Problem("problem.workspace.looking").with(List.of(fault.detail()));
            assertThat(messages.word(told)).doesNotContain("{");
        }
    }

    @Test
    void aChangedScoreIsNamedWithEstateAndItem() {
        try (Sabotage sabotage = new Sabotage(folder)) {
            sabotage.sql("update answer set high = high + 1 where item = 'BJ-02' and sheet = '"
                    + opened.row().sheet() + "'");
        }

        assertThat(workspace.check())
                .containsExactly(new CheckFault("check.score", opened.row().estate(), "BJ-02"));
    }

    @Test
    void aLineWrittenAnewWithItsHashStillBreaksTheChain() {
        try (Sabotage sabotage = new Sabotage(folder)) {
            String where = " where seq = 3 and chain = '" + opened.chain() + "'";
            String text = sabotage.text("select text from line" + where).replace("林晓", "林某");
            String hash = Line.sha256(text);
            sabotage.sql("update line set text = '" + text + "', hash = '" + hash + "'" + where);
        }

        assertThat(workspace.check())
                .contains(new CheckFault("check.line-link", opened.row().estate(), "4"));
    }

    @Test
    void nobodyWritesBehindALineThatWasChanged() {
        workspace.close();
        try (Sabotage sabotage = new Sabotage(folder)) {
            sabotage.sql("update line set text = replace(text, '林晓', '林某') where seq = 3");
        }
        workspace = Workspace.open(folder, Sessions.named("run-2"));

        assertThat(catchThrowableOfType(Problem.class, () -> workspace.load(opened.id()))
                        .key())
                .isEqualTo("problem.sheet.damaged");
    }
}
