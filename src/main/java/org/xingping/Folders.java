package org.xingping;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where this person's own files belong on this system: preferences, logs, and the workspace unless another one is named. */
final class Folders {
    private Folders() {}

    static Path ofPerson(Properties system, Map<String, String> environment) {
        return data(system, environment).resolve("Xingping");
    }

    private static Path data(Properties system, Map<String, String> environment) {
        Path home = Path.of(system.getProperty("user.home", "."));
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return named(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        return named(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"));
    }

    /** A relative path in such a variable is to be ignored, says the XDG standard; it would move with the start folder. */
    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
