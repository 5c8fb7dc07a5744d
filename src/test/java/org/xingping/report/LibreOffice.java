package org.xingping.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An independent engine: one LibreOffice process that opens files, calculates them anew and writes them elsewhere. */
final class LibreOffice {
    private static final long MINUTES = 8;

    private static final String ALWAYS_RECALCULATE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
          <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
          </item>
        </oor:items>
        """;

    private final Path profile;

    /** With a profile of its own below the folder, so that it meets nobody else's settings or windows. */
    LibreOffice(Path folder) {
        profile = folder.resolve("profile");
        try {
            Path user = Files.createDirectories(profile.resolve("user"));
            Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens all files in one process and writes them into the folder, in this format; each must have come out. */
    void convert(String format, Path to, List<Path> files) {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                to.toString()));
        files.forEach(file -> command.add(file.toString()));
        try {
            Path log = Files.createDirectories(to).resolve("soffice.log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException("LibreOffice did not finish: " + Files.readString(log));
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException("LibreOffice failed: " + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
