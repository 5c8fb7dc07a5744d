package org.xingping.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A LibreOffice without a window, with settings of its own: nothing of the person's is read or changed. */
public final class LibreOffice {
    /** Calculates what it opens, whatever the file says it comes to. */
    private static final String SETTINGS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
        <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
        </item>
        </oor:items>
        """;

    private static final int SECONDS = 480;

    /** What is beyond it soffice passes over in silence. */
    private static final int MOST_ARGUMENTS = 255;

    private final Path profile;

    /** @param profile where its settings lie; made if it is not there */
    public LibreOffice(Path profile) {
        this.profile = profile;
        try {
            Files.writeString(
                    Files.createDirectories(profile.resolve("user")).resolve("registrymodifications.xcu"), SETTINGS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Converts all files with one process, which has ended when this returns.
     *
     * @param format as {@code --convert-to} takes it
     */
    public void convert(String format, Path out, List<Path> files) {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
        files.forEach(file -> command.add(file.toString()));
        if (command.size() > MOST_ARGUMENTS) {
            throw new IllegalArgumentException(files.size() + " files");
        }
        try {
            Path log = profile.resolve("log.txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = false;
            try {
                ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            } finally {
                if (!ended) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                }
            }
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException("soffice: " + Files.readString(log));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
