package org.xingping.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The window's side of quarantine can neither decode a picture nor read a workbook, for it does not even know who can. */
class WallTest {
    private static final Pattern DECODING =
            Pattern.compile("(java\\.awt|javax\\.imageio|javafx|com\\.drew|com\\.twelvemonkeys)\\..*");

    private static final Pattern READING =
            Pattern.compile("(javax\\.xml|java\\.util\\.zip|org\\.apache\\.poi|org\\.xml)\\..*");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.xingping.quarantine");

    @Test
    void fromTheDoorNoWayLeadsToADecoder() {
        Set<String> reached = reachedFrom(Pictures.class);

        assertThat(reached).contains(Child.class.getName(), Reply.class.getName());
        assertThat(reached).doesNotContain(Worker.class.getName());
        assertThat(reached).noneMatch(DECODING.asMatchPredicate());
    }

    @Test
    void fromTheOtherDoorNoWayLeadsToAReaderOfWorkbooks() {
        Set<String> reached = reachedFrom(Workbooks.class);

        assertThat(reached).contains(Child.class.getName(), WorkbookReply.class.getName());
        assertThat(reached).doesNotContain(WorkbookWorker.class.getName());
        assertThat(reached).noneMatch(READING.asMatchPredicate()).noneMatch(DECODING.asMatchPredicate());
        assertThat(reachedFrom(WorkbookWorker.class))
                .contains("javax.xml.stream.XMLStreamReader", "java.util.zip.Inflater", BookFile.class.getName());
    }

    @Test
    void fromTheChildAllOfThemDo() {
        assertThat(reachedFrom(Worker.class))
                .contains("javax.imageio.ImageIO", "javafx.scene.image.Image", "com.drew.metadata.Metadata");
    }

    private static Set<String> reachedFrom(Class<?> door) {
        Set<String> reached = new TreeSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(Set.of(ALL.get(door)));
        while (!open.isEmpty()) {
            JavaClass next = open.pop();
            if (reached.add(next.getName()) && ALL.contain(next.getName())) {
                next.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType)
                        .forEach(open::push);
            }
        }
        return reached;
    }
}
