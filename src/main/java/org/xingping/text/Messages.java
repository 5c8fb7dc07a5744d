package org.xingping.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The words of the program in one language. Immutable, safe for every thread.
 *
 * <p>Chinese is the root bundle: whoever does not ask for English reads Chinese, never a mixture of both.
 */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        this.locale = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? locale : Locale.SIMPLIFIED_CHINESE;
        this.bundle = ResourceBundle.getBundle("org.xingping.text.messages", this.locale, NO_FALLBACK);
    }

    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    /** The language actually spoken, for numbers and dates shown beside the words. */
    public Locale locale() {
        return locale;
    }

    /**
     * The message of this key; a key without a message is a defect and fails. An argument that is itself a {@link
     * Problem.Detail} is worded first.
     */
    public String get(String key, Object... args) {
        Object[] worded = Stream.of(args).map(this::worded).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(worded);
    }

    private Object worded(Object arg) {
        return arg instanceof Problem.Detail detail ? word(detail) : arg;
    }

    /** Whether they are English; else they are Chinese. */
    public boolean isEnglish() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** The trade's word for a constant, such as a season or a state. */
    public String term(Enum<?> constant) {
        return get("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The trade's word for a number of stars, 0-5; none is 不评星. */
    public String stars(int stars) {
        return get("stars." + stars);
    }

    /** Stars that are still possible, from the fewest to the most. */
    public String stars(int fewest, int most) {
        return fewest == most
                ? stars(fewest)
                : get("stars.between", stars(fewest), stars(most).toLowerCase(locale));
    }

    /** The whole problem as a person reads it: one sentence, and a line for each detail. */
    public String word(Problem problem) {
        StringBuilder text = new StringBuilder(get(problem.key(), problem.args().toArray()));
        for (Problem.Detail detail : problem.details()) {
            text.append('\n').append(word(detail));
        }
        return text.toString();
    }

    /** One line of it as a person reads it. */
    public String word(Problem.Detail detail) {
        return get(detail.key(), detail.args().toArray());
    }
}
