package org.xingping.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Signature.Role;
import org.xingping.assessment.Signature.Stand;
import org.xingping.photo.Ink;
import org.xingping.photo.Ink.Stroke;
import org.xingping.photo.Ink.Touch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A signature as it stands in a line: each stroke a text of touches with blanks between, {@code "x,y,ms"}, or {@code
 * "x,y,ms,pressure"} where the pen told it.
 */
final class InkText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private InkText() {}

    /** The body of a {@link Kind.Signed}. */
    static String write(Kind.Signed signed) {
        Signature signature = signed.signature();
        ObjectNode body = JSON.createObjectNode();
        body.put("id", signature.id());
        body.put("role", signature.role().name());
        body.put("name", signature.name());
        if (signature.stand() != null) {
            body.put("stand", signature.stand().name());
        }
        body.put("words", signature.words());
        ArrayNode ink = body.putArray("ink");
        signature.ink().strokes().forEach(stroke -> ink.add(text(stroke)));
        ArrayNode heads = body.putArray("heads");
        signed.heads().forEach(heads::add);
        return JSON.writeValueAsString(body);
    }

    private static String text(Stroke stroke) {
        StringBuilder text = new StringBuilder();
        for (Touch touch : stroke.touches()) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(touch.x())
                    .append(',')
                    .append(touch.y())
                    .append(',')
                    .append(touch.millis());
            if (touch.pressure() > 0) {
                text.append(',').append(touch.pressure());
            }
        }
        return text.toString();
    }

    /** Empty where it was signed in a way this version does not know, or where nothing is written. */
    static Optional<Kind.Signed> read(JsonNode body) {
        Optional<Role> role = named(Role.values(), body.required("role"));
        Optional<Stand> stand = body.has("stand") ? named(Stand.values(), body.required("stand")) : Optional.empty();
        if (role.isEmpty() || (body.has("stand") && stand.isEmpty())) {
            return Optional.empty();
        }
        List<Stroke> strokes = new ArrayList<>();
        body.required("ink").forEach(stroke -> strokes.add(stroke(stroke.asString())));
        List<String> heads = new ArrayList<>();
        body.required("heads").forEach(head -> heads.add(head.asString()));
        Signature signature = new Signature(
                body.required("id").asString(),
                role.get(),
                body.required("name").asString(),
                stand.orElse(null),
                body.path("words").asString(""),
                new Ink(strokes));
        return strokes.isEmpty() ? Optional.empty() : Optional.of(new Kind.Signed(signature, heads));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, JsonNode name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name.asString()))
                .findFirst();
    }

    private static Stroke stroke(String text) {
        List<Touch> touches = new ArrayList<>();
        for (String touch : text.split(" ", -1)) {
            String[] parts = touch.split(",", -1);
            if (parts.length < 3) {
                throw new IllegalArgumentException("not a touch: " + touch);
            }
            touches.add(new Touch(
                    Integer.parseInt(parts[0]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]),
                    parts.length > 3 ? Integer.parseInt(parts[3]) : 0));
        }
        return new Stroke(touches);
    }
}
