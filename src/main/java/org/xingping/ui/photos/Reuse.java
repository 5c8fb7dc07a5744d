package org.xingping.ui.photos;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.xingping.assessment.Attached;
import org.xingping.photo.Photo;
import org.xingping.work.Background;
import org.xingping.work.Cancel;
import org.xingping.work.Progress;

/**
 * Looks behind the window whether photos stand in other assessments too, as the same file or cut and saved anew. It may take
 * long, for a picture must have been made small once; whoever scrolls or marks meanwhile is not held up.
 */
final class Reuse {
    private final PhotoScreen.Deeds deeds;
    private final PhotoSheet sheet;
    private final Background background;
    private Cancel cancel = new Cancel();
    private Set<String> looked = Set.of();

    Reuse(PhotoScreen.Deeds deeds, PhotoSheet sheet, Background background) {
        this.deeds = deeds;
        this.sheet = sheet;
        this.background = background;
        sheet.standingProperty().subscribe((_, _) -> look());
    }

    /** Looks once for each set of photos. */
    void look() {
        List<Photo> photos =
                sheet.standing().photos().stream().map(Attached::photo).toList();
        Set<String> contents = photos.stream().map(Photo::content).collect(Collectors.toSet());
        if (!contents.equals(looked)) {
            stop();
            looked = contents;
            cancel = new Cancel();
            background.each(
                    photos,
                    deeds.gallery()::know,
                    Progress.UNSEEN,
                    cancel,
                    _ -> background.beside(() -> deeds.gallery().alike(photos), this::ask, background::report),
                    failure -> {
                        if (!(failure instanceof CancellationException)) {
                            background.report(failure);
                        }
                    });
        }
    }

    private void ask(Map<String, String> alike) {
        String id = sheet.id();
        background.run(() -> deeds.photos().reused(id, alike), sheet::asks);
    }

    void stop() {
        cancel.request();
    }
}
