package org.xingping.text;

import java.util.List;

/**
 * Something went wrong that a person must hear and can act on. Named by a message key, worded only at the edge by
 * {@link Messages#word}; whatever is thrown and is not a Problem is a defect of the program.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;
    private final transient List<Detail> details;

    public Problem(String key, Object... args) {
        this(key, List.of(args), List.of());
    }

    private Problem(String key, List<Object> args, List<Detail> details) {
        super(details.isEmpty() ? key + args : key + args + details);
        this.key = key;
        this.args = args;
        this.details = details;
    }

    /** The same problem telling all that is wrong at once, so that nobody mends one line only to meet the next. */
    public Problem with(List<Detail> details) {
        Problem whole = new Problem(key, args, List.copyOf(details));
        whole.setStackTrace(getStackTrace());
        if (getCause() != null) {
            whole.initCause(getCause());
        }
        return whole;
    }

    /** The same problem remembering what caused it, for the log. */
    public Problem causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }

    public List<Detail> details() {
        return details;
    }

    /** One of several things wrong at once. */
    public record Detail(String key, List<Object> args) {
        public Detail {
            args = List.copyOf(args);
        }

        public Detail(String key, Object... args) {
            this(key, List.of(args));
        }
    }
}
