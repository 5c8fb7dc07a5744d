package org.xingping.checklist;

import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.util.List;
import org.xingping.text.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Checks the text of a checklist as a whole: its YAML, its shape, and what must hold between its parts. */
public final class ChecklistCheck {
    private ChecklistCheck() {}

    /**
     * Everything that is wrong with the text, from top to bottom; nothing for a text that may be used. Where the text
     * stops being YAML, what stands behind that is not looked at.
     */
    public static List<ChecklistFault> problems(String text) {
        Faults faults = new Faults();
        if (text.length() > ChecklistYaml.MOST_CHARACTERS) {
            faults.add(new ChecklistFault(1, 1, tooLong(text)));
            return faults.sorted();
        }
        String unix = ChecklistYaml.withUnixLineEnds(text);
        YamlScan scan = new YamlScan(unix, faults).scan();
        if (scan.isReadable()) {
            check(Spot.top(tree(unix)), scan, faults);
        }
        return faults.sorted();
    }

    static Problem.Detail tooLong(String text) {
        return new Problem.Detail(
                "checklist.fault.size", String.valueOf(text.length()), String.valueOf(ChecklistYaml.MOST_CHARACTERS));
    }

    private static void check(Spot top, YamlScan scan, Faults faults) {
        new SchemaCheck(top, scan, faults).check();
        Parts parts = new Parts(top, faults);
        new TopCheck(top, parts, faults).check();
        new SectionCheck(top, parts, faults).check();
        ModeCheck modes = new ModeCheck(parts, faults);
        parts.items().forEach(modes::check);
    }

    private static JsonNode tree(String text) {
        try {
            return JsonNodes.readTree(ChecklistYaml.MAPPER, text, LocationJsonNodeFactoryFactory.getInstance());
        } catch (JacksonException e) {
            throw new IllegalStateException("scanned, yet no tree", e);
        }
    }
}
