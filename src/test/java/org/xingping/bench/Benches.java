package org.xingping.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xingping.actions.House;
import org.xingping.actions.Opener;
import org.xingping.assessment.AssessmentType;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Parameters;
import org.xingping.assessment.Period;
import org.xingping.assessment.Person;
import org.xingping.checklist.ChecklistYaml;
import org.xingping.checklist.Edition;
import org.xingping.checklist.Season;
import org.xingping.scoring.Opened;
import org.xingping.storage.Session;

/** What the benches work on: the program's own parts, put together as the program does. */
public final class Benches {
    public static final Edition EDITION = ChecklistYaml.shipped();

    private Benches() {}

    public static Opener opener() {
        Session session = new Session(
                Clock.system(ZoneId.of("Asia/Shanghai")),
                System::nanoTime,
                "bench",
                () -> UUID.randomUUID().toString(),
                "bench",
                "bench",
                "bench");
        return new Opener(session, () -> new Person("p1", "检查员甲"), Path.of(System.getProperty("java.io.tmpdir")));
    }

    public static Opened newAssessment(House house) {
        return house.assessments().create(new NewAssessment(EDITION, facts("滨江花园"), Optional.empty()));
    }

    static Facts facts(String estate) {
        LocalDate visit = LocalDate.of(2026, 11, 23);
        return new Facts(
                AssessmentType.FIRST,
                visit,
                Season.AUTUMN,
                Period.before(visit),
                "2026-001",
                List.of("检查员甲"),
                EstateFacts.of(estate, "恒信物业"),
                Parameters.of(EDITION.checklist()));
    }
}
