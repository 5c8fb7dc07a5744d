package org.xingping.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.quarantine.WorkbookEdit.Named;
import org.xingping.report.Variant;
import org.xingping.testkit.Workbook;
import org.xingping.text.Messages;
import org.xingping.work.Progress;

/** A workbook that comes back tells what was done to it, and only that (reliability C5). */
class EditedWorkbookTest {
    private static final long SEED = Long.getLong("xingping.seed", 20_251_123);
    private static final int EDITS = 200;
    private static final List<WorkbookEdit> KINDS = XmlPartEdits.every();

    @TempDir
    private Path folder;

    private Path full = Path.of("");
    private Path oneSheet = Path.of("");

    /** An edit, what must be named of it, and what was. */
    private record Case(String name, boolean wide, Named named, List<Difference> found) {
        boolean isNamed(Predicate<Difference> heard) {
            return found.stream().filter(heard).anyMatch(named::isIn);
        }

        boolean isQuiet() {
            return wide || found.stream().allMatch(named::isIn);
        }
    }

    @BeforeEach
    void twoWorkbooks() {
        full = HandedOver.write(folder, SEED, Variant.FULL);
        oneSheet = HandedOver.write(folder, SEED + 1, Variant.ONE_SHEET);
    }

    @Test
    void everyEditIsNamedByItsPlace() throws IOException {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        List<Case> cases = new ArrayList<>();
        Child child = Child.start(Launch.WORKBOOKS);
        try {
            child.ready();
            for (int number = 0; number < EDITS; number++) {
                cases.add(edited(child, KINDS.get(number % KINDS.size()), number % 3 == 0 ? oneSheet : full, random));
            }
        } finally {
            child.release();
        }

        System.out.printf("%d kinds of edit, %d edits%n", KINDS.size(), cases.size());
        assertThat(cases.stream().filter(one -> !one.isNamed(_ -> true)))
                .as("not named")
                .isEmpty();
        assertThat(cases.stream().filter(one -> !one.isQuiet()))
                .as("named beside it")
                .isEmpty();
        assertThat(cases.stream().filter(one -> !one.isNamed(EditedWorkbookTest::isValue)))
                .as("missed by a comparison of values alone")
                .hasSizeGreaterThan(EDITS / 2);
    }

    private static boolean isValue(Difference difference) {
        return difference.aspect() == Aspect.VALUE;
    }

    private Case edited(Child child, WorkbookEdit kind, Path ours, Random random) throws IOException {
        Path theirs = folder.resolve("edited.xlsx");
        Named named = kind.maker().make(ours, theirs, random);
        return switch (child.compare(ours, theirs)) {
            case WorkbookReply.Compared compared -> new Case(kind.name(), kind.wide(), named, compared.differences());
            case WorkbookReply.Refused refused -> throw new AssertionError(kind.name() + ": " + refused);
        };
    }

    @Test
    void theSameBytesAreTheSame() throws IOException {
        Path copy = Files.copy(full, folder.resolve("copy.xlsx"));

        assertThat(new Workbooks().compare(full, copy, Progress.UNSEEN)).isEqualTo(Comparison.SAME);
    }

    @Test
    void aFileThatIsOnlySavedAgainHasNoDifferences() {
        for (Path ours : List.of(full, oneSheet)) {
            Path packed = folder.resolve("packed.xlsx");
            ZippedParts.of(ours).write(packed);
            Path saved = folder.resolve("saved.xlsx");
            try (Workbook workbook = Workbook.open(ours)) {
                workbook.save(saved);
            }
            Comparison resaved = new Comparison(Likeness.RESAVED, List.of(), false);
            assertThat(new Workbooks().compare(ours, packed, Progress.UNSEEN)).isEqualTo(resaved);
            assertThat(new Workbooks().compare(ours, saved, Progress.UNSEEN)).isEqualTo(resaved);
        }
    }

    @Test
    void twoAssessmentsDifferInMoreThanCanBeListed() {
        Path other = HandedOver.write(folder, SEED + 2, Variant.FULL);

        Comparison comparison = new Workbooks().compare(full, other, Progress.UNSEEN);
        assertThat(comparison.likeness()).isEqualTo(Likeness.EDITED);
        assertThat(comparison.differences()).hasSize(Comparison.MOST);
        assertThat(comparison.more()).isTrue();
    }

    @Test
    void differencesReadWellInBothLanguages() {
        Difference changed = new Difference(new Place.Area("客服服务", "J5"), Aspect.VALUE, "1", "1.5");
        Difference gone = new Difference(new Place.Sheet("封面"), Aspect.SHEET, "封面", "");
        Difference hidden = new Difference(new Place.Area("客服服务", "8:8"), Aspect.HIDDEN, "visible", "hidden");
        Messages chinese = Messages.in(Locale.CHINA);

        assertThat(chinese.get(hidden.words().key(), hidden.words().args().toArray()))
                .isEqualTo("客服服务!8:8：显示与隐藏，原为“显示”，现为“隐藏”");
        assertThat(chinese.get(changed.words().key(), changed.words().args().toArray()))
                .isEqualTo("客服服务!J5：内容，原为“1”，现为“1.5”");
        assertThat(Messages.in(Locale.ENGLISH)
                        .get(gone.words().key(), gone.words().args().toArray()))
                .isEqualTo("Sheet \"封面\": sheet, missing \"封面\"");
        assertThat(chinese.term(Likeness.RESAVED)).isEqualTo("内容一致，文件由其他程序重新保存过");
    }
}
