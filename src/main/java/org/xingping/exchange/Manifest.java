package org.xingping.exchange;

import java.util.List;
import org.xingping.text.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a package holds, as {@code manifest.json} says; a seal is given for these bytes.
 *
 * @param format of the package, 1
 * @param app version of the program that wrote it
 * @param assessment its id
 * @param revision how often its sheet has been sealed; 0 while it never was
 * @param root SHA-256 of what counts: {@link ContentRoot}
 * @param previous SHA-256 of the seal of the revision before; empty where there is none
 * @param files all others but the seal, in the order in which they lie in the package
 */
record Manifest(
        int format, String app, String assessment, int revision, String root, String previous, List<Content> files) {
    static final int FORMAT = 1;

    Manifest {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param size in bytes
     * @param sha256 of its bytes, 64 lower-case hexadecimal digits
     */
    record Content(String name, long size, String sha256) {}

    byte[] bytes() {
        return StrictJson.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /** Throws {@code problem.package.damaged} where these bytes are no manifest, {@code problem.package.newer} for a later format. */
    static Manifest read(byte[] bytes) {
        try {
            JsonNode tree = StrictJson.JSON.readTree(bytes);
            if (!tree.isObject()) {
                throw new Problem("problem.package.damaged", PartName.MANIFEST);
            }
            if (tree.path("format").asInt(FORMAT) > FORMAT) { // what else it says, only its own program knows
                throw new Problem(
                        "problem.package.newer", PartName.shown(tree.path("app").asString("")));
            }
            return StrictJson.JSON.treeToValue(tree, Manifest.class);
        } catch (JacksonException unreadable) {
            throw new Problem("problem.package.damaged", PartName.MANIFEST).causedBy(unreadable);
        }
    }

    /** Throws {@code problem.package.contents}, naming the first file that is listed and not there, or the other way round. */
    void compare(List<Part> parts) {
        List<Part> there = parts.stream()
                .filter(part ->
                        !part.name().equals(PartName.MANIFEST) && !part.name().equals(PartName.SEAL))
                .toList();
        for (int at = 0; at < Math.max(files.size(), there.size()); at++) {
            if (at >= files.size() || at >= there.size()) {
                throw differs(
                        at < files.size() ? files.get(at).name() : there.get(at).name());
            }
            Content listed = files.get(at);
            if (!listed.name().equals(there.get(at).name())
                    || listed.size() != there.get(at).size()) {
                boolean missing = there.stream().noneMatch(part -> part.name().equals(listed.name()));
                throw differs(missing ? listed.name() : there.get(at).name());
            }
        }
    }

    private static Problem differs(String name) {
        return new Problem("problem.package.contents", PartName.shown(name));
    }
}
