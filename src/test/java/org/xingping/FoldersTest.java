package org.xingping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FoldersTest {
    @Test
    void linuxFollowsTheDesktopStandard() {
        assertThat(Folders.ofPerson(system("Linux"), Map.of("XDG_DATA_HOME", "/data/检查 员")))
                .isEqualTo(Path.of("/data/检查 员/Xingping"));
        assertThat(Folders.ofPerson(system("Linux"), Map.of())).isEqualTo(Path.of("/home/li/.local/share/Xingping"));
        assertThat(Folders.ofPerson(system("Linux"), Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(Path.of("/home/li/.local/share/Xingping"));
    }

    @Test
    void windowsUsesTheLocalDataFolder() {
        assertThat(Folders.ofPerson(system("Windows 11"), Map.of("LOCALAPPDATA", "/users/li/local")))
                .isEqualTo(Path.of("/users/li/local/Xingping"));
        assertThat(Folders.ofPerson(system("Windows 11"), Map.of()))
                .isEqualTo(Path.of("/home/li/AppData/Local/Xingping"));
    }

    @Test
    void macUsesApplicationSupport() {
        assertThat(Folders.ofPerson(system("Mac OS X"), Map.of()))
                .isEqualTo(Path.of("/home/li/Library/Application Support/Xingping"));
    }

    private static Properties system(String name) {
        Properties system = new Properties();
        system.setProperty("os.name", name);
        system.setProperty("user.home", "/home/li");
        return system;
    }
}
