package org.xingping.gates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of the house for the classes below one root package, by name. */
final class FloorRules {
    private static final Pattern CONTROLS =
            Pattern.compile("(javafx\\.scene|javafx\\.stage|org\\.controlsfx|atlantafx)\\..*");
    private static final Pattern VIEW = Pattern.compile(".*(View|Pane|Row)");

    private final FloorTable table;

    FloorRules(FloorTable table) {
        this.table = table;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("imports", rule("import only what the table allows", this::imports));
        rules.put("table", rule("stand in the table", this::untabled));
        rules.put("cycles", noCycles());
        for (Fences.Fence fence : Fences.ALL) {
            rules.put(
                    fence.name(),
                    rule("leave " + fence.name() + " to " + fence.floors(), type -> climbed(fence, type)));
        }
        rules.put("writing", rule("write through files", this::writing));
        rules.put("view models", rule("be free of controls in view models", this::controls));
        rules.put("views", rule("not act from a view", this::acting));
        rules.put("doors", rule("have one public type in a screen", this::secondDoor));
        rules.put("static state", rule("keep no static state", this::staticState));
        rules.put("getInstance", rule("be made by new", this::singleton));
        rules.put("streams", rule("leave the standard streams to the command line", this::streams));
        rules.put("null-marked", rule("lie in a null-marked package", this::unmarked));
        return rules;
    }

    private Stream<String> imports(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> table.isOurs(dependency.getTargetClass()))
                .filter(dependency -> !table.allows(type, dependency.getTargetClass()))
                .map(dependency -> "%s may not import %s: %s"
                        .formatted(
                                table.floor(type),
                                table.floor(dependency.getTargetClass()),
                                dependency.getDescription()));
    }

    private Stream<String> untabled(JavaClass type) {
        return when(!table.knows(type), type, "is in a package that is not in the table");
    }

    private Stream<String> climbed(Fences.Fence fence, JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> fence.holdsBack(table.floor(type), dependency.getTargetClass()))
                .map(dependency -> dependency.getDescription());
    }

    private Stream<String> writing(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> !table.floor(type).equals("files")
                        && access instanceof JavaCodeUnitAccess<?> call
                        && Fences.writes(call))
                .map(JavaAccess::getDescription);
    }

    private Stream<String> controls(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> outermost(type).getSimpleName().endsWith("ViewModel")
                        && CONTROLS.matcher(dependency.getTargetClass().getName())
                                .matches())
                .map(dependency -> dependency.getDescription());
    }

    private Stream<String> acting(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        VIEW.matcher(outermost(type).getSimpleName()).matches()
                                && table.isOurs(dependency.getTargetClass())
                                && table.floor(dependency.getTargetClass()).equals("actions"))
                .map(dependency -> dependency.getDescription());
    }

    private Stream<String> secondDoor(JavaClass type) {
        boolean second = isDoor(type)
                && type.getPackage().getClasses().stream().filter(this::isDoor).count() > 1;
        return when(second, type, "is public, and so is another type of this screen");
    }

    private boolean isDoor(JavaClass type) {
        return table.isScreen(type)
                && type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private Stream<String> staticState(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.FINAL))
                .map(field -> field.getDescription() + " is static and can change");
    }

    private Stream<String> singleton(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getName().equals("getInstance"))
                .map(method -> method.getDescription() + " hides a singleton; hand the object to the constructor");
    }

    private Stream<String> streams(JavaClass type) {
        // The children of quarantine answer on their output, and on nothing else.
        boolean mayPrint = table.floor(type).equals("cli")
                || type.getName().equals(table.root() + ".Main")
                || type.getName().equals(table.root() + ".quarantine.Worker")
                || type.getName().equals(table.root() + ".quarantine.WorkbookWorker");
        Stream<JavaAccess<?>> prints = type.getAccessesFromSelf().stream()
                .filter(access -> (access.getTargetOwner().isEquivalentTo(System.class)
                                && (access.getName().equals("out")
                                        || access.getName().equals("err")))
                        || access.getName().equals("printStackTrace"));
        return mayPrint ? Stream.empty() : prints.map(JavaAccess::getDescription);
    }

    private Stream<String> unmarked(JavaClass type) {
        boolean marked = type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        return when(!marked, type, "is in a package without package-info.java and @NullMarked");
    }

    private static ArchRule noCycles() {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return SliceIdentifier.of(type.getPackageName());
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    private static Stream<String> when(boolean wrong, JavaClass type, String what) {
        return wrong ? Stream.of(type.getName() + " " + what) : Stream.empty();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(FloorRules::outermost).orElse(type);
    }

    private static ArchRule rule(String should, Function<JavaClass, Stream<String>> violations) {
        return classes()
                .should(new ArchCondition<JavaClass>(should) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        violations.apply(type).forEach(what -> events.add(SimpleConditionEvent.violated(type, what)));
                    }
                })
                .because("package-info.java of the package says what it must not know")
                .allowEmptyShould(true);
    }
}
