package org.xingping.checklist;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The shape of a checklist by its JSON schema: names, types, ranges. */
final class SchemaCheck {
    private static final String RESOURCE = "checklist-1.schema.json";

    /** A definition, or its branch for what is no map. */
    private static final Pattern WHOLE = Pattern.compile("/\\$defs/([^/]+)(?:/else)?/[^/]+");

    /** Made once: it is immutable and takes longer to make than to use. */
    private static final Schema SCHEMA = schema();

    private final Spot top;
    private final YamlScan scan;
    private final Faults faults;

    SchemaCheck(Spot top, YamlScan scan, Faults faults) {
        this.top = top;
        this.scan = scan;
        this.faults = faults;
    }

    void check() {
        for (Error error : SCHEMA.validate(top.node())) {
            // Seven shapes that do not fit say less than one sentence: ModeCheck says it.
            if (!error.getEvaluationPath().toString().contains("/oneOf")) {
                say(error);
            }
        }
    }

    private void say(Error error) {
        JsonPointer pointer = JsonPointer.compile(error.getInstanceLocation().toString());
        Spot where = top.at(pointer);
        JsonPointer keyword = JsonPointer.compile(fragment(error));
        JsonNode rule = SCHEMA.getSchemaNode().at(keyword.head());
        switch (error.getKeyword()) {
            case "required" -> faults.add(where, "checklist.fault.missing", error.getProperty());
            case "additionalProperties" -> unknown(pointer, where, error.getProperty(), rule);
            default -> {
                Object allowed = Wording.allowed(definition(keyword), rule);
                faults.add(where, "checklist.fault.value", Wording.found(where.node()), allowed);
                where.wrong().add(where.node());
            }
        }
    }

    private void unknown(JsonPointer owner, Spot where, String name, JsonNode rule) {
        YamlScan.Place place = scan.name(owner.appendProperty(name).toString());
        String known = String.join(" / ", List.copyOf(rule.path("properties").propertyNames()));
        if (place == null) {
            faults.add(where, "checklist.fault.unknown", Wording.brief(name), known);
        } else {
            faults.add(place.line(), place.column(), where, "checklist.fault.unknown", Wording.brief(name), known);
        }
    }

    private static String fragment(Error error) {
        String location = error.getSchemaLocation().toString();
        return location.substring(location.indexOf('#') + 1);
    }

    /** The name of the definition that this keyword describes as a whole; empty where it describes a part of one. */
    private static String definition(JsonPointer keyword) {
        Matcher matcher = WHOLE.matcher(keyword.toString());
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static Schema schema() {
        try (InputStream in = SchemaCheck.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not in the jar");
            }
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
