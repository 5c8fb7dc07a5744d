package org.xingping.ui.photos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.xingping.photo.Mark;
import org.xingping.photo.Mark.Spot;
import org.xingping.photo.Moved;

/** Drawing on the large picture: with a tool new marks, without one the marks that are there are chosen and moved. */
final class Marking implements PictureView.Hand {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final PictureView view;
    private final Consumer<List<Mark>> changed;
    private final Words words;
    private Optional<MarkTool> tool = Optional.empty();
    private List<Mark> marks = List.of();
    private List<Mark> pending = List.of();
    private final List<Spot> spots = new ArrayList<>();
    private int chosen = -1;

    /** Asks for the words of a text; those it had before are given. */
    interface Words {
        void ask(String before, Consumer<String> then);
    }

    /** @param changed takes all marks of the picture after each change */
    Marking(PictureView view, Words words, Consumer<List<Mark>> changed) {
        this.view = view;
        this.words = words;
        this.changed = changed;
    }

    void tool(Optional<MarkTool> other) {
        tool = other;
        choose(-1);
    }

    /** Shows the marks as they are stored. */
    void show(List<Mark> stored) {
        marks = stored;
        pending = stored;
        if (chosen >= marks.size()) {
            chosen = -1;
        }
        lay();
    }

    private void lay() {
        Image image = view.image().orElse(null);
        if (image == null) {
            return;
        }
        MarkShapes shapes = new MarkShapes(image);
        List<Group> nodes = new ArrayList<>();
        for (int at = 0; at < pending.size(); at++) {
            Group node = shapes.of(pending.get(at));
            node.pseudoClassStateChanged(CHOSEN, at == chosen);
            nodes.add(node);
        }
        view.marks(nodes);
    }

    private void choose(int at) {
        chosen = at;
        lay();
    }

    /** Takes the chosen mark away; says whether one was chosen. */
    boolean remove() {
        if (chosen < 0) {
            return false;
        }
        List<Mark> rest = new ArrayList<>(marks);
        rest.remove(chosen);
        chosen = -1;
        changed.accept(rest);
        return true;
    }

    @Override
    public boolean begin(Spot at, Node on, int clicks) {
        spots.clear();
        spots.add(at);
        if (tool.isPresent()) {
            return true;
        }
        choose(hit(on));
        if (chosen >= 0 && clicks == 2 && marks.get(chosen) instanceof Mark.Text(Spot place, String before)) {
            int edited = chosen;
            words.ask(before, text -> replace(edited, new Mark.Text(place, text)));
        }
        return chosen >= 0;
    }

    private int hit(@Nullable Node on) {
        List<Node> nodes = view.markNodes();
        for (Node node = on; node != null; node = node.getParent()) {
            int at = nodes.indexOf(node);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public void drag(Spot to) {
        if (tool.isPresent()) {
            if (tool.get() == MarkTool.LINE || spots.size() < 2) {
                spots.add(to);
            } else {
                spots.set(1, to);
            }
            Optional<Image> image = view.image();
            view.draw(image.flatMap(shown -> drawn("").map(new MarkShapes(shown)::of)));
        } else if (chosen >= 0) {
            pending = new ArrayList<>(marks);
            pending.set(chosen, moved(to));
            lay();
        }
    }

    private Mark moved(Spot to) {
        return Moved.by(
                marks.get(chosen),
                to.x() - spots.getFirst().x(),
                to.y() - spots.getFirst().y());
    }

    @Override
    public void end(Spot at) {
        view.draw(Optional.empty());
        if (tool.isEmpty()) {
            if (chosen >= 0) {
                replace(chosen, moved(at));
            }
        } else if (tool.get() == MarkTool.TEXT) {
            List<Spot> place = List.copyOf(spots);
            words.ask(
                    "",
                    text -> tool.flatMap(now -> MarkTool.TEXT.drawn(place, text, 0))
                            .ifPresent(this::add));
        } else {
            drawn("").ifPresent(this::add);
        }
    }

    private Optional<Mark> drawn(String text) {
        return tool.flatMap(now -> now.drawn(spots, text, MarkTool.nextNumber(marks)));
    }

    private void add(Mark mark) {
        List<Mark> all = new ArrayList<>(marks);
        all.add(mark);
        changed.accept(all);
    }

    private void replace(int at, Mark mark) {
        List<Mark> all = new ArrayList<>(marks);
        if (mark instanceof Mark.Text(Spot _, String text) && text.isBlank()) {
            all.remove(at);
        } else {
            all.set(at, mark);
        }
        changed.accept(all);
    }
}
