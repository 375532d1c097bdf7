package paperboy;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom: stages know data and never each other; Camel is a shell around them. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("paperboy");

  /** Each package and the packages of ours that it may know. */
  private static final Map<String, String> KNOWS =
      Map.ofEntries(
          Map.entry("text", ""),
          Map.entry("url", ""),
          Map.entry("document", ""),
          Map.entry("language", "text url"),
          Map.entry("identifier", "text url"),
          Map.entry("link", "text url identifier"),
          Map.entry("person", "text url"),
          Map.entry("latex", "url"),
          Map.entry("title", "text url link"),
          Map.entry("date", "text url language"),
          Map.entry("model", "document date person identifier link"),
          Map.entry("read", "document text url language"),
          Map.entry(
              "extract",
              "document model date person identifier link language text url normalise title"),
          Map.entry("normalise", "document model person identifier link url latex title"),
          Map.entry("export", "document model date person identifier link"),
          Map.entry("folder", "document export url"),
          Map.entry("catalogue", "identifier link person text url"),
          Map.entry("library", "catalogue export link date person text url"),
          Map.entry("site", "catalogue export link date text url"),
          Map.entry("publish", "document store"),
          Map.entry("store", "catalogue text"),
          Map.entry("librarian", "catalogue export folder library publish site store"),
          Map.entry("intake", "document export folder store"),
          Map.entry("route", "document model export folder intake publish read store catalogue"),
          Map.entry(
              "cli",
              "document model date export folder intake publish route identifier link store librarian library"
                  + " catalogue"));

  @Test
  void packagesKnowOnlyWhatTheyMay() {
    KNOWS.forEach(
        (name, others) ->
            noClasses()
                .that()
                .resideInAPackage(ours(name))
                .should()
                .dependOnClassesThat(
                    resideInAPackage("paperboy..")
                        .and(not(resideInAnyPackage(known(name, others)))))
                .check(CLASSES));
  }

  @Test
  void everyPackageHasItsRule() {
    Set<String> packages =
        CLASSES.stream()
            .map(c -> c.getPackageName().split("\\."))
            .filter(names -> names.length > 1)
            .map(names -> names[1])
            .collect(Collectors.toSet());
    assertThat(packages).isEqualTo(KNOWS.keySet());
  }

  @Test
  void camelIsAShell() {
    noClasses()
        .that()
        .resideOutsideOfPackages("paperboy", "paperboy.route..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.camel..")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("paperboy.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void namesSayWhatThingsAre() {
    classes()
        .should()
        .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Processor|Service)")
        .andShould()
        .haveNameNotMatching(".*[.$](Base|Abstract)[A-Z].*")
        .check(CLASSES);
  }

  private static String[] known(String name, String others) {
    return Stream.concat(Stream.of(name), Stream.of(others.split(" ")))
        .filter(other -> !other.isEmpty())
        .map(ArchitectureTest::ours)
        .toArray(String[]::new);
  }

  private static String ours(String name) {
    return "paperboy." + name + "..";
  }
}
