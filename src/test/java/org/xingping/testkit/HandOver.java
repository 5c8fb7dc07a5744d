package org.xingping.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xingping.actions.Delivery;
import org.xingping.actions.Handed;
import org.xingping.actions.House;
import org.xingping.actions.Opener;
import org.xingping.actions.PhotoActions.Incoming;
import org.xingping.actions.PhotoActions.Target;
import org.xingping.actions.SealActions;
import org.xingping.actions.SealKey;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Kind;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Person;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.scoring.Opened;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.work.Progress;

/** An assessment with real photos, scored to the end and ready to be handed over, in a workspace of its own. */
public final class HandOver implements AutoCloseable {
    /** With it every key here is locked. */
    public static final String PASSPHRASE = "白鹭洲边走走看看";

    private final Path folder;
    private final Opener opener;
    private final House house;

    private HandOver(Path folder, Opener opener) {
        this.folder = folder;
        this.opener = opener;
        this.house = opener.open(folder);
    }

    /** A workspace in a folder of this one. */
    public static HandOver in(Path folder) {
        return in(folder, "run-1");
    }

    /** The same; its ids begin with this word. */
    public static HandOver in(Path folder, String run) {
        return at(folder.resolve("workspace-" + run), run);
    }

    /** A workspace in which somebody else works. */
    public static HandOver of(Person person, Path folder, String run) {
        return at(folder.resolve("workspace-" + run), run, person);
    }

    /** The same in this workspace. */
    public static HandOver at(Path workspace, String run) {
        return at(workspace, run, Scenario.INSPECTOR);
    }

    private static HandOver at(Path workspace, String run, Person person) {
        Path folder = Objects.requireNonNull(workspace.getParent());
        return new HandOver(workspace, new Opener(Sessions.named(run), () -> person, folder.resolve("own-" + run)));
    }

    /** Looks through a package as somebody on this laptop does. */
    public Handed verify(Path file) {
        return opener.verify(file, Progress.UNSEEN);
    }

    public House house() {
        return house;
    }

    public Path folder() {
        return folder;
    }

    /** One that is scored to the end, with so many photos, the last of them in the tray. */
    public Opened complete(String estate, int photos) {
        Facts facts = Scenario.given(Editions.SHIPPED)
                .estate(_ -> EstateFacts.of(estate, "海丝物业").withOccupied(900))
                .facts();
        Opened begun = house.assessments().create(new NewAssessment(Editions.SHIPPED, facts, Optional.empty()));
        String id = begun.id();
        List<Item> live = Editions.SHIPPED.checklist().items().stream()
                .filter(item -> item.liveIn(facts.season()))
                .toList();
        for (Item bonus : live.stream().filter(Item::isBonus).toList()) {
            house.scoring().answer(id, bonus, new Answer.NotClaimed());
        }
        for (Deed deed : FullMarks.deeds(house.assessments().open(id).sheet(), live)) {
            record(id, deed);
        }
        Item failed = live.stream()
                .filter(item -> !item.isBonus() && item.mode() instanceof ScoringMode.YesNo)
                .findFirst()
                .orElseThrow();
        house.scoring().answer(id, failed, new Answer.Decision(false));
        house.scoring().note(id, failed.code(), "现场未见记录");
        attach(id, estate, photos, live);
        return house.assessments().open(id);
    }

    /** Seals it with this laptop's key, which is made where there is none. */
    public Opened seal(Opened opened) {
        SealActions seals = house.seals();
        SealKey key = seals.keys().isEmpty()
                ? seals.createKey(PASSPHRASE.toCharArray())
                : seals.keys().getFirst();
        return seals.seal(opened.id(), key.fingerprint(), PASSPHRASE.toCharArray(), Progress.UNSEEN);
    }

    /** Writes its package. */
    public Path export(Opened opened, Path file) {
        house.handOver().export(opened, file, Progress.UNSEEN);
        return file;
    }

    /** The same, of a visit on that day. */
    public Opened visit(String estate, String day) {
        Opened complete = complete(estate, 2);
        Facts facts = complete.sheet().facts();
        return house.assessments()
                .amend(
                        complete.id(),
                        new Facts(
                                facts.type(),
                                LocalDate.parse(day),
                                facts.season(),
                                facts.period(),
                                facts.number(),
                                facts.team(),
                                facts.estate(),
                                facts.parameters()),
                        "改期");
    }

    private void record(String id, Deed deed) {
        switch (deed.kind()) {
            case Kind.Answered(Answer answer) ->
                house.scoring()
                        .answer(
                                id,
                                Editions.SHIPPED
                                        .checklist()
                                        .find(String.valueOf(deed.item()))
                                        .orElseThrow(),
                                answer);
            case Kind.SurveyRecorded recorded -> house.scoring().survey(id, recorded.survey());
            default -> throw new IllegalArgumentException(deed.toString());
        }
    }

    private void attach(String id, String estate, int photos, List<Item> live) {
        List<Incoming> incoming = new ArrayList<>();
        for (int at = 1; at <= photos; at++) {
            incoming.addAll(Delivery.taken(List.of(house.gallery().takeIn(picture(estate.hashCode() + (long) at)))));
        }
        if (!incoming.isEmpty()) {
            house.photos().attach(id, incoming.subList(0, photos - 1), new Target("BJ-01", null));
            house.photos().attach(id, incoming.subList(photos - 1, photos), Target.TRAY);
            live.stream()
                    .filter(item -> item.evidence().photo() == Item.Evidence.Photo.ALWAYS)
                    .forEach(item -> house.photos().attach(id, incoming.subList(0, 1), new Target(item.code(), null)));
        }
    }

    /** A picture file, another for each number. */
    public Path picture(long seed) {
        try {
            Path pictures = Files.createDirectories(folder.resolveSibling("pictures"));
            return Files.write(pictures.resolve("IMG_" + seed + ".jpg"), PhonePhotos.photo(seed, 640, 480, 1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        house.close();
    }
}
