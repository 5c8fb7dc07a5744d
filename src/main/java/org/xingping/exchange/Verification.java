package org.xingping.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/**
 * What the verification of a package found: three answers that are never made one.
 *
 * @param says what it says; nothing where its content was changed so that it cannot be read
 * @param faults where the content is not what it was when the package was written; empty where it is unchanged
 * @param signed by whom; of a package whose content was changed only whether its manifest is signed
 */
public record Verification(Optional<Said> says, List<Problem.Detail> faults, Signed signed) {
    public Verification {
        faults = faults.stream().distinct().toList();
    }

    /**
     * Verifies a package, all of it, and closes the channel. Whatever is wrong with the file is an answer and no problem;
     * thrown is only what the disk says. {@code progress} counts bytes and may throw to stop.
     */
    public static Verification of(SeekableByteChannel channel, Progress progress) {
        try (PackageFile file = PackageFile.open(channel)) {
            return new Verifying(file, progress).all();
        } catch (Problem wrong) {
            return new Verification(
                    Optional.empty(),
                    List.of(new Problem.Detail(wrong.key(), wrong.args())),
                    new Signed.Changed(Optional.empty()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
