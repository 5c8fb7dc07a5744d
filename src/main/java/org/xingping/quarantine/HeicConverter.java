package org.xingping.quarantine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What the system itself has to make a JPEG of a HEIC, for nothing in Java can. It is the system's program and does as it
 * likes with memory; all we do is end it when it takes too long.
 */
public final class HeicConverter {
    private static final String IN = "{in}";
    private static final String OUT = "{out}";

    /** By preference: the two of libheif, the Mac's, ImageMagick's. */
    private static final List<HeicConverter> KNOWN = List.of(
            new HeicConverter(List.of("heif-dec", "-q", "92", IN, OUT), true),
            new HeicConverter(List.of("heif-convert", "-q", "92", IN, OUT), true),
            new HeicConverter(List.of("sips", "-s", "format", "jpeg", IN, "--out", OUT), false),
            new HeicConverter(List.of("magick", "heic:" + IN, "jpeg:" + OUT), true));

    private final List<String> command;
    private final boolean turns;

    /**
     * A converter by its command line.
     *
     * @param turns whether it turns the picture upright itself, whatever its words say afterwards
     */
    HeicConverter(List<String> command, boolean turns) {
        this.command = command;
        this.turns = turns;
    }

    /** The first that is found where this person's programs are; none is usual on Windows. */
    public static Optional<HeicConverter> find() {
        String path = System.getenv("PATH");
        return find(path == null ? "" : path);
    }

    /** The first that is found in these folders, written as the system writes them. */
    public static Optional<HeicConverter> find(String path) {
        List<Path> folders =
                Stream.of(path.split(File.pathSeparator)).map(Path::of).toList();
        return KNOWN.stream()
                .flatMap(known -> folders.stream()
                        .map(folder -> folder.resolve(known.command.getFirst()))
                        .filter(Files::isExecutable)
                        .map(known::at))
                .findFirst();
    }

    private HeicConverter at(Path program) {
        List<String> words = new ArrayList<>(command);
        words.set(0, program.toString());
        return new HeicConverter(words, turns);
    }

    /** What the program is called. */
    public String name() {
        return String.valueOf(Path.of(command.getFirst()).getFileName());
    }

    boolean turns() {
        return turns;
    }

    /** Whether there is a JPEG at {@code to} now. */
    boolean convert(Path heic, Path to, Duration most) {
        List<String> words = command.stream()
                .map(word -> word.replace(IN, heic.toString()).replace(OUT, to.toString()))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                return false;
            }
            return process.exitValue() == 0 && Files.isRegularFile(to);
        } catch (IOException notStarted) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
