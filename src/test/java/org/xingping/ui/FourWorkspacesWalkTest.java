package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xingping.testkit.Answers.level;
import static org.xingping.testkit.Answers.ratio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.Handed;
import org.xingping.actions.Handed.Signer;
import org.xingping.actions.Opener;
import org.xingping.assessment.Answer;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Person;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Signature.Role;
import org.xingping.scoring.Scoring;
import org.xingping.settings.Settings.Inspector;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Medium;
import org.xingping.testkit.Shelves;
import org.xingping.testkit.Workbook;
import org.xingping.ui.PanelAtWork.Ruled;
import org.xingping.work.Progress;

/** Three inspectors and a panel, each on a laptop of their own with a stick going round; all that is done is done at the window. */
class FourWorkspacesWalkTest {
    private static final List<String> INSPECTORS = List.of("林晓", "王敏", "陈思");
    private static final String LEADER = "周敏华";
    private static final EstateFacts ESTATE = EstateFacts.of("东海明珠", "安居物业").withOccupied(900);

    /** What the inspectors say, in their order; of everything else all give full marks. */
    private static final Map<String, List<Answer>> ANSWERS = Map.of(
            "KF-06", List.of(ratio(50, 50), ratio(50, 50), ratio(49, 50)),
            "KF-15", List.of(level(1), level(1), level(3)),
            "LH-04", List.of(level(2), level(3), level(4)),
            "LH-05", List.of(level(1), level(1), level(1)),
            "BJ-10", List.of(new Answer.Clear(), new Answer.NotApplicable(""), new Answer.Clear()),
            "BA-08", List.of(level(1), level(1), level(2)));

    /** How often something was found wrong. */
    private static final Map<String, List<Integer>> FINDINGS =
            Map.of("BJ-02", List.of(1, 2, 0), "BJ-14", List.of(1, 1, 1));

    private static final Map<String, Ruled> RULINGS = Map.of(
            "LH-04", Ruled.choice(2, "缺株属局部，按良计"),
            "KF-15", Ruled.choice(5, "三人所见时段不同，取均值"),
            "BJ-02", Ruled.points("1.2", "两处属同一大堂，计一处"),
            "KF-06", Ruled.choice(1, "复核工单，均在时限内"),
            "BJ-10", Ruled.choice(2, "现场核实，无公共卫生间"));

