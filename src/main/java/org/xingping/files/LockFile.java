package org.xingping.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock of the operating system on a file that tells who holds it. It goes with its process, however that ends, so a file
 * that merely lies there means nothing; it is never deleted, because a deleted one could be locked twice.
 */
public final class LockFile implements AutoCloseable {
    /** Far behind the text, because Windows lets nobody read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int MOST_TEXT = 4096;

    /**
     * What this process holds: the system gives such locks to processes and takes them all away when any channel to the
     * file is closed, so within the process a held file must not even be opened.
     */
    private static final Map<Object, String> HELD = new ConcurrentHashMap<>();

    private final Object key;
    private final FileChannel channel;

    private LockFile(Object key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /** Locks the file, creating it where it is missing, and leaves the text in it; empty where somebody holds it. */
    public static Optional<LockFile> take(Path file, String text) {
        try {
            Object key = key(file);
            if (HELD.putIfAbsent(key, text) != null) {
                return Optional.empty();
            }
            boolean taken = false;
            try {
                Optional<LockFile> lock = open(file, text, key);
                taken = lock.isPresent();
                return lock;
            } finally {
                if (!taken) {
                    HELD.remove(key);
                }
            }
        } catch (IOException failure) {
            throw Trouble.tell(failure, Step.CREATE, file);
        }
    }

    /** What the holder left in it; empty where nothing can be read. */
    public static String text(Path file) {
        try {
            String ours = HELD.get(key(file));
            if (ours != null) {
                return ours;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                ByteBuffer bytes = ByteBuffer.allocate(MOST_TEXT);
                channel.read(bytes, 0);
                return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
            }
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static Optional<LockFile> open(Path file, String text, Object key) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
            taken = true;
            return Optional.of(new LockFile(key, channel));
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** The file itself where the system tells (whatever path leads to it), else its real place. */
    private static Object key(Path file) throws IOException {
        Path folder = Trouble.folder(file).toRealPath();
        Object folderKey =
                Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        return (folderKey == null ? folder : folderKey) + "/" + file.getFileName();
    }

    /** Gives the file back, empty, so that the next holder is not taken for this one. */
    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException failure) {
            throw Trouble.tell(failure, Step.CLOSE, Path.of(String.valueOf(key)));
        } finally {
            HELD.remove(key);
        }
    }
}
