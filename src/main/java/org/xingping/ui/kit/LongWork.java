package org.xingping.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.xingping.work.Cancel;
import org.xingping.work.Progress;

/**
 * Long work in sight. What is over within a second leaves no trace; after that a small dialog says how far it is, and leaving
 * it stops the work before its next step. Lives on the FX thread.
 */
public final class LongWork {
    private static final Duration PATIENCE = Duration.seconds(1);

    private final Tools tools;
    private final String id;
    private final String title;
    private final Cancel cancel = new Cancel();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private boolean over;

    public LongWork(Tools tools, String id, String title) {
        this.tools = tools;
        this.id = id;
        this.title = title;
        bar.setId(id + "-bar");
        bar.setAccessibleText(title);
        bar.setMaxWidth(Double.MAX_VALUE);
    }

    /** Runs it on the library thread; a failure ends where all failures end, a stop is no failure. */
    public <T> void run(Function<Progress, T> work, Consumer<? super T> then) {
        run(work, then, () -> {});
    }

    /** The same; {@code otherwise} hears that it failed or was stopped, before a failure is told. */
    public <T> void run(Function<Progress, T> work, Consumer<? super T> then, Runnable otherwise) {
        run(work, then, _ -> {
            otherwise.run();
            return false;
        });
    }

    /** The same; {@code told} answers whether it has told the failure itself. */
    public <T> void run(Function<Progress, T> work, Consumer<? super T> then, Predicate<Throwable> told) {
        Form form = tools.dialogs().waiting(id, title, new VBox(bar)).closed(() -> {
            if (!over) {
                cancel.request();
            }
        });
        patience.setOnFinished(_ -> form.open());
        patience.playFromStart();
        tools.background()
                .watched(
                        work,
                        (done, all) -> bar.setProgress((double) done / all),
                        cancel,
                        result -> {
                            end(form);
                            then.accept(result);
                        },
                        failure -> {
                            end(form);
                            if (!told.test(failure) && !(failure instanceof CancellationException)) {
                                tools.background().report(failure);
                            }
                        });
    }

    private void end(Form form) {
        over = true;
        patience.stop();
        form.close();
    }
}
