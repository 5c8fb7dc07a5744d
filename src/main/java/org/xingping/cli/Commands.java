package org.xingping.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xingping.actions.Handed;
import org.xingping.actions.House;
import org.xingping.actions.Opener;
import org.xingping.actions.VerdictWords;
import org.xingping.actions.WorkbookActions.Compared;
import org.xingping.assessment.AssessmentType;
import org.xingping.assessment.Facts;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Parameters;
import org.xingping.assessment.Period;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.ChecklistCheck;
import org.xingping.checklist.ChecklistFault;
import org.xingping.checklist.ChecklistYaml;
import org.xingping.checklist.Edition;
import org.xingping.checklist.Season;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Rating;
import org.xingping.scoring.SectionScore;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** The commands themselves; each returns its exit code. */
final class Commands {
    private final Messages messages;
    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;

    Commands(Messages messages, Clock clock, PrintStream out, PrintStream err) {
        this.messages = messages;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    /** Scores an example estate in a throw-away workspace, exports it and says what it came to. */
    int demo(Opener opener, Path target) {
        Opened opened = opener.inThrowAway(house -> {
            Edition edition = ChecklistYaml.shipped();
            Checklist checklist = edition.checklist();
            LocalDate visit = LocalDate.now(clock);
            Season season = checklist.seasons().of(visit);
            Facts facts = new Facts(
                    AssessmentType.FIRST,
                    visit,
                    season,
                    Period.before(visit),
                    visit.getYear() + "-001",
                    List.of("示例检查员甲", "示例检查员乙"),
                    DemoScript.estate(),
                    Parameters.of(checklist));
            String id = house.assessments()
                    .create(new NewAssessment(edition, facts, Optional.empty()))
                    .id();
            new DemoScript(house.scoring(), id, checklist).score(season, visit);
            Opened scored = house.assessments().open(id);
            house.reports().export(scored, target, false, Progress.UNSEEN);
            return scored;
        });
        tell(opened);
        err.println(messages.get("cli.exported", target.toAbsolutePath()));
        return Cli.OK;
    }

    int list(House house) {
        AssessmentQuery query = AssessmentQuery.newest(200);
        while (true) {
            List<AssessmentRow> page = house.assessments().page(query);
            for (AssessmentRow row : page) {
                out.println(String.join(
                        "\t",
                        row.id(),
                        row.date().toString(),
                        messages.term(row.type()),
                        row.estate(),
                        row.company(),
                        row.total().told(),
                        messages.stars(row.lowStars(), row.highStars()),
                        messages.term(row.state())));
            }
            if (page.size() < query.limit()) {
                return Cli.OK;
            }
            query = query.after(page.getLast());
        }
    }

    int score(House house, String assessment) {
        tell(open(house, assessment));
        return Cli.OK;
    }

    int export(House house, String assessment, Path target, boolean oneSheet) {
        List<Problem.Detail> leftOut =
                house.reports().export(open(house, assessment), target, oneSheet, Progress.UNSEEN);
        err.println(messages.get("cli.exported", target.toAbsolutePath()));
        leftOut.forEach(line -> err.println(messages.word(line)));
        return Cli.OK;
    }

    int pack(House house, String assessment, Path target) {
        house.handOver().export(open(house, assessment), target, Progress.UNSEEN);
        err.println(messages.get("cli.packed", target.toAbsolutePath()));
        return Cli.OK;
    }

    /**
     * Three lines, never one: unchanged or where not, signed by whom, known to the authority or not. Of a sound package also
     * whether a workbook says the same as its own; {@code workbook} is empty where nobody asked.
     */
    int verify(Opener opener, Path file, String workbook) {
        Handed handed = opener.verify(file, Progress.UNSEEN);
        VerdictWords words = new VerdictWords(messages);
        out.println(words.unchanged(handed));
        words.changes(handed).forEach(change -> out.println("  " + change));
        out.println(words.signer(handed));
        out.println(words.trust(handed));
        handed.content().ifPresent(content -> out.println(words.content(content)));
        if (!handed.isSound()) {
            if (!workbook.isEmpty()) {
                err.println(messages.get("cli.workbook.not"));
            }
            return Cli.FAULTS;
        }
        return workbook.isEmpty()
                ? Cli.OK
                : compare(
                        opener.workbooks()
                                .compare(file, handed.content().orElseThrow(), Path.of(workbook), Progress.UNSEEN),
                        words);
    }

    private int compare(Compared compared, VerdictWords words) {
        out.println(words.likeness(compared));
        compared.differences().forEach(row -> out.println("  " + words.difference(row)));
        if (compared.more()) {
            out.println("  " + words.more(compared));
        }
        return compared.equal() ? Cli.OK : Cli.FAULTS;
    }

    int check(House house) {
        List<Problem.Detail> faults = house.backups().check();
        faults.forEach(fault -> out.println(messages.word(fault)));
        err.println(
                messages.get(faults.isEmpty() ? "cli.check.well" : "cli.check.faults", String.valueOf(faults.size())));
        return faults.isEmpty() ? Cli.OK : Cli.FAULTS;
    }

    int backup(House house, Path folder) {
        out.println(house.backups().backup(folder));
        return Cli.OK;
    }

    int restore(Opener opener, Path backup, Path workspace) {
        opener.restore(backup, workspace);
        err.println(messages.get("cli.restored", workspace.toAbsolutePath()));
        return Cli.OK;
    }

    int checklist(Path file) {
        List<ChecklistFault> faults = ChecklistCheck.problems(text(file));
        for (ChecklistFault fault : faults) {
            out.println(file + ":" + fault.line() + ":" + fault.column() + ": "
                    + messages.get(fault.what().key(), fault.what().args().toArray()));
        }
        err.println(messages.get(
                faults.isEmpty() ? "cli.checklist.well" : "cli.checklist.faults", String.valueOf(faults.size())));
        return faults.isEmpty() ? Cli.OK : Cli.FAULTS;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException none) {
            throw new Problem("problem.file.none", file).causedBy(none);
        } catch (IOException unreadable) {
            throw new Problem("problem.file.unreadable", file).causedBy(unreadable);
        }
    }

    /** An assessment by its id, or by the beginning of it if that is enough. */
    private static Opened open(House house, String assessment) {
        return house.assessments()
                .find(assessment)
                .orElseThrow(() -> new Problem("problem.assessment.unknown", assessment));
    }

    private void tell(Opened opened) {
        Rating rating = opened.rating();
        out.println(messages.get(
                "cli.total",
                opened.sheet().facts().estate().name(),
                rating.total().told(),
                messages.stars(rating.lowStars(), rating.highStars())));
        for (SectionScore section : rating.sections()) {
            out.println(messages.get(
                    "cli.section",
                    section.section().title(),
                    section.score().told(),
                    section.weight().brief(),
                    String.valueOf(section.answered()),
                    String.valueOf(section.items().size())));
        }
        for (ItemScore item : rating.mainLosses(5)) {
            out.println(messages.get(
                    "cli.loss",
                    item.item().code(),
                    item.item().title(),
                    item.loss().toString()));
        }
        rating.vetoes().forEach(veto -> out.println(messages.get("cli.veto", veto.code(), veto.title())));
    }
}
