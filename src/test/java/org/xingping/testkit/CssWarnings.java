package org.xingping.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** Fails every test during which a stylesheet asked for something that is not there. */
public final class CssWarnings implements BeforeEachCallback, AfterEachCallback {
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        heard.list.clear();
        heard.start();
        css().addAppender(heard);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        css().detachAppender(heard);
        assertThat(warnings()).as("warnings of javafx.css").isEmpty();
    }

    /** What was complained about so far in this test. */
    public List<String> warnings() {
        return List.copyOf(heard.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** Forgets what was heard: for the test that provokes a warning. */
    public void forget() {
        heard.list.clear();
    }

    private static Logger css() {
        return (Logger) LoggerFactory.getLogger("javafx.css");
    }
}
