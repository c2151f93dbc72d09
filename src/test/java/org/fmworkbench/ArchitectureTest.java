package org.fmworkbench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The import rules of the project, as a test. */
class ArchitectureTest {
    private static final String ROOT = "org.fmworkbench";
    private static final Set<String> SAFE_MATH = Set.of(
            "abs",
            "max",
            "min",
            "sqrt",
            "round",
            "floor",
            "ceil",
            "rint",
            "signum",
            "toIntExact",
            "multiplyExact",
            "addExact",
            "floorMod",
            "floorDiv",
            "ceilDiv",
            "ulp",
            "getExponent",
            "scalb",
            "clamp",
            "nextUp",
            "nextDown",
            "copySign",
            "fma");

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..ui..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..", "atlantafx..", "org.kordamp.."),
                classes()
                        .that()
                        .resideInAPackage("..fm..")
                        .should()
                        .onlyDependOnClassesThat(inPackages("java", ROOT + ".fm")),
                only("derivation", ROOT + ".fm"),
                only("text", "com.fasterxml.jackson.core"),
                only("data", ROOT + ".text", "tech.tablesaw"),
                only("training", ROOT + ".text", ROOT + ".data", ROOT + ".fm"),
                noClasses()
                        .that()
                        .resideInAPackage("..experiment..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("..ui..", "..cli.."),
                noClasses()
                        .that()
                        .resideInAPackage("..cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("..ui.."),
                noClasses()
                        .that()
                        .resideInAPackage("..ui..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("..cli.."),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..data..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("tech.tablesaw.."),
                classes()
                        .that()
                        .resideInAPackage("..ui.controls..")
                        .should()
                        .onlyDependOnClassesThat(inPackages("java", "javafx", ROOT + ".ui.controls")),
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Controller")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                ROOT + ".fm..", ROOT + ".derivation..", ROOT + ".data..", ROOT + ".training..")
                        .orShould()
                        .dependOnClassesThat()
                        .belongToAnyOf(Math.class, StrictMath.class),
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("javafx.scene.."),
                noClasses()
                        .that()
                        .haveNameNotMatching(".*\\.ui\\.model\\.Pulse(\\$.*)?")
                        .should()
                        .callMethodWhere(target("javafx.application.Platform", Set.of("runLater")))
                        .orShould()
                        .dependOnClassesThat(named("javafx.animation.AnimationTimer"))
                        .as("Platform.runLater and AnimationTimer stand in ui.model.Pulse alone"),
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(ROOT + ".training.Background")
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(
                                Thread.class,
                                java.util.concurrent.ExecutorService.class,
                                java.util.concurrent.Executors.class,
                                java.util.concurrent.CompletableFuture.class,
                                java.util.Timer.class)
                        .as("threads are made in training.Background alone"),
                noClasses()
                        .that()
                        .resideInAnyPackage("..fm..", "..derivation..", "..training..")
                        .should()
                        .callMethodWhere(target("java.lang.System", Set.of("nanoTime", "currentTimeMillis")))
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAPackage("java.time..")
                        .orShould()
                        .callConstructor(java.util.Random.class)
                        .orShould()
                        .callMethodWhere(target("java.lang.Math", Set.of("random")))
                        .as("no clocks and no unseeded randomness in fm, derivation and training"),
                noClasses()
                        .that()
                        .resideInAnyPackage("..fm..", "..derivation..", "..training..")
                        .should()
                        .callMethodWhere(transcendental())
                        .as("StrictMath, not Math, for transcendental functions in fm, derivation and training"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..cli..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"),
                slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(classes);
    }

    /** Classes of one of our packages may use {@code java..}, that package and the named ones. */
    private static ArchRule only(String ours, String... others) {
        String[] allowed = Stream.concat(Stream.of("java", ROOT + "." + ours), Stream.of(others))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + ours + "..")
                .should()
                .onlyDependOnClassesThat(inPackages(allowed));
    }

    private static DescribedPredicate<JavaClass> inPackages(String... prefixes) {
        return DescribedPredicate.describe("lie in " + String.join(", ", prefixes), type -> {
            JavaClass base = type.getBaseComponentType();
            String name = base.getPackageName();
            return base.isPrimitive() || Stream.of(prefixes).anyMatch(p -> name.equals(p) || name.startsWith(p + "."));
        });
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe(name, type -> type.getName().equals(name));
    }

    private static DescribedPredicate<JavaCall<?>> target(String owner, Set<String> methods) {
        return DescribedPredicate.describe(
                owner + methods,
                call -> call.getTargetOwner().getName().equals(owner)
                        && methods.contains(call.getTarget().getName()));
    }

    private static DescribedPredicate<JavaCall<?>> transcendental() {
        return DescribedPredicate.describe(
                "a Math function whose bits depend on the machine",
                call -> call.getTargetOwner().getName().equals("java.lang.Math")
                        && !SAFE_MATH.contains(call.getTarget().getName()));
    }
}
