package org.ieum.build;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms of Ieum stand in one line; each may use only those before it. */
class PackageOrderTest {
    private static final List<String> ORDER = List.of(
            "org.ieum.text",
            "org.ieum.quantity",
            "org.ieum.read",
            "org.ieum.segment",
            "org.ieum.lexicon",
            "org.ieum.name",
            "org.ieum.bitext",
            "org.ieum.term",
            "org.ieum.align",
            "org.ieum.coverage",
            "org.ieum.event",
            "org.ieum.finding",
            "org.ieum.check",
            "org.ieum.study",
            "org.ieum.io",
            "org.ieum",
            "org.ieum.app");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ieum");

    @Test
    void packages_areAllInTheOrder() {
        var packages = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages).containsExactlyInAnyOrderElementsOf(ORDER);
    }

    @Test
    void packages_useOnlyThoseBeforeThem() {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(ORDER.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void text_usesTheJdkAndIcuOnly() {
        classes()
                .that()
                .resideInAPackage("org.ieum.text")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("org.ieum.text")
                        .or(resideInAnyPackage("java..", "org.jspecify..", "com.ibm.icu..")))
                .check(CLASSES);
    }

    /** The JDK's know other characters on 17 than on 25; ICU's are the same on both. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "isLetter",
                "isLetterOrDigit",
                "isAlphabetic",
                "isDigit",
                "isUpperCase",
                "isLowerCase",
                "toUpperCase",
                "toLowerCase",
                "getType"
            })
    void characterClasses_areThoseOfIcu(String method) {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.ieum.read", "org.ieum.lexicon", "org.ieum.name", "org.ieum.io", "org.ieum", "org.ieum.app")
                .should()
                .accessTargetWhere(target(owner(type(Character.class))).and(target(name(method))))
                .check(CLASSES);
    }

    @Test
    void libraries_stayInTheirRooms() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ieum.segment")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ieum.app")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .check(CLASSES);
        noClasses()
                .that()
                .haveNameNotMatching("org\\.ieum\\.io\\.Workbooks(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim..")
                .check(CLASSES);
    }
}
