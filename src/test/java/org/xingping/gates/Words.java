package org.xingping.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong between the words in the code and the words in the bundles, each as the line to add or remove.
 *
 * <p>A key is any string literal shaped like one whose first name is the first name of some key in the bundles, or that
 * is handed to {@code get}, {@code Problem} or {@code Detail}. A literal ending in a dot is the head of a family:
 * {@code "enum.Season." + season.name()} uses all keys below it.
 */
record Words(Set<String> literals, Set<String> asked, Map<String, String> chinese, Map<String, String> english) {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z0-9_-]+)+\\.?|[a-z]+\\.)\"");
    private static final Pattern ASKED =
            Pattern.compile("(?:\\.get|new Problem|new (?:Problem\\.)?Detail)\\(\\s*" + LITERAL.pattern());
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    static Words of(Iterable<String> sources, Map<String, String> chinese, Map<String, String> english) {
        Set<String> literals = new TreeSet<>();
        Set<String> asked = new TreeSet<>();
        for (String source : sources) {
            LITERAL.matcher(source).results().forEach(found -> literals.add(found.group(1)));
            ASKED.matcher(source).results().forEach(found -> asked.add(found.group(1)));
        }
        return new Words(literals, asked, chinese, english);
    }

    List<String> wrong(Map<String, List<String>> enums) {
        List<String> wrong = new ArrayList<>();
        for (String key : needed()) {
            if (!chinese.containsKey(key)) {
                wrong.add("add to messages.properties: " + key + " = ");
            }
        }
        for (String key : chinese.keySet()) {
            if (!english.containsKey(key)) {
                wrong.add("add to messages_en.properties: " + key + " = ");
            } else if (!placeholders(chinese, key).equals(placeholders(english, key))) {
                wrong.add("give both languages the same placeholders: " + key);
            }
            if (!isUsed(key)) {
                wrong.add("remove, nothing says it: " + key);
            }
        }
        for (String key : english.keySet()) {
            if (!chinese.containsKey(key)) {
                wrong.add("add to messages.properties or remove from messages_en.properties: " + key);
            }
        }
        for (Map<String, String> words : List.of(chinese, english)) {
            words.forEach((key, text) -> {
                if (text.replace("''", "")
                        .contains("'")) { // MessageFormat swallows a single one, and placeholders with it
                    wrong.add("write '' for ': " + key);
                }
            });
        }
        wrong.addAll(wrongEnums(enums));
        return wrong;
    }

    private SortedSet<String> needed() {
        SortedSet<String> needed = new TreeSet<>();
        for (String literal : literals) {
            boolean key = asked.contains(literal) || families().contains(family(literal));
            if (key && !literal.endsWith(".")) {
                needed.add(literal);
            }
        }
        return needed;
    }

    private Set<String> families() {
        Set<String> families = new TreeSet<>();
        chinese.keySet().forEach(key -> families.add(family(key)));
        return families;
    }

    private boolean isUsed(String key) {
        return literals.contains(key)
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
    }

    /** {@code enum.Season.SPRING}: whoever words one constant words them all, and none that is not there. */
    private List<String> wrongEnums(Map<String, List<String>> enums) {
        SortedMap<String, Set<String>> worded = new TreeMap<>();
        for (String key : chinese.keySet()) {
            Matcher names =
                    Pattern.compile("enum\\.([A-Za-z0-9]+)\\.([A-Z0-9_]+)").matcher(key);
            if (names.matches()) {
                worded.computeIfAbsent(names.group(1), name -> new TreeSet<>()).add(names.group(2));
            }
        }
        List<String> wrong = new ArrayList<>();
        worded.forEach((name, constants) -> {
            List<String> all = enums.getOrDefault(name, List.of());
            all.stream()
                    .filter(constant -> !constants.contains(constant))
                    .forEach(constant -> wrong.add("add to both: enum." + name + "." + constant + " = "));
            constants.stream()
                    .filter(constant -> !all.contains(constant))
                    .forEach(constant -> wrong.add("remove, no such constant: enum." + name + "." + constant));
        });
        return wrong;
    }

    private static Set<String> placeholders(Map<String, String> words, String key) {
        Set<String> numbers = new TreeSet<>();
        Matcher found = PLACEHOLDER.matcher(words.getOrDefault(key, ""));
        while (found.find()) {
            numbers.add(found.group(1));
        }
        return numbers;
    }

    private static String family(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
