package org.xingping.actions;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xingping.assessment.Person;
import org.xingping.files.ThrowAway;
import org.xingping.storage.Session;
import org.xingping.storage.Workspace;
import org.xingping.text.Messages;

/** Opens workspaces. Runs on the library thread. */
public final class Opener {
    private final Session session;
    private final Supplier<Person> person;

    /** {@code person} tells who works here at the moment of each step. */
    public Opener(Session session, Supplier<Person> person) {
        this.session = session;
        this.person = person;
    }

    /** Opens a workspace to work in; an empty or missing folder becomes a new one. */
    public House open(Path folder) {
        return house(Workspace.open(folder, session));
    }

    /** Opens a workspace to look at; nothing in it changes. */
    public House openReadOnly(Path folder) {
        return house(Workspace.openReadOnly(folder, session));
    }

    /**
     * Puts a verified backup in the place of what is in the folder; what was there is kept aside. Returns where the old data
     * lies now, if there was any.
     */
    public Optional<Path> restore(Path backup, Path folder) {
        return Workspace.restore(backup, folder, session);
    }

    /** Works in a workspace that is gone afterwards. */
    public <T> T inThrowAway(Function<House, T> work) {
        return ThrowAway.folder(folder -> {
            try (House house = open(folder.resolve("workspace"))) {
                return work.apply(house);
            }
        });
    }

    private House house(Workspace workspace) {
        Gallery gallery = Gallery.in(workspace.folder());
        return new House(
                workspace,
                new AssessmentActions(workspace, person),
                new ScoringActions(workspace, person, session.ids()),
                new PhotoActions(workspace, person, session.ids()),
                new SigningActions(workspace, person, session.ids()),
                gallery,
                new ReportActions(workspace.folder(), session, gallery, Messages.in(Locale.SIMPLIFIED_CHINESE)));
    }
}
