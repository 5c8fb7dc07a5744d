package org.xingping.quarantine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Signature;
import org.xingping.files.FileOps;
import org.xingping.report.Layouts;
import org.xingping.report.ReportInput;
import org.xingping.report.ReportWriter;
import org.xingping.report.Variant;
import org.xingping.testkit.Album;
import org.xingping.testkit.Editions;
import org.xingping.testkit.RandomSheets;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.photo.Hand;
import org.xingping.text.Messages;

/** Official workbooks of ours as they are handed over: of a finished sheet, with photos and a signature. */
final class HandedOver {
    private static final int PHOTOS = 12;

    private HandedOver() {}

    /** The same seed gives the same workbook. */
    static Path write(Path folder, long seed, Variant variant) {
        Scenario scenario = new RandomSheets(Editions.SHIPPED, seed).next(RandomSheets.Filling.FINISHED);
        try {
            Path pictures = Files.createDirectories(folder.resolve("pictures"));
            Album album = new Album(pictures, seed).scattered(scenario, PHOTOS);
            Signature signature = new Signature("1", Signature.Role.INSPECTOR, "林晓", null, "", Hand.signature(seed));
            scenario.step(Deed.of(new Kind.Signed(signature, scenario.sheet().heads())));
            ReportInput input = ReportInput.of(
                    scenario.edition(), scenario.sheet(), LocalDateTime.of(2025, 11, 23, 17, 0), "0.1.0", album);
            Path file = folder.resolve(variant + "-" + seed + ".xlsx");
            new ReportWriter(Messages.in(Locale.CHINA), new FileOps(), Layouts.shipped()).write(file, input, variant);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
