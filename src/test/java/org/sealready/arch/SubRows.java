package org.sealready.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows within the packages of {@link Layers}, and no cycle at any depth. */
record SubRows(String root) {

  /** What lies in no package of its own, but in the one that is parted. */
  private static final String TOP = "";

  /** From below to above; an import runs to lower rows of the same package only. */
  static final Map<String, List<List<String>>> ROWS =
      Map.ofEntries(
          Map.entry("form", List.of(List.of(TOP), List.of("specimen"))),
          Map.entry(
              "rules", List.of(List.of("number", "pattern"), List.of("rejection"), List.of(TOP))),
          Map.entry("letter", List.of(List.of("clause"), List.of(TOP))),
          Map.entry(
              "journey",
              List.of(List.of("category", "checklist", "material", "station"), List.of(TOP))),
          Map.entry("json", List.of(List.of(TOP), List.of("list"))),
          Map.entry(
              "filing",
              List.of(
                  List.of("data"),
                  List.of("address"),
                  List.of("page"),
                  List.of("rule", "journey", "specimen"),
                  List.of("province"),
                  List.of("letter"),
                  List.of(TOP))),
          Map.entry(
              "pdf",
              List.of(
                  List.of("font", "print", "intake.fault"),
                  List.of("line", "intake.picture"),
                  List.of("layout"),
                  List.of(TOP),
                  List.of("intake"))),
          Map.entry(
              "vault",
              List.of(
                  List.of("file"),
                  List.of("crypto"),
                  List.of("place"),
                  List.of("key"),
                  List.of("paper"),
                  List.of("filing"),
                  List.of("backup"),
                  List.of(TOP))),
          Map.entry(
              "service",
              List.of(
                  List.of(TOP, "caption", "confinement", "display", "parts", "start"),
                  List.of("before", "category", "help", "inspection", "lists", "wording"),
                  List.of("paper"),
                  List.of("letter"),
                  List.of("journey"),
                  List.of("exchange"),
                  List.of("material", "rejection"),
                  List.of("afterwards", "filings"),
                  List.of("search"))),
          Map.entry(
              "cli",
              List.of(
                  List.of("common"),
                  List.of("exchange", "journey", "lists", "paper", "vault", "wording"),
                  List.of(TOP))),
          Map.entry(
              "ui",
              List.of(
                  List.of("box", "task"),
                  List.of("common", "typing", "diary"),
                  List.of("dialog"),
                  List.of("ask", "display", "keys", "topic"),
                  List.of("form", "start"),
                  List.of("form.editor"),
                  List.of("about", "form.page", "placing", "paper", "wording"),
                  List.of("changes", "exchange", "preview", "reuse", "wizard"),
                  List.of("miniature"),
                  List.of("print"),
                  List.of("category", "help"),
                  List.of(
                      "afterwards",
                      "before",
                      "copysheet",
                      "journey",
                      "letters",
                      "materials",
                      "rejection",
                      "vault",
                      "window"),
                  List.of("filing", "search"),
                  List.of("app"))));

  List<ArchRule> all() {
    List<ArchRule> rules = new ArrayList<>();
    ROWS.forEach(
        (parent, rows) ->
            rows.forEach(row -> row.forEach(name -> rules.add(downwards(parent, name)))));
    rules.add(noCycles());
    return rules;
  }

  /** Every package that the table names, as class files do. */
  static Set<String> named() {
    Set<String> all = new HashSet<>();
    ROWS.forEach(
        (parent, rows) ->
            rows.forEach(row -> row.forEach(name -> all.add(full("", parent, name)))));
    return all;
  }

  private static String full(String root, String parent, String name) {
    return root + (name.equals(TOP) ? parent : parent + "." + name);
  }

  private ArchRule downwards(String parent, String name) {
    Set<String> allowed = new HashSet<>();
    for (List<String> row : ROWS.get(parent)) {
      if (row.contains(name)) {
        break;
      }
      row.forEach(lower -> allowed.add(full(root + ".", parent, lower)));
    }
    String own = full(root + ".", parent, name);
    allowed.add(own);
    return noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are in " + parent + " but not in a row below " + own,
                (JavaClass other) ->
                    isIn(other, root + "." + parent) && !allowed.contains(other.getPackageName())))
        .allowEmptyShould(true)
        .because("within a package too an import runs only downwards");
  }

  private static boolean isIn(JavaClass type, String name) {
    return (type.getPackageName() + ".").startsWith(name + ".");
  }

  private ArchRule noCycles() {
    return SlicesRuleDefinition.slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith(root)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "packages at every depth";
              }
            })
        .should()
        .beFreeOfCycles()
        .because("packages at every depth are free of cycles");
  }
}
