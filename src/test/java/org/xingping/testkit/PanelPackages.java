package org.xingping.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xingping.actions.Delivery;
import org.xingping.actions.PhotoActions.Incoming;
import org.xingping.actions.PhotoActions.Target;
import org.xingping.actions.ScoringActions.FindingText;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Claim;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.Person;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Item;
import org.xingping.scoring.Opened;

/** Inspectors who rate one estate, each on a laptop of their own, and hand in real packages that differ here and there. */
public final class PanelPackages {
    private static final List<String> NAMES = List.of("检查员甲", "检查员乙", "检查员丙", "检查员丁", "检查员戊");

    /** Levels by item, one for each inspector. */
    private static final Map<String, List<Integer>> LEVELS = Map.of(
            "LH-04", List.of(1, 2, 3, 2, 2),
            "KF-15", List.of(1, 2, 3, 2, 2),
            "BA-08", List.of(2, 2, 3, 2, 2),
            "LH-05", List.of(2, 2, 3, 2, 2));

    private PanelPackages() {}

    /** So many of them, at most five, in this folder; in the order of the inspectors. */
    public static List<Path> in(Path folder, Path laptops, int count) {
        return NAMES.subList(0, count).stream()
                .map(name -> handedIn(folder, laptops, NAMES.indexOf(name), name))
                .toList();
    }

    private static Path handedIn(Path folder, Path laptops, int number, String name) {
        try (HandOver laptop = HandOver.of(new Person("p-" + number, name), laptops, "laptop-" + number)) {
            Opened complete = laptop.complete("东海明珠", 2);
            String id = complete.id();
            LEVELS.forEach((code, levels) -> {
                Item item = item(code);
                if (Answer.fits(new Answer.Level(levels.get(number)), item)) {
                    laptop.house().scoring().answer(id, item, new Answer.Level(levels.get(number)));
                }
            });
            laptop.house()
                    .scoring()
                    .putFinding(
                            id,
                            item("BJ-02"),
                            null,
                            FindingText.plain("a", Finding.Place.at("3栋大堂"), "地面积尘", number + 1));
            laptop.house().scoring().note(id, "LH-04", number == 0 ? "整体层次好" : "南侧绿篱缺株约6米，地被裸露");
            laptop.house().photos().attach(id, photo(laptop, number), new Target("LH-04", null));
            laptop.house().photos().attach(id, photo(laptop, number), new Target("BJ-02", null));
            Item bonus = item("JF-01");
            laptop.house().scoring().answer(id, bonus, new Answer.Ticked(Set.of(1, 2, 3), Set.of()));
            laptop.house()
                    .scoring()
                    .claim(
                            id,
                            bonus.code(),
                            new Claim(
                                    "创新服务方案及成效材料",
                                    complete.sheet().facts().period().to(),
                                    Verdict.PENDING,
                                    null));
            if (number == 2) {
                laptop.house().scoring().veto(id, "VT-01", new VetoCheck.Found("现场记录", List.of("检查员丙", "组长")));
            }
            return laptop.export(laptop.seal(complete), folder.resolve(name + ".xingping"));
        }
    }

    private static List<Incoming> photo(HandOver laptop, int number) {
        return Delivery.taken(List.of(laptop.house().gallery().takeIn(laptop.picture(number + 70L))));
    }

    private static Item item(String code) {
        return Editions.SHIPPED.checklist().item(code);
    }
}
