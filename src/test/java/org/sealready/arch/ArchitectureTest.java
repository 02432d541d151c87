package org.sealready.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.sealready");

  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("org.sealready.arch.broken");

  static Stream<ArchRule> rules() {
    return new Layers("org.sealready").all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(OURS);
  }

  /** A rule that cannot fail proves nothing: each kind fails on classes made to break it. */
  @ParameterizedTest
  @MethodSource("broken")
  void failsWhenBroken(String because) {
    List<ArchRule> rules = new Layers("org.sealready.arch.broken").all();
    assertFalse(
        rules.stream()
            .filter(rule -> rule.getDescription().contains(because))
            .allMatch(rule -> !rule.evaluate(BROKEN).hasViolation()),
        because);
  }

  static Stream<String> broken() {
    return Stream.of(
        "an import runs only downwards",
        "each library has one home",
        "the engine must not know which form it runs",
        "nothing but the injected clock tells the date",
        "nothing leaves the machine",
        "the window leaves the writing of files to the services",
        "texts that run from right to left are not broken into lines",
        "within a package too an import runs only downwards",
        "packages at every depth are free of cycles");
  }

  /** A call, a reference to a method and an opened stream: each is found. */
  @Test
  void findsEachWayToWriteAFile() {
    JavaClasses fixture = new ClassFileImporter().importPackages("org.sealready.arch.broken.ui");
    List<String> found =
        FileWriting.notIn("org.sealready.arch.broken.ui")
            .evaluate(fixture)
            .getFailureReport()
            .getDetails();
    assertEquals(3, found.size(), found.toString());
  }

  /** A package that the table does not name would be held to nothing. */
  @Test
  void everyPackageInAPackageStandsInTheTable() {
    Set<String> all = new TreeSet<>(PackageArrows.of("org.sealready", OURS).files().keySet());
    Set<String> parted = new TreeSet<>();
    all.stream()
        .filter(name -> name.contains("."))
        .forEach(name -> parted.addAll(List.of(name, PackageArrows.top(name))));
    parted.retainAll(all);
    assertEquals(parted, new TreeSet<>(SubRows.named()));
  }
}
