package org.sealready.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.sealready");

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
    JavaClasses fixture = new ClassFileImporter().importPackages("org.sealready.arch.broken");
    List<ArchRule> rules = new Layers("org.sealready.arch.broken").all();
    assertFalse(
        rules.stream()
            .filter(rule -> rule.getDescription().contains(because))
            .allMatch(rule -> !rule.evaluate(fixture).hasViolation()),
        because);
  }

  static Stream<String> broken() {
    return Stream.of(
        "an import runs only downwards",
        "each library has one home",
        "the engine must not know which form it runs",
        "nothing but the injected clock tells the date",
        "nothing leaves the machine",
        "the window leaves the writing of files to the services");
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

  @Test
  void everyPackageSaysWhatItIsFor() {
    List<String> without =
        OURS.stream()
            .map(type -> type.getPackageName())
            .filter(name -> !name.equals("org.sealready"))
            .distinct()
            .filter(name -> !java.nio.file.Files.exists(source(name)))
            .toList();
    assertEquals(List.of(), without);
  }

  private static java.nio.file.Path source(String name) {
    return java.nio.file.Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
  }
}
