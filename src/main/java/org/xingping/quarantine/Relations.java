package org.xingping.quarantine;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** To what a part of a workbook refers. */
record Relations(Map<String, Relation> byId) {
    private static final int MOST = 20_000;

    /**
     * One of them.
     *
     * @param kind the last word of its type, such as {@code worksheet}
     * @param target the name of a part; where it leads outside, as it is written
     */
    record Relation(String kind, String target, boolean outside) {}

    /** Those of a part; of the file as a whole where that is empty. */
    static Relations of(ZipParts parts, String part) throws IOException {
        String listed = listedIn(part);
        Map<String, Relation> found = new LinkedHashMap<>();
        if (parts.has(listed)) {
            try (Xml xml = parts.xml(listed, Names.PACKAGE)) {
                while (xml.anyBelow(0)) {
                    if (xml.name().equals("Relationship")) {
                        String type = xml.attribute("Type");
                        boolean outside = xml.attribute("TargetMode").equalsIgnoreCase("External");
                        String target = xml.attribute("Target");
                        Relation relation = new Relation(
                                type.substring(type.lastIndexOf('/') + 1),
                                outside ? target : resolved(part, target),
                                outside);
                        if (found.put(xml.attribute("Id"), relation) != null) {
                            throw NotReadable.damaged();
                        }
                        NotReadable.atMost(MOST, found.size());
                    }
                }
            }
        }
        return new Relations(found);
    }

    /** The part that lists what this part refers to. */
    static String listedIn(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    /** The part that is referred to so. */
    Optional<String> part(String id) {
        Relation relation = byId.get(id);
        return relation == null || relation.outside() ? Optional.empty() : Optional.of(relation.target());
    }

    /** The parts of a kind. */
    List<String> parts(String kind) {
        return byId.values().stream()
                .filter(relation -> relation.kind().equals(kind) && !relation.outside())
                .map(Relation::target)
                .toList();
    }

    private static String resolved(String part, String target) throws IOException {
        String path = target;
        int fragment = path.indexOf('#');
        if (fragment >= 0) {
            path = path.substring(0, fragment);
        }
        try {
            path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new NotReadable(NoWorkbook.DAMAGED, broken);
        }
        if (path.isEmpty()) {
            return part;
        }
        Deque<String> folders = new ArrayDeque<>();
        String base = path.startsWith("/") ? "" : part.substring(0, part.lastIndexOf('/') + 1);
        for (String step : (base + path).split("/")) {
            if (step.equals("..")) {
                folders.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                folders.addLast(step);
            }
        }
        return String.join("/", folders);
    }
}
