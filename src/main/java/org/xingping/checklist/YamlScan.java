package org.xingping.checklist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.xingping.text.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a text token by token before anybody builds a tree of it: finds what is no YAML, what we do not take from it
 * (references, tags, a second document, outlandish numbers) and names written twice, of which a tree would keep one.
 */
final class YamlScan {
    /** A place of the text, counted from 1. */
    record Place(int line, int column) {}

    /** No exponents: {@code 1e999999999} is a short text and a very long number. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

    private final String text;
    private final Faults faults;
    private final Map<String, Place> names = new HashMap<>();
    private boolean readable = true;
    private Place last = new Place(1, 1);

    YamlScan(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    /** Whether a tree may be built. */
    boolean isReadable() {
        return readable;
    }

    /** Where the name of this entry (as a JSON pointer) stands, for what is wrong with the name itself. */
    @Nullable
    Place name(String pointer) {
        return names.get(pointer);
    }

    /** Reads the whole text, or up to where it stops being YAML. */
    YamlScan scan() {
        if (hasOnlyPrintable()) {
            try (JsonParser parser = ChecklistYaml.MAPPER.createParser(text)) {
                tokens((YAMLParser) parser);
            } catch (StreamConstraintsException e) {
                refuse(last, "checklist.fault.limits");
            } catch (JacksonException e) {
                refuse(e);
            }
        }
        return this;
    }

    private boolean hasOnlyPrintable() {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!StreamReader.isPrintable(c)) {
                refuse(new Place(line, column), "checklist.fault.character", "U+%04X".formatted(c));
            }
            line = c == '\n' ? line + 1 : line;
            column = c == '\n' ? 1 : column + 1;
        }
        return readable;
    }

    private void tokens(YAMLParser parser) {
        Deque<Map<String, Integer>> open = new ArrayDeque<>();
        int depth = 0;
        boolean any = false;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            Place place = place(parser.currentTokenLocation());
            last = place;
            if (depth == 0 && any && !token.isStructEnd()) {
                refuse(place, "checklist.fault.documents");
                return;
            }
            any = true;
            if (token.isStructStart()) {
                depth++;
            }
            switch (token) {
                case START_OBJECT -> open.push(new HashMap<>());
                case END_OBJECT -> open.pop();
                case PROPERTY_NAME -> name(parser, open.element(), place);
                default -> value(parser, token, place);
            }
            if (token.isStructEnd()) {
                depth--;
            }
        }
        if (!any) {
            refuse(new Place(1, 1), "checklist.fault.empty");
        }
    }

    private void name(YAMLParser parser, Map<String, Integer> before, Place place) {
        Integer first = before.putIfAbsent(parser.currentName(), place.line());
        if (first != null) {
            add(place, "checklist.fault.name.twice", parser.currentName(), first.toString());
        }
        names.put(parser.streamReadContext().pathAsPointer().toString(), place);
    }

    private void value(YAMLParser parser, JsonToken token, Place place) {
        if (parser.isCurrentAlias()) {
            add(place, "checklist.fault.alias", "*" + parser.getString());
        } else if (parser.getRawTag() != null) {
            refuse(place, "checklist.fault.tag", parser.getRawTag());
        } else if (token.isNumeric() && !NUMBER.matcher(parser.getString()).matches()) {
            refuse(place, "checklist.fault.number", Wording.brief(parser.getString()));
        }
    }

    /** What the YAML reader said, in the words of an office where it is one of the usual slips. */
    private void refuse(JacksonException e) {
        if (!(e.getCause() instanceof MarkedYamlEngineException marked)) {
            refuse(place(e.getLocation()), "checklist.fault.yaml.name");
            return;
        }
        String said = String.valueOf(marked.getProblem());
        Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
        Place place = mark.map(YamlScan::place).orElse(place(e.getLocation()));
        if (said.contains("mapping values are not allowed")) {
            refuse(place, "checklist.fault.yaml.colon");
        } else if (said.contains("TAB")) {
            refuse(place, "checklist.fault.yaml.tab");
        } else if (said.contains("cannot start any token")) {
            refuse(
                    place,
                    "checklist.fault.yaml.start",
                    mark.map(this::character).orElse("?"));
        } else if (said.contains("unexpected end of stream")) {
            refuse(marked.getContextMark().map(YamlScan::place).orElse(place), "checklist.fault.yaml.quote");
        } else if (said.contains("expected ',' or")) {
            refuse(place, "checklist.fault.yaml.bracket");
        } else if (said.contains("expected <block end>")) {
            refuse(place, "checklist.fault.yaml.indent");
        } else if (said.contains("could not find expected ':'")) {
            refuse(place, "checklist.fault.yaml.no.colon");
        } else {
            refuse(place, "checklist.fault.yaml", said);
        }
    }

    private void refuse(Place place, String key, Object... args) {
        readable = false;
        add(place, key, args);
    }

    private void add(Place place, String key, Object... args) {
        faults.add(new ChecklistFault(place.line(), place.column(), new Problem.Detail(key, args)));
    }

    private String character(Mark mark) {
        return Character.toString(mark.getBuffer()[mark.getPointer()]);
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Place place(@Nullable TokenStreamLocation location) {
        return location == null
                ? new Place(1, 1)
                : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
