package org.xingping.checklist;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xingping.text.Problem;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A place in the tree of a checklist, named as a person would: {@code KF-02 measured.bands[2].earns}. Asking for something
 * of another shape gives nothing, so that one mistake does not hide the next.
 *
 * @param wrong nodes (by identity) whose own shape is wrong: their value counts for nothing, for it has been said
 * @param owner the code of the section, item or veto it belongs to; empty at the top
 * @param path below the owner
 */
record Spot(JsonNode node, Set<JsonNode> wrong, String owner, String path) {
    private static final Set<String> CODED = Set.of("sections", "items", "vetoes");

    static Spot top(JsonNode tree) {
        return new Spot(tree, Collections.newSetFromMap(new IdentityHashMap<>()), "", "");
    }

    boolean present() {
        return !node.isMissingNode();
    }

    Spot at(String name) {
        return new Spot(node.path(name), wrong, owner, path.isEmpty() ? name : path + "." + name);
    }

    /** The part at a position counted from 0. */
    Spot at(int index) {
        JsonNode part = node.path(index);
        JsonNode code = part.path("code");
        boolean coded = CODED.contains(path.substring(path.lastIndexOf('.') + 1));
        return coded && code.isString()
                ? new Spot(part, wrong, code.stringValue(), "")
                : new Spot(part, wrong, owner, path + "[" + (index + 1) + "]");
    }

    Spot at(JsonPointer pointer) {
        Spot spot = this;
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            spot = spot.node.isArray() ? spot.at(rest.getMatchingIndex()) : spot.at(rest.getMatchingProperty());
        }
        return spot;
    }

    /** The parts of a list; none where it is no list. */
    List<Spot> parts() {
        return node.isArray()
                ? IntStream.range(0, node.size()).mapToObj(this::at).toList()
                : List.of();
    }

    List<Spot> parts(String name) {
        return at(name).parts();
    }

    @Nullable
    String text() {
        return node.isString() && !wrong.contains(node) ? node.stringValue() : null;
    }

    @Nullable
    BigDecimal number() {
        return node.isNumber() && !wrong.contains(node) ? Bands.plain(node.decimalValue()) : null;
    }

    /** Its name for a person. */
    Object label() {
        if (owner.isEmpty() && path.isEmpty()) {
            return new Problem.Detail("checklist.fault.top");
        }
        return owner.isEmpty() ? path : path.isEmpty() ? owner : owner + " " + path;
    }
}
