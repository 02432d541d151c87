package org.sealready.release;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which classes of a library can be reached from ours. For libraries that load no class by its
 * name, of which a small part is used.
 */
final class UsedClasses {

  private static final String CLASS = ".class";

  private UsedClasses() {}

  /** The entries of the library that its classes need which the program names, transitively. */
  static Set<String> of(Path program, Path library) throws IOException {
    try (ZipFile ours = new ZipFile(program.toFile());
        ZipFile theirs = new ZipFile(library.toFile())) {
      Deque<String> open = new ArrayDeque<>();
      Set<String> used = new HashSet<>();
      Predicate<String> isNew = entry -> theirs.getEntry(entry) != null && used.add(entry);
      for (ZipEntry entry : ours.stream().filter(each -> isClass(each.getName())).toList()) {
        named(ours, entry.getName()).stream().filter(isNew).forEach(open::add);
      }
      while (!open.isEmpty()) {
        named(theirs, open.remove()).stream().filter(isNew).forEach(open::add);
      }
      return used;
    }
  }

  private static boolean isClass(String name) {
    return name.endsWith(CLASS) && !name.startsWith("META-INF/");
  }

  private static Set<String> named(ZipFile jar, String entry) throws IOException {
    Set<String> names = new HashSet<>();
    byte[] bytes = jar.getInputStream(jar.getEntry(entry)).readAllBytes();
    for (PoolEntry constant : ClassFile.of().parse(bytes).constantPool()) {
      if (constant instanceof ClassEntry named) {
        String name = named.asInternalName();
        names.add(name.replaceFirst("^\\[+L(.*);$", "$1") + CLASS);
      }
    }
    return names;
  }
}
