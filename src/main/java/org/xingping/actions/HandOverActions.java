package org.xingping.actions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.Wording;
import org.xingping.exchange.Content;
import org.xingping.exchange.PackageWriter;
import org.xingping.exchange.Papers;
import org.xingping.exchange.SigningKey;
import org.xingping.files.FileOps;
import org.xingping.files.ThrowAway;
import org.xingping.report.ReportName;
import org.xingping.scoring.Opened;
import org.xingping.storage.Session;
import org.xingping.storage.Workspace;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** Handing work over as packages (评价包). Runs on the library thread. */
public final class HandOverActions {
    private final Workspace workspace;
    private final Session session;
    private final ReportActions reports;
    private final Gallery gallery;
    private final Messages chinese;
    private final FileOps disk = new FileOps();

    HandOverActions(Workspace workspace, Session session, ReportActions reports, Gallery gallery, Messages chinese) {
        this.workspace = workspace;
        this.session = session;
        this.reports = reports;
        this.gallery = gallery;
        this.chinese = chinese;
    }

    /**
     * Writes the package of an assessment as it stands: under its seal where it is finished, else as a draft; of a sealed
     * revision that is past, the same bytes once more. It is read back and verified before it gets its name. Throws {@code
     * problem.package.revision} where the papers of a past revision are not in this workspace: nobody can sign them again.
     */
    public void export(Opened opened, Path target, Progress progress) {
        Content content = content(opened);
        Path kept = workspace.seals().file(opened.row().sheet(), opened.sheet().revision());
        if (opened.sheet().seal().isPresent() && Files.isRegularFile(kept)) {
            new PackageWriter(disk).write(target, content, kept, progress);
            return;
        }
        if (opened.isPast()) {
            throw new Problem(
                    "problem.package.revision", String.valueOf(opened.sheet().revision()));
        }
        ThrowAway.folder(folder -> {
            Path report = folder.resolve("report" + ReportName.ENDING);
            Path papers = folder.resolve("papers");
            report(opened, report, progress.part(0, 50));
            papers(papers, opened, report, Optional.empty());
            new PackageWriter(disk).write(target, content, papers, progress.part(50, 100));
            return target;
        });
    }

    /** The file name to offer. */
    public String suggestedName(Opened opened) {
        return ReportName.suggestPackage(chinese, opened.sheet());
    }

    void report(Opened opened, Path target, Progress progress) {
        reports.export(opened, target, false, progress);
    }

    /** Writes the papers of an assessment as it stands, signed where there is a key. */
    void papers(Path target, Opened opened, Path report, Optional<SigningKey> key) {
        new Papers(disk, new Wording(chinese))
                .write(target, content(opened), report, session.app(), previous(opened.sheet()), key);
    }

    /** SHA-256 of the seal before; empty where there is none, or its papers are not in this workspace. */
    private String previous(Sheet sheet) {
        List<Revision> all = Revision.of(sheet);
        int before = sheet.seal().isPresent() ? all.size() - 2 : all.size() - 1;
        return before < 0
                ? ""
                : new Papers(disk, new Wording(chinese))
                        .seal(workspace.seals().file(sheet.id(), all.get(before).number()))
                        .orElse("");
    }

    Content content(Opened opened) {
        return new Content(opened.edition(), opened.sheet(), gallery::original);
    }
}
