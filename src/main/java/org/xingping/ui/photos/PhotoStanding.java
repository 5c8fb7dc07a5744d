package org.xingping.ui.photos;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingping.assessment.Attached;
import org.xingping.assessment.Finding;
import org.xingping.assessment.PhotoQuestion;
import org.xingping.assessment.Sheet;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;

/** The photos of an assessment as they stand, with what is odd about them; made off the window's thread. */
final class PhotoStanding {
    private final Opened opened;
    private final List<Attached> photos;
    private final Map<String, List<PhotoQuestion>> questions;

    /** @param reused what is asked about photos that stand in other assessments */
    PhotoStanding(Opened opened, List<PhotoQuestion> reused) {
        this.opened = opened;
        this.photos = Attached.of(opened.edition().checklist(), opened.sheet());
        this.questions = Stream.concat(PhotoQuestion.of(opened.sheet(), photos).stream(), reused.stream())
                .collect(Collectors.groupingBy(question -> question.photo().id()));
    }

    Opened opened() {
        return opened;
    }

    Sheet sheet() {
        return opened.sheet();
    }

    /** All of them by number. */
    List<Attached> photos() {
        return photos;
    }

    List<PhotoQuestion> questions(Photo photo) {
        return questions.getOrDefault(photo.id(), List.of());
    }

    /** Whether nothing may be written; {@link Opened#lock} tells why. */
    boolean isReadOnly() {
        return opened.lock().isPresent();
    }

    /** The findings a photo may show: those of its item. */
    List<Finding> findings(Attached attached) {
        return attached.item() == null
                ? List.of()
                : sheet().findings(attached.item().code());
    }

    /** The finding it shows, while that stands. */
    Optional<Finding> finding(Attached attached) {
        return Optional.ofNullable(attached.item()).flatMap(item -> sheet().findingOf(item.code(), attached.photo()));
    }

    boolean shows(PhotoFilter filter, Attached attached) {
        return switch (filter) {
            case ALL -> true;
            case TRAY -> attached.item() == null;
            case NOWHERE ->
                attached.photo().claims().latitude() == null
                        && finding(attached)
                                .map(finding -> finding.place().phrase())
                                .orElse("")
                                .isEmpty();
            case OTHER_DAY ->
                questions(attached.photo()).stream()
                        .anyMatch(question -> question.oddity() == PhotoQuestion.Oddity.OTHER_DAY);
            case QUESTIONED -> !questions(attached.photo()).isEmpty();
        };
    }
}