    /**
     * By hand, from what was decided: KF 25 less 0.27; BJ 18.00 of 18.50, as 20; LH 15 less 0.40; BA 25 less 0.13, the mean of
     * 2, 2 and 1.60; JF 2.
     */
    private static final String TOTAL = "85.66";

    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    @Test
    void threeInspectorsHandInAndAPanelSettlesWhatDiffers() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("U盘"));
        Path opinion = folder.resolve("评审意见.xingping");
        Path workbook = folder.resolve("评审意见.xlsx");
        Path receipt = folder.resolve("回执.xpr");
        List<Laptop> laptops = List.of(laptop("linxiao"), laptop("wangmin"), laptop("chensi"));
        Laptop panel = Laptop.of(folder.resolve("panel"), new Inspector("p-zhou", LEADER));
        Map<String, String> codes = new TreeMap<>();
        for (String name : INSPECTORS) {
            int number = INSPECTORS.indexOf(name);
            codes.put(name, handsIn(laptops.get(number), number, stick.resolve(name + ".xingping")));
        }

        String code = decides(panel, stick, opinion, workbook, receipt);
        keeps(laptops.getFirst(), receipt);

        Handed handed = verified(opinion);
        assertThat(handed.isSound()).isTrue();
        assertThat(handed.changes()).isEmpty();
        assertThat(handed.signer())
                .isInstanceOfSatisfying(
                        Signer.By.class, by -> assertThat(by.claimed()).isEqualTo(LEADER));
        Handed.Content content = handed.content().orElseThrow();
        assertThat(content.code()).isEqualTo(code);
        assertThat(content.rating().total().told()).isEqualTo(TOTAL);
        assertThat(content.rating()).isEqualTo(Scoring.rate(Editions.SHIPPED.checklist(), content.sheet()));
        assertThat(content.rating().lowStars()).isEqualTo(3);
        try (Workbook book = Workbook.open(workbook)) {
            assertThat(Workbook.shown(book.named("xp.total"))).isEqualTo(TOTAL);
        }
        Map<String, byte[]> table = parts(opinion);
        for (String name : INSPECTORS) {
            Path own = stick.resolve(name + ".xingping");
            assertThat(verified(own).content().orElseThrow().code()).isEqualTo(codes.get(name));
            assertThat(parts(own))
                    .hasSizeGreaterThan(5)
                    .allSatisfy((part, bytes) ->
                            assertThat(table.get(part)).as(part).isEqualTo(bytes));
        }
        assertThat(content.sheet().table())
                .extracting(Seated::sheet)
                .isEqualTo(INSPECTORS.stream()
                        .map(name -> verified(stick.resolve(name + ".xingping")))
                        .map(one -> one.content().orElseThrow().sheet())
                        .toList());
        assertThat(laptops).allSatisfy(laptop -> assertThat(laptop.check()).isEmpty());
        assertThat(panel.check()).isEmpty();
    }

    private Laptop laptop(String name) {
        return Laptop.untouched(folder.resolve(name));
    }

    /** An inspector begins, scores, finishes and hands in; returns the code of the seal. */
    private static String handsIn(Laptop laptop, int number, Path file) {
        String name = INSPECTORS.get(number);
        try (OpenWindow window = laptop.start()) {
            InspectorAtWork inspector = new InspectorAtWork(window, laptop, ESTATE);
            inspector.begin(name);
            inspector.score(says(number));
            window.stages().picture("four-" + (number + 1) + "-scored");
            window.fire("#home");
            window.until(() -> window.sees("#new"));
            FourSteps steps = new FourSteps(window);
            steps.makeKey();
            window.press(KeyCode.ENTER);
            window.until(() -> window.sees("#desk"));
            window.fire("#desk-finish");
            String code = steps.finish(Role.INSPECTOR, name, number + 1L);
            window.stages().picture("four-" + (number + 1) + "-sealed");
            steps.handOver(file);
            return code;
        }
    }

    private static InspectorAtWork.Says says(int number) {
        Map<String, Answer> answers = new HashMap<>();
        ANSWERS.forEach((item, all) -> answers.put(item, all.get(number)));
        Map<String, Integer> findings = new HashMap<>();
        FINDINGS.forEach((item, all) -> findings.put(item, all.get(number)));
        Map<String, String> vetoes = number == 2 ? Map.of("VT-01", "消防责任事故认定书") : Map.of();
        return new InspectorAtWork.Says(answers, findings, Set.of("JF-01"), vetoes);
    }

    /** The panel looks, takes in, settles, finishes and gives a receipt; returns the code of its seal. */
    private static String decides(Laptop laptop, Path stick, Path opinion, Path workbook, Path receipt) {
        Map<String, String> before = Medium.of(stick);
        try (OpenWindow window = laptop.start()) {
            FourSteps steps = new FourSteps(window);
            PanelAtWork panel = new PanelAtWork(window);
            window.until(() -> window.sees("#new"));
            steps.makeKey();
            panel.open(stick);
            window.stages().picture("four-4-open");
            panel.look();
            panel.tryOut(4);
            assertThat(Medium.of(stick)).as("the stick").isEqualTo(before);
            panel.begin();
            assertThat(panel.settle(RULINGS)).containsExactly("LH-04", "KF-15", "BJ-02", "KF-06", "BJ-10");
            panel.confirm("JF-01");
            panel.clear("VT-01");
            panel.remark("请企业十日内补种缺株");
            panel.acceptSheets(INSPECTORS.size());
            window.settle();
            window.stages().picture("four-5-settled");
            assertThat(panel.total()).isEqualTo(TOTAL);
            window.fire("#panel-finish");
            String code = steps.finish(Role.LEADER, LEADER, 4);
            window.stages().picture("four-6-opinion");
            steps.handOver(opinion);
            steps.export(workbook);
            window.fire("#home");
            window.until(() -> window.sees("#new"));
            window.chooses(stick.resolve(INSPECTORS.getFirst() + ".xingping")).menu("menu-verify");
            window.until(() -> window.sees("#verify-receipt"));
            window.fire("#verify-receipt");
            window.until(() -> window.sees("#receipt-issue"));
            window.chooses(receipt);
            steps.typePassphrase("#receipt-issue-passphrase");
            window.until(() -> window.sees("#receipt-written"));
            window.press(KeyCode.ESCAPE);
            window.settle();
            window.stages().picture("four-7-receipt");
            assertThat(Medium.of(stick)).as("the stick").isEqualTo(before);
            return code;
        }
    }

    /** An inspector opens the receipt that came back, and keeps it. */
    private static void keeps(Laptop laptop, Path receipt) {
        try (OpenWindow window = laptop.start()) {
            window.until(() -> window.sees("#new"));
            window.chooses(receipt).menu("menu-verify");
            window.until(() -> window.sees("#receipt-keep"));
            assertThat(Fx.get(() -> window.reads("#receipt-signer"))).contains(LEADER);
            window.fire("#receipt-keep");
            window.until(() -> !window.sees("#receipt-keep"));
            window.settle();
            window.stages().picture("four-8-kept");
            window.fire("#verify-back");
            window.until(() -> window.sees("#new"));
        }
    }

    /** On a machine that none of them worked on. */
    private Handed verified(Path file) {
        return new Opener(Shelves.session("city"), () -> new Person("p-city", "市局"), folder.resolve("city"))
                .verify(file, Progress.UNSEEN);
    }

    /** The journals and the photos of a package, by name. */
    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().startsWith("sheets/") || entry.getName().startsWith("photos/")) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return parts;
    }
}
