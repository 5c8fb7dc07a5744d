package org.xingping.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;

/**
 * A tree as YAML text for an office: what fits on a line stays on a line. Jackson's own generator knows one style for all,
 * which makes three thousand lines of a checklist, so its YAML engine is asked directly.
 */
final class YamlText {
    /** Columns that a collection may fill when written on one line; Chinese characters fill two. */
    private static final int LINE = 150;

    /** What some reader might take for a number, a date or a time; such texts are quoted. */
    private static final Pattern NUMBER_LIKE = Pattern.compile("[-+.0-9][-+.:_0-9A-Za-z]*");

    /** Characters nobody sees, which a reader may trim; quoted, so that they are written as escapes. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .setDereferenceAliases(true)
            .build();

    String of(JsonNode tree) {
        StringBuilder text = new StringBuilder();
        new Dump(SETTINGS).dumpNode(node(tree), new StreamDataWriter() {
            @Override
            public void write(String part) {
                text.append(part);
            }

            @Override
            public void write(String part, int from, int length) {
                text.append(part, from, from + length);
            }
        });
        return text.toString();
    }

    private static Node node(JsonNode tree) {
        FlowStyle style = width(tree) <= LINE ? FlowStyle.FLOW : FlowStyle.BLOCK;
        if (tree.isObject()) {
            List<NodeTuple> entries = new ArrayList<>(tree.size());
            tree.forEachEntry((name, value) -> entries.add(new NodeTuple(text(name), node(value))));
            return new MappingNode(Tag.MAP, entries, style);
        }
        if (tree.isArray()) {
            List<Node> parts = new ArrayList<>(tree.size());
            tree.forEach(part -> parts.add(node(part)));
            return new SequenceNode(Tag.SEQ, parts, style);
        }
        if (tree.isNumber()) {
            String number = tree.decimalValue().toPlainString();
            return new ScalarNode(number.contains(".") ? Tag.FLOAT : Tag.INT, number, ScalarStyle.PLAIN);
        }
        return tree.isBoolean()
                ? new ScalarNode(Tag.BOOL, tree.asString(), ScalarStyle.PLAIN)
                : text(tree.stringValue());
    }

    private static ScalarNode text(String text) {
        boolean quoted =
                NUMBER_LIKE.matcher(text).matches() || UNSEEN.matcher(text).find();
        return new ScalarNode(Tag.STR, text, quoted ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }

    /** Columns on one line, or more than {@link #LINE}. */
    private static int width(JsonNode tree) {
        int columns = 2;
        if (tree.isObject()) {
            for (var entry : tree.properties()) {
                columns += entry.getKey().length() + 2 + width(entry.getValue());
            }
        } else if (tree.isArray()) {
            for (JsonNode part : tree) {
                columns += width(part);
            }
        } else {
            columns += (int) tree.asString()
                    .codePoints()
                    .map(c -> c > 0x2E7F ? 2 : 1)
                    .asLongStream()
                    .sum();
        }
        return columns;
    }
}
