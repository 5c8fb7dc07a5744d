package org.xingping.actions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Person;
import org.xingping.assessment.PhotoNumber;
import org.xingping.assessment.PhotoQuestion;
import org.xingping.assessment.PhotoQuestion.Oddity;
import org.xingping.assessment.Sheet;
import org.xingping.photo.Claims;
import org.xingping.photo.Mark;
import org.xingping.photo.Original;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.storage.PhotoUse;
import org.xingping.storage.Workspace;

/** What a person does with the photos of a sheet. Runs on the library thread. */
public final class PhotoActions {
    private final Workspace workspace;
    private final Supplier<Person> person;
    private final Supplier<String> ids;

    /** {@code ids} gives a new random id with each call. */
    public PhotoActions(Workspace workspace, Supplier<Person> person, Supplier<String> ids) {
        this.workspace = workspace;
        this.person = person;
        this.ids = ids;
    }

    /**
     * What a photo is evidence for.
     *
     * @param item its code, or none for the tray
     * @param finding the finding under it, or none
     */
    public record Target(@Nullable String item, @Nullable String finding) {
        public static final Target TRAY = new Target(null, null);
    }

    /** A picture whose original is kept already. */
    public record Incoming(Original original, Claims claims) {}

    /**
     * How an attempt to attach went.
     *
     * @param attached photos that are new on the sheet, in order
     * @param again photos that were there with the same content: moved to the target from the tray, or left where they are
     */
    public record Attachment(Opened opened, List<Photo> attached, List<Photo> again) {}

    /**
     * Attaches pictures, all in one step. A content that is on the sheet already is not attached twice to one item nor taken
     * into the tray again; under another item it becomes a second photo of the same file.
     */
    public Attachment attach(String assessment, List<Incoming> incoming, Target target) {
        Opened before = workspace.load(assessment);
        Sheet sheet = before.sheet();
        List<Deed> deeds = new ArrayList<>();
        List<Photo> attached = new ArrayList<>();
        List<Photo> again = new ArrayList<>();
        int number = sheet.nextPhotoNumber(before.chain());
        for (Incoming picture : incoming) {
            Optional<Photo> twin = twin(sheet, attached, picture.original().content(), target);
            if (twin.isPresent()) {
                again.add(twin.get());
                boolean inTray = sheet.photos("").contains(twin.get());
                if (inTray && target.item() != null) {
                    deeds.add(put(twin.get().withFinding(target.finding()), target));
                }
                continue;
            }
            Photo photo = Photo.of(ids.get(), number, picture.original(), picture.claims())
                    .withFinding(target.finding());
            number++;
            attached.add(photo);
            deeds.add(put(photo, target));
        }
        Opened opened = workspace.record(assessment, person.get(), deeds);
        return new Attachment(opened, attached, again);
    }

    /**
     * Takes pictures into the tray that came by themselves; what was on the sheet once, even if it was taken off since, does
     * not come back this way.
     */
    public Attachment attachNew(String assessment, List<Incoming> incoming) {
        Set<String> known = new HashSet<>();
        for (Entry entry : workspace.load(assessment).sheet().entries()) {
            if (entry.kind() instanceof Kind.PhotoAttached(Photo photo)) {
                known.add(photo.content());
            }
        }
        return attach(
                assessment,
                incoming.stream()
                        .filter(picture -> known.add(picture.original().content()))
                        .toList(),
                Target.TRAY);
    }

    /** The photo that makes attaching this content to the target needless. */
    private static Optional<Photo> twin(Sheet sheet, List<Photo> attached, String content, Target target) {
        List<Photo> there = new ArrayList<>(attached);
        there.addAll(sheet.photos(""));
        if (target.item() == null) {
            sheet.photos().values().forEach(there::addAll);
        } else {
            there.addAll(sheet.photos(target.item()));
        }
        return there.stream().filter(photo -> photo.content().equals(content)).findFirst();
    }

    /**
     * Asks about photos that stand in another assessment too, as the same file or as one that looks alike.
     *
     * @param alike by the content of a photo here, that of one which looks alike: {@link Gallery#alike}
     */
    public List<PhotoQuestion> reused(String assessment, Map<String, String> alike) {
        List<PhotoQuestion> questions = new ArrayList<>();
        for (List<Photo> photos : workspace.load(assessment).sheet().photos().values()) {
            for (Photo photo : photos) {
                workspace
                        .photoElsewhere(assessment, photo.content())
                        .map(use -> question(photo, Oddity.SAME_ELSEWHERE, use))
                        .or(() -> Optional.ofNullable(alike.get(photo.content()))
                                .flatMap(other -> workspace.photoElsewhere(assessment, other))
                                .map(use -> question(photo, Oddity.ALIKE_ELSEWHERE, use)))
                        .ifPresent(questions::add);
            }
        }
        return questions;
    }

    private static PhotoQuestion question(Photo photo, Oddity oddity, PhotoUse use) {
        return new PhotoQuestion(
                photo, oddity, List.of(use.estate(), use.date().toString(), PhotoNumber.of(use.number())));
    }

    /** Puts photos under an item, under one of its findings, or back into the tray. */
    public Opened assign(String assessment, List<Photo> photos, Target target) {
        return step(
                assessment,
                _ -> photos.stream()
                        .map(photo -> put(photo.withFinding(target.finding()), target))
                        .toList());
    }

    /** Says what a photo shows, and words for below it. */
    public Opened describe(String assessment, Photo photo, Target where, Photo.Shows shows, String caption) {
        return step(assessment, _ -> List.of(put(photo.withWords(shows, caption.strip()), where)));
    }

    /** What is drawn on the photo from now on. */
    public Opened mark(String assessment, Photo photo, List<Mark> marks) {
        return step(
                assessment,
                sheet -> List.of(new Deed(sheet.itemOf(photo).orElse(null), new Kind.PhotoMarked(photo.id(), marks))));
    }

    /** Takes photos off the sheet; their files stay. */
    public Opened detach(String assessment, List<Photo> photos) {
        return step(
                assessment,
                sheet -> photos.stream()
                        .map(photo -> new Deed(sheet.itemOf(photo).orElse(null), new Kind.PhotoDetached(photo.id())))
                        .toList());
    }

    private static Deed put(Photo photo, Target target) {
        return new Deed(target.item(), new Kind.PhotoAttached(photo));
    }

    private Opened step(String assessment, Function<Sheet, List<Deed>> deeds) {
        return workspace.record(
                assessment, person.get(), deeds.apply(workspace.load(assessment).sheet()));
    }
}
