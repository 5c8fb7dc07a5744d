package org.xingping.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.xingping.text.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Checklists as YAML texts. What the keys mean stands at the head of {@code templates/default-2025.yaml}. */
public final class ChecklistYaml {
    /** A checklist of a few hundred items is a tenth of this; more is refused before anything is parsed. */
    public static final int MOST_CHARACTERS = 1_000_000;

    /** Sections, groups, items, mode, bands and a band make ten. */
    static final int DEEPEST = 24;

    private static final String SHIPPED = "/templates/default-2025.yaml";

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(
                    LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(MOST_CHARACTERS)
                    .maxTokenCount(MOST_CHARACTERS)
                    .maxStringLength(MOST_CHARACTERS)
                    .maxNameLength(200)
                    .maxNumberLength(40)
                    .build())
            // Not one at a time: YamlScan names them all.
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static final YAMLMapper MAPPER = YAMLMapper.builder(FACTORY)
            .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ChecklistYaml() {}

    /**
     * Reads a text that was accepted before, without checking it again: what an assessment froze stays readable. Throws
     * {@code problem.checklist.damaged} where it is no checklist at all.
     */
    public static Edition read(String text) {
        String unix = withUnixLineEnds(text);
        if (unix.length() > MOST_CHARACTERS
                || !new YamlScan(unix, new Faults()).scan().isReadable()) {
            throw new Problem("problem.checklist.damaged");
        }
        try {
            return new Edition(hash(unix), unix, new ChecklistReader().checklist(MAPPER.readTree(unix)));
        } catch (JacksonException | IllegalArgumentException | ArithmeticException e) {
            throw new Problem("problem.checklist.damaged").causedBy(e);
        }
    }

    /**
     * Reads a text that nobody has accepted yet. Throws {@code problem.checklist.invalid} with everything that is wrong in
     * it, or {@code problem.checklist.size} where it is too long to be looked at.
     */
    public static Edition readChecked(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new Problem("problem.checklist.size", String.valueOf(text.length()), String.valueOf(MOST_CHARACTERS));
        }
        List<ChecklistFault> faults = ChecklistCheck.problems(text);
        if (!faults.isEmpty()) {
            throw new Problem("problem.checklist.invalid", String.valueOf(faults.size()))
                    .with(faults.stream().map(ChecklistFault::detail).toList());
        }
        return read(text);
    }

    /** The checklist as YAML in the shape {@link #read} reads; without comments. */
    public static String write(Checklist checklist) {
        return new YamlText().of(new ChecklistWriter().checklist(checklist));
    }

    /** The checklist that comes with the program (default-2025). */
    public static Edition shipped() {
        try (InputStream in = ChecklistYaml.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + " is not in the jar");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is stored: LF line ends, no byte order mark. */
    static String withUnixLineEnds(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
