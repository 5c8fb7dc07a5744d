package org.xingping.ui.photos;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.xingping.actions.AssessmentActions;
import org.xingping.actions.Gallery;
import org.xingping.actions.PhotoActions;
import org.xingping.actions.ScoringActions;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Aside;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Tools;

/** All photos of one assessment. Made on the FX thread for each opening. */
public final class PhotoScreen implements Screen {
    private final PhotosViewModel model;
    private final PhotosView view;
    private final Reuse reuse;
    private final Deeds deeds;
    private final Messages messages;
    private final Button back;

    /** What can be done here. */
    public record Deeds(PhotoActions photos, ScoringActions scoring, AssessmentActions assessments, Gallery gallery) {}

    /**
     * Of an assessment as it was just read.
     *
     * @param first the photo to begin with, shown large; none shows them all
     * @param back leads to where one came from
     */
    public PhotoScreen(Tools tools, Deeds deeds, Opened opened, Optional<Photo> first, Runnable back) {
        this.deeds = deeds;
        this.messages = tools.messages();
        PhotoSheet sheet = new PhotoSheet(new PhotoStanding(opened, List.of()), tools.background());
        reuse = new Reuse(deeds, sheet, tools.background());
        model = new PhotosViewModel(deeds, sheet, messages, first);
        view = new PhotosView(model, tools, back);
        this.back = Aside.back("photos-back", messages.get("gallery.back"), back);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public ObservableValue<Title> title() {
        return new SimpleObjectProperty<>(
                this,
                "title",
                new Title(model.sheet().standing().sheet().facts().estate().name(), messages.get("gallery.title")));
    }

    @Override
    public List<Node> actions() {
        return List.of(back);
    }

    @Override
    public Node foot() {
        return Aside.foot(messages.get("gallery.hint"));
    }

    @Override
    public void shown() {
        if (!model.sheet().standing().opened().isPast()) {
            model.sheet().save(() -> deeds.assessments().open(model.sheet().id()), Optional::of, _ -> {});
        }
        reuse.look();
        view.takeFocus();
    }

    @Override
    public void closed() {
        reuse.stop();
        view.leave();
    }
}
