package org.xingping.testkit;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.xingping.assessment.Wording;
import org.xingping.exchange.Content;
import org.xingping.exchange.PackageWriter;
import org.xingping.exchange.Papers;
import org.xingping.files.FileOps;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.work.Progress;

/**
 * What a draft's package is written from, ready before anything is measured or breaks.
 *
 * @param papers where its papers lie
 */
public record PackageParts(Content content, Path papers) {
    /**
     * Of an assessment.
     *
     * @param reported what its workbook shows; it need not be all of it
     * @param folder for the papers
     */
    public static PackageParts of(HandOver work, Opened opened, Opened reported, Path folder) {
        Path report = folder.resolve("report.xlsx");
        Path papers = folder.resolve("papers");
        work.house().reports().export(reported, report, false, Progress.UNSEEN);
        Content content =
                new Content(opened.edition(), opened.sheet(), work.house().gallery()::original);
        new Papers(new FileOps(), new Wording(Messages.in(Locale.SIMPLIFIED_CHINESE)))
                .write(papers, content, report, "test", "", Optional.empty());
        return new PackageParts(content, papers);
    }

    /** Writes the package and verifies it, as the program does. */
    public void write(Path target, FileOps disk, Progress progress) {
        new PackageWriter(disk).write(target, content, papers, progress);
    }
}
