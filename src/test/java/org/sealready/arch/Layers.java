package org.sealready.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The layer table as rules, for a root package: the real one, or a fixture that breaks it. */
record Layers(String root) {

  /** Packages by row; an import runs to lower rows only. */
  static final List<List<String>> ROWS =
      List.of(
          List.of("form", "paper"),
          List.of("rules", "letter", "words", "json", "platform", "journey", "search"),
          List.of("filing", "pdf", "vault", "picture"),
          List.of("service"),
          List.of("cli", "ui"));

  /** The one home of each library; pixels of the JDK have two. */
  private static final Map<String, List<String>> HOMES =
      Map.ofEntries(
          Map.entry("com.fasterxml.jackson..", List.of("json")),
          Map.entry("org.apache..", List.of("pdf")),
          Map.entry("java.awt..", List.of("pdf", "picture")),
          Map.entry("javax.imageio..", List.of("picture", "pdf.intake.picture")),
          Map.entry("com.github.jaiimageio..", List.of("pdf.intake.picture")),
          Map.entry("jj2000..", List.of("pdf.intake.picture")),
          Map.entry("javax.print..", List.of("pdf.print")),
          Map.entry("org.bouncycastle..", List.of("vault.crypto")),
          Map.entry("javax.crypto..", List.of("vault.crypto")),
          Map.entry("picocli..", List.of("cli")),
          Map.entry("javafx..", List.of("ui")),
          Map.entry("org.controlsfx..", List.of("ui")),
          Map.entry("atlantafx..", List.of("ui")));

  List<ArchRule> all() {
    List<ArchRule> rules = new ArrayList<>();
    ROWS.forEach(row -> row.forEach(name -> rules.add(downwards(name))));
    HOMES.forEach((library, homes) -> rules.add(home(library, homes)));
    rules.add(filingForMainAlone());
    rules.add(noClock());
    rules.add(noNetwork());
    rules.add(FileWriting.notIn(root + ".ui"));
    rules.add(LineBreaking.notIn(root + ".ui"));
    rules.addAll(new SubRows(root).all());
    return rules;
  }

  private ArchRule downwards(String name) {
    List<String> lower = new ArrayList<>();
    for (List<String> row : ROWS) {
      if (row.contains(name)) {
        break;
      }
      lower.addAll(row);
    }
    return noClasses()
        .that()
        .resideInAPackage(root + "." + name + "..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are ours and not in " + name + " or a lower row",
                (JavaClass other) ->
                    other.getPackageName().startsWith(root)
                        && !isIn(other, name)
                        && lower.stream().noneMatch(below -> isIn(other, below))))
        .allowEmptyShould(true)
        .because("an import runs only downwards");
  }

  private boolean isIn(JavaClass type, String name) {
    String full = root + "." + name;
    return type.getPackageName().equals(full) || type.getPackageName().startsWith(full + ".");
  }

  private ArchRule home(String library, List<String> homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            homes.stream().map(home -> root + "." + home + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("each library has one home");
  }

  private ArchRule filingForMainAlone() {
    return classes()
        .that()
        .resideInAPackage(root + ".filing..")
        .should()
        .onlyHaveDependentClassesThat(
            DescribedPredicate.describe(
                "are Main or the catalogue itself",
                (JavaClass user) ->
                    isIn(user, "filing") || user.getName().startsWith(root + ".Main")))
        .allowEmptyShould(true)
        .because("the engine must not know which form it runs");
  }

  private ArchRule noClock() {
    return noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("nothing but the injected clock tells the date");
  }

  private ArchRule noNetwork() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "reach the network",
                (JavaClass other) ->
                    (other.getPackageName().startsWith("java.net")
                            || other.getPackageName().startsWith("javax.net"))
                        && !other.getName().equals("java.net.URI")))
        .because("nothing leaves the machine");
  }
}
