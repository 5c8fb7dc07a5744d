package org.xingping.actions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Pen;
import org.xingping.assessment.Person;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Edition;
import org.xingping.exchange.Unpacking;
import org.xingping.files.FileOps;
import org.xingping.files.ThrowAway;
import org.xingping.photo.Mark;
import org.xingping.photo.Photo;
import org.xingping.report.Layouts;
import org.xingping.scoring.Opened;
import org.xingping.storage.Session;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/**
 * Packages that lie open side by side, from a stick or a folder. They are looked at where they are: nothing is written beside
 * them and nothing of them is taken in. Pictures are unpacked to a place of this laptop that is gone when this is closed. Slow;
 * for any thread but the window's.
 */
public final class PanelReading implements AutoCloseable {
    private static final String ENDING = ".xingping";

    /** Folders within folders, such as one an inspector. */
    private static final int DEPTH = 4;

    private final List<Lying> packages;
    private final Session session;
    private final Supplier<Person> person;
    private final ThrowAway place = ThrowAway.open();
    private final Gallery gallery;
    private boolean closed;

    private PanelReading(List<Lying> packages, Session session, Supplier<Person> person) {
        this.packages = List.copyOf(packages);
        this.session = session;
        this.person = person;
        this.gallery = Gallery.in(place.path());
    }

    /**
     * One package.
     *
     * @param handed what is in it, and who signed it
     * @param refused why it cannot come to the table; nothing where it can
     */
    public record Lying(Path file, Optional<Handed> handed, Optional<Problem> refused) {
        private Handed.Content content() {
            return handed.flatMap(Handed::content).orElseThrow();
        }
    }

    /** Packages of one estate and one standard, which can come to a table together. */
    public record Group(String estate, Edition edition, List<Lying> packages) {
        public Group {
            packages = List.copyOf(packages);
        }

        /** The files of them. */
        public List<Path> files() {
            return packages.stream().map(Lying::file).toList();
        }
    }

    static PanelReading of(
            List<Path> places, Progress progress, RosterActions roster, Session session, Supplier<Person> person) {
        List<Path> files = places.stream()
                .flatMap(place -> files(place).stream())
                .distinct()
                .toList();
        List<Lying> packages = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            packages.add(lying(files.get(at), progress.one(at, files.size()), roster));
        }
        return new PanelReading(packages, session, person);
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> all = Files.walk(place, DEPTH)) {
            return all.filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Problem("problem.file.unreadable", place.toString()).causedBy(unreadable);
        }
    }

    private static Lying lying(Path file, Progress progress, RosterActions roster) {
        try {
            Handed handed = Opener.verified(file, progress, roster);
            return new Lying(file, Optional.of(handed), refusal(handed));
        } catch (Problem unreadable) {
            return new Lying(file, Optional.empty(), Optional.of(unreadable));
        }
    }

    /** Blind until handed in: of what is not finished nobody sees a score here. */
    private static Optional<Problem> refusal(Handed handed) {
        if (!handed.isSound() || handed.content().isEmpty()) {
            return Optional.of(new Problem("problem.package.unsound"));
        }
        Sheet sheet = handed.content().get().sheet();
        return sheet.isPanel()
                ? Optional.of(new Problem("problem.panel.panel"))
                : sheet.seal().isEmpty()
                        ? Optional.of(new Problem(
                                "problem.panel.draft",
                                sheet.entries().getFirst().person().name(),
                                sheet.facts().estate().name()))
                        : Optional.empty();
    }

    /** All of them, those that cannot come to a table too. */
    public List<Lying> packages() {
        return packages;
    }

    /** Which can sit together, the largest group first; of one sheet the latest revision. */
    public List<Group> groups() {
        Map<String, Map<String, Lying>> groups = new LinkedHashMap<>();
        for (Lying lying : packages) {
            if (lying.refused().isEmpty()) {
                Handed.Content content = lying.content();
                String group = content.edition().hash()
                        + content.sheet().facts().estate().name();
                groups.computeIfAbsent(group, _ -> new LinkedHashMap<>())
                        .merge(content.sheet().id(), lying, PanelReading::later);
            }
        }
        return groups.values().stream()
                .map(Map::values)
                .map(PanelReading::group)
                .sorted(Comparator.comparingInt(
                                (Group group) -> group.packages().size())
                        .reversed())
                .toList();
    }

    private static Lying later(Lying one, Lying other) {
        return one.content().sheet().entries().size()
                        >= other.content().sheet().entries().size()
                ? one
                : other;
    }

    private static Group group(Collection<Lying> packages) {
        Handed.Content first = packages.iterator().next().content();
        List<Lying> inOrder = packages.stream()
                .sorted(Comparator.comparing(lying ->
                        lying.content().sheet().entries().getLast().stamp().at()))
                .toList();
        return new Group(first.sheet().facts().estate().name(), first.edition(), inOrder);
    }

    /** Sits down over a group, to look and to try. */
    public Sitting sit(Group group, Kind.Rule rule, int tolerance) {
        List<Sheet> sheets =
                group.packages().stream().map(lying -> lying.content().sheet()).toList();
        Kind.Convened convened = PanelActions.convened(sheets, rule, tolerance);
        Opened first = Opened.of(group.edition(), sheets.getFirst());
        Kind.Started started = new Kind.Started(
                session.ids().get(),
                group.edition().hash(),
                Kind.SheetKind.PANEL,
                List.of(),
                PanelActions.facts(convened.seats(), first),
                session.app());
        Sheet panel = Pen.begin(session.ids().get(), session.ids().get(), session.stamp(), person.get(), started)
                .over(sheets);
        Pen pen = Pen.atEndOf(panel);
        pen.write(session.stamp(), person.get(), List.of(Deed.of(convened)));
        return PanelActions.tryOut(Opened.of(group.edition(), pen.sheet()), session, person);
    }

    /** Sees to it that the original of a photo is at hand for the gallery; says whether it is. */
    private boolean fetch(Photo photo) {
        if (gallery.has(photo)) {
            return true;
        }
        for (Lying lying : packages) {
            boolean holds = lying.refused().isEmpty()
                    && lying.content().sheet().photos().values().stream()
                            .flatMap(Collection::stream)
                            .anyMatch(one -> one.file().equals(photo.file()));
            if (holds) {
                try (Unpacking unpacking = Unpacking.open(
                        new FileOps().reading(lying.file()), lying.content().manifest())) {
                    gallery.takeIn(photo, out -> unpacking.photo(photo, out));
                    return true;
                }
            }
        }
        return false;
    }

    /** The small picture of a photo of these packages; empty where it cannot be shown, or all is closed. */
    public synchronized Optional<Path> thumbnail(Photo photo) {
        return !closed && fetch(photo) ? gallery.thumbnail(photo) : Optional.empty();
    }

    /** The same at most 1,600 pixels a side. */
    public synchronized Optional<Path> view(Photo photo) {
        return !closed && fetch(photo) ? gallery.view(photo) : Optional.empty();
    }

    /** The same with these marks drawn in. */
    private synchronized Optional<Path> marked(Photo photo, List<Mark> marks) {
        return !closed && fetch(photo) ? gallery.marked(photo, marks) : Optional.empty();
    }

    /** Prints what is seen here, as a draft, in our own layouts; the place it goes to is somebody else's choice. */
    public ReportActions reports() {
        return new ReportActions(Layouts.shipped(), session, this::marked, Messages.in(Locale.SIMPLIFIED_CHINESE));
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            gallery.close();
            place.close();
        }
    }
}
