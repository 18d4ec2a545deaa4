package org.openmash.itests.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may use whom, and what nobody may do; drawn in docs/architecture.md. */
class HouseTest {

    private static final List<String> ROOMS =
            List.of("core", "hosting", "identity", "access", "store.jpa", "rest", "web", "shell");
    private static final String THIRD_PARTY = "org.openmash.thirdparty..";

    private static JavaClasses hub;

    @BeforeAll
    static void readEveryBundle() {
        hub = Bundles.ofTheHub();
        assertThat(hub.stream().map(JavaClass::getName)).contains("org.openmash.connector.api.AgencyConnector");
    }

    @Test
    void noRoomSeesAnotherRoom() {
        for (String room : ROOMS) {
            for (String other : ROOMS) {
                if (!room.equals(other)) {
                    check(noClasses().that(in(room)).should().dependOnClassesThat(in(other)));
                }
            }
        }
    }

    @Test
    void wayInGoesThroughUseCasesNeverThroughThePortsOfTheStore() {
        for (String wayIn : List.of("rest", "web", "shell")) {
            check(noClasses().that(in(wayIn)).should().dependOnClassesThat().resideInAPackage("..core.api.store.."));
        }
    }

    @Test
    void connectorSeesItsApiAndNothingElseOfOurs() {
        check(noClasses()
                .that()
                .resideInAPackage("org.openmash.connector..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openmash.core..", "org.openmash.hosting..", "org.openmash.access.."));
    }

    @Test
    void apiForIntegratorsNeedsJavaOnly() {
        check(noClasses()
                .that()
                .resideInAPackage("org.openmash.connector.api..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        "org.openmash.connector.api..",
                        "org.osgi.annotation..",
                        "org.osgi.service.component.annotations.."));
    }

    @Test
    void frameworkTypesStayWhereTheyBelong() {
        check(onlyIn("org.osgi.framework..", "org.openmash.hosting..", "org.openmash.store.jpa..", THIRD_PARTY));
        check(onlyIn("org.apache.karaf..", "org.openmash.shell..", "org.openmash.hosting.."));
        check(onlyIn("jakarta.persistence..", "org.openmash.store.jpa.."));
        check(onlyIn("org.eclipse.persistence..", "org.openmash.store.jpa.."));
        check(onlyIn("jakarta.ws.rs..", "org.openmash.rest.."));
    }

    @Test
    void capabilitiesOfTheCoreFormNoCircle() {
        check(slices().matching("org.openmash.core.internal.(*)..").should().beFreeOfCycles());
    }

    @Test
    void nobodySleepsOrPrintsOrUsesTheOldCalendar() {
        check(noClasses().should().callMethod(Thread.class, "sleep", long.class));
        check(noClasses()
                .that()
                .resideOutsideOfPackage(THIRD_PARTY)
                .should()
                .callMethod(Throwable.class, "printStackTrace"));
        check(noClasses().should().dependOnClassesThat().haveFullyQualifiedName(java.util.Calendar.class.getName()));
    }

    @Test
    void everyPackageSaysWhyItExists() throws IOException {
        for (Path sources : Bundles.sourceFolders()) {
            try (Stream<Path> files = Files.walk(sources)) {
                List<Path> silent = files.filter(file -> file.toString().endsWith(".java"))
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                        .toList();
                assertThat(silent).isEmpty();
            }
        }
    }

    @Test
    void ruleCanFail() {
        ArchRule wrong = noClasses().should().dependOnClassesThat().resideInAPackage("java.lang..");

        assertThatThrownBy(() -> wrong.check(hub)).isInstanceOf(AssertionError.class);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(hub);
    }

    private static ArchRule onlyIn(String what, String... places) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(places)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(what);
    }

    private static DescribedPredicate<JavaClass> in(String room) {
        String root = "org.openmash." + room;
        return DescribedPredicate.describe("of " + root, type -> {
            String name = type.getPackageName();
            boolean api = name.startsWith("org.openmash.core.api");
            return !api && (name.equals(root) || name.startsWith(root + "."));
        });
    }
}
