package org.xingping.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.xingping.text.Problem;

/** Where layouts come from: a file of the same name in the workspace's {@code templates/} wins over the shipped one. */
public final class Layouts {
    private final @Nullable Path folder;

    private Layouts(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The layouts that come with the program. */
    public static Layouts shipped() {
        return new Layouts(null);
    }

    /** Those in a workspace's {@code templates/} folder, and the shipped ones for what it does not hold. */
    public static Layouts in(Path templates) {
        return new Layouts(templates);
    }

    Layout read(Variant variant) {
        Path own = folder == null ? null : folder.resolve(variant.file());
        Path chosen = own != null && Files.isRegularFile(own) ? own : null;
        try (InputStream in = chosen == null ? shipped(variant) : Files.newInputStream(chosen)) {
            return Layout.read(in, chosen == null ? variant.file() : chosen.toString());
        } catch (IOException failure) {
            throw new Problem("problem.layout.unreadable", String.valueOf(own)).causedBy(failure);
        }
    }

    private static InputStream shipped(Variant variant) {
        InputStream in = Layouts.class.getResourceAsStream("/templates/" + variant.file());
        if (in == null) {
            throw new IllegalStateException(variant.file() + " is not in the jar");
        }
        return in;
    }
}
