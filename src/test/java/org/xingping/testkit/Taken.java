package org.xingping.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Files taken out of a package, as anybody does with an unzip program. */
public final class Taken {
    private Taken() {}

    /** The workbook in the package. */
    public static Path report(Path handed, Path target) {
        try (ZipFile zip = new ZipFile(handed.toFile())) {
            return Files.write(
                    target, zip.getInputStream(zip.getEntry("report.xlsx")).readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
