package org.sealready.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The packages of the program and what they import, read from its class files. A package is named
 * as it is below the root, with dots; the root itself is {@link #ROOT}.
 *
 * @param files how many source files each package holds, without those of its sub-packages
 * @param imports the packages that each one imports
 */
record PackageArrows(Map<String, Integer> files, Map<String, Set<String>> imports) {

  /** The composition root, which is in no package of its own. */
  static final String ROOT = "Main";

  /** Those of the program. */
  static PackageArrows of(String root) {
    return of(
        root,
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root));
  }

  /** Those of these classes, which are below this root. */
  static PackageArrows of(String root, JavaClasses classes) {
    Map<String, Set<String>> sources = new TreeMap<>();
    Map<String, Set<String>> imports = new TreeMap<>();
    for (JavaClass type : classes) {
      String name = below(root, type);
      sources.computeIfAbsent(name, none -> new TreeSet<>()).add(source(type));
      Set<String> imported = imports.computeIfAbsent(name, none -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(arrow -> arrow.getTargetClass().getBaseComponentType())
          .filter(target -> classes.contain(target.getName()))
          .forEach(target -> imported.add(below(root, target)));
      imported.remove(name);
    }
    Map<String, Integer> files = new TreeMap<>();
    sources.forEach((name, all) -> files.put(name, all.size()));
    return new PackageArrows(files, imports);
  }

  private static String below(String root, JavaClass type) {
    String name = type.getPackageName();
    return name.equals(root) ? ROOT : name.substring(root.length() + 1);
  }

  private static String source(JavaClass type) {
    return type.getSource().flatMap(Source::getFileName).orElse(type.getName());
  }

  /** The package on top that this one lies in, or is. */
  static String top(String name) {
    return name.split("[./]")[0];
  }

  /** The same, with packages on top only: what lies in them counts as theirs. */
  PackageArrows onTop() {
    Map<String, Integer> sums = new TreeMap<>();
    files.forEach((name, count) -> sums.merge(top(name), count, Integer::sum));
    Map<String, Set<String>> between = new TreeMap<>();
    imports.forEach(
        (name, all) -> {
          Set<String> tops = between.computeIfAbsent(top(name), none -> new TreeSet<>());
          all.forEach(other -> tops.add(top(other)));
          tops.remove(top(name));
        });
    return new PackageArrows(sums, between);
  }

  /** What this package imports, but for what one of its other imports leads to as well. */
  Set<String> withoutDetours(String name) {
    Set<String> kept = new TreeSet<>(imports.get(name));
    imports.get(name).forEach(other -> kept.removeAll(reached(other)));
    return kept;
  }

  /** The packages that arrows lead to from this one. */
  Set<String> reached(String name) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(imports.get(name));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (reached.add(next)) {
        open.addAll(imports.get(next));
      }
    }
    return reached;
  }
}
