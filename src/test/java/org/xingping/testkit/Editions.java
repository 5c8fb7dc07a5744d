package org.xingping.testkit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xingping.checklist.ChecklistYaml;
import org.xingping.checklist.Edition;

/** The shipped checklist, and others that differ from it in one place. */
public final class Editions {
    public static final Edition SHIPPED = ChecklistYaml.shipped();

    /** With bonus items of 20 points together, more than the cap of 15. */
    public static final Edition RICH_BONUS = changed("JF-01", "points: 2", "points: 7");

    private Editions() {}

    /** The shipped checklist with one text of one item replaced; the text must be there. */
    public static Edition changed(String code, String text, String by) {
        Matcher item = Pattern.compile("- code: " + code + "\\n.*?(?=\\n +- code: |\\nvetoes:)", Pattern.DOTALL)
                .matcher(SHIPPED.text());
        if (!item.find() || !item.group().contains(text)) {
            throw new IllegalArgumentException(code + " does not say " + text);
        }
        return ChecklistYaml.read(SHIPPED.text().substring(0, item.start())
                + item.group().replace(text, by)
                + SHIPPED.text().substring(item.end()));
    }
}
