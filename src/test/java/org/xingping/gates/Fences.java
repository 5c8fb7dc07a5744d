package org.xingping.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What belongs to one floor only: libraries, threads, writing. */
final class Fences {
    /** The floors that may, and the full names of what only they may touch. */
    record Fence(String name, Set<String> floors, Pattern types) {
        Fence(String name, Set<String> floors, String types) {
            this(name, floors, Pattern.compile(types));
        }

        boolean holdsBack(String floor, JavaClass type) {
            boolean inside = floors.contains(floor) || (floors.contains("ui") && floor.startsWith("ui."));
            return !inside
                    && types.matcher(type.getBaseComponentType().getName()).matches();
        }
    }

    /** JavaFX's picture classes, which also decode in quarantine's worker. */
    private static final String PICTURES = "javafx\\.scene\\.image\\..*";

    static final List<Fence> ALL = List.of(
            new Fence("JavaFX decoding", Set.of("ui", "quarantine"), PICTURES),
            new Fence(
                    "JavaFX",
                    Set.of("ui"),
                    "(?!" + PICTURES + "|javafx\\.embed\\.)"
                                     + "(javafx|com\\.sun\\.javafx|atlantafx|org\\.controlsfx|impl\\.org\\.controlsfx|org\\.kordamp)\\..*"),
            new Fence("SQL", Set.of("storage"), "(java\\.sql|javax\\.sql|org\\.sqlite)\\..*"),
            new Fence(
                    "POI",
                    Set.of("report", "quarantine"),
                    "org\\.(apache\\.poi|apache\\.xmlbeans|openxmlformats)\\..*"),
            new Fence(
                    "AWT and image decoding",
                    Set.of("quarantine"),
                    "(java\\.awt|javax\\.swing|javax\\.imageio|javafx\\.embed|com\\.drew|com\\.twelvemonkeys)\\..*"),
            new Fence(
                    "JSON and YAML",
                    Set.of("checklist", "assessment", "settings", "exchange", "quarantine", "cli"),
                    "(tools\\.jackson|com\\.fasterxml\\.jackson|com\\.networknt|org\\.snakeyaml|org\\.yaml)\\..*"),
            // A plain Executor names no thread: it is how the FX thread is handed in.
            new Fence(
                    "threads",
                    Set.of("work", "quarantine"),
                    "java\\.lang\\.Thread(\\$.*|Group)?|java\\.util\\.Timer(Task)?|javafx\\.concurrent\\..*"
                            + "|java\\.util\\.concurrent\\.(.*ExecutorService|Executors.*|.*PoolExecutor.*|ForkJoin.*"
                            + "|Complet.*|.*Future.*|StructuredTaskScope.*)"));

    private static final Set<String> WRITING_METHODS = Set.of(
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "newByteChannel",
            "copy",
            "move",
            "delete",
            "deleteIfExists",
            "createFile",
            "createDirectory",
            "createDirectories",
            "createTempFile",
            "createTempDirectory",
            "createLink",
            "createSymbolicLink",
            "setAttribute",
            "setLastModifiedTime",
            "setPosixFilePermissions",
            "setOwner");
    private static final Set<String> WRITING_FILE_METHODS = Set.of(
            "delete",
            "deleteOnExit",
            "mkdir",
            "mkdirs",
            "renameTo",
            "createNewFile",
            "createTempFile",
            "setReadOnly",
            "setWritable",
            "setReadable",
            "setExecutable",
            "setLastModified");

    private Fences() {}

    /** Whether this call (or method reference) can change something on disk. */
    static boolean writes(JavaCodeUnitAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        if (owner.isEquivalentTo(Files.class)) {
            boolean readsInto = name.equals("copy") && parameters.get(1).isEquivalentTo(OutputStream.class);
            return WRITING_METHODS.contains(name) && !readsInto;
        }
        if (owner.isEquivalentTo(File.class)) {
            return WRITING_FILE_METHODS.contains(name);
        }
        if (owner.isEquivalentTo(FileChannel.class) || owner.isEquivalentTo(AsynchronousFileChannel.class)) {
            return name.equals("open");
        }
        if (owner.isEquivalentTo(PrintStream.class) || owner.isEquivalentTo(PrintWriter.class)) {
            return name.equals("<init>")
                    && (parameters.getFirst().isEquivalentTo(File.class)
                            || parameters.getFirst().isEquivalentTo(String.class));
        }
        return name.equals("<init>")
                && (owner.isEquivalentTo(FileOutputStream.class)
                        || owner.isEquivalentTo(FileWriter.class)
                        || owner.isEquivalentTo(RandomAccessFile.class));
    }
}
