package org.xingping.exchange;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON that means one thing only: no field twice, none unknown, none missing, no number for a text or a text for a number,
 * nothing long or deep. Reading throws {@code JacksonException} or {@code IllegalArgumentException} for everything else.
 */
final class StrictJson {
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxStringLength(400)
                            .maxNumberLength(20)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private StrictJson() {}

    /** The file says that it has a later format than we know; what else it says, only its own program knows. */
    static final class Newer extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** In one line. */
    static String write(Object what) {
        return JSON.writeValueAsString(what);
    }

    /** @param format the latest one we know; throws {@link Newer} for a later one */
    static <T> T read(String text, int format, Class<T> type) {
        JsonNode tree = JSON.readTree(text);
        if (!tree.isObject()) {
            throw new IllegalArgumentException("no object");
        }
        if (tree.path("format").asInt(format) > format) {
            throw new Newer();
        }
        return JSON.treeToValue(tree, type);
    }
}
