package org.xingping.actions;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xingping.photo.Likeness;
import org.xingping.photo.Likenesses;
import org.xingping.photo.Photo;
import org.xingping.storage.Previews;

/** What all photos of the workspace look like, read when it is first asked for. Safe for any thread. */
final class Lookalikes {
    private final Previews previews;
    private final Likenesses known = new Likenesses();
    private final Set<String> added = new HashSet<>();
    private boolean read;

    Lookalikes(Previews previews) {
        this.previews = previews;
    }

    synchronized Map<String, String> among(List<Photo> photos) {
        Set<String> own = photos.stream().map(Photo::content).collect(Collectors.toSet());
        if (!read) {
            previews.likenesses().forEach(this::add);
            read = true;
        }
        Likenesses others = known.only(content -> !own.contains(content));
        Map<String, String> alike = new LinkedHashMap<>();
        for (String content : own) {
            add(content).flatMap(others::find).ifPresent(match -> alike.put(content, match.key()));
        }
        return alike;
    }

    private Optional<Likeness> add(String content) {
        Optional<Likeness> likeness = previews.likeness(content);
        likeness.filter(_ -> added.add(content)).ifPresent(one -> known.add(content, one));
        return likeness;
    }
}
