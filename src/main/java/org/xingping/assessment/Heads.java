package org.xingping.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a signature is given for. */
final class Heads {
    private Heads() {}

    /**
     * The hash of the last line of content in each chain, in the order of the hashes. Signatures, remarks, seals and joinings are no content, so
     * a second signature does not outdate the first.
     */
    static List<String> of(List<Entry> entries) {
        Map<String, String> heads = new HashMap<>();
        for (Entry entry : entries.reversed()) {
            if (isContent(entry.kind()) && !heads.containsKey(entry.line().chain())) {
                heads.put(entry.line().chain(), entry.line().hash());
            }
        }
        return heads.values().stream().sorted().toList();
    }

    static boolean isContent(Kind kind) {
        return switch (kind) {
            case Kind.Signed _, Kind.SignatureWithdrawn _, Kind.Remarked _, Kind.Sealed _, Kind.Joined _ -> false;
            default -> true;
        };
    }
}
