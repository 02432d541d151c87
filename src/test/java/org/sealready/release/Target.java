package org.sealready.release;

import java.util.Locale;

/** The systems that a release is made on, each for itself. */
enum Target {
  LINUX("linux", "lib%s.so"),
  WINDOWS("windows", "%s.dll"),
  MACOS("macos", "lib%s.dylib");

  private final String label;
  private final String library;

  Target(String label, String library) {
    this.label = label;
    this.library = library;
  }

  /** The one that this process runs on. */
  static Target here() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return WINDOWS;
    }
    return name.startsWith("mac") ? MACOS : LINUX;
  }

  /** As archives are named after it, with the processor. */
  String label() {
    String processor = System.getProperty("os.arch").equals("amd64") ? "x86_64" : architecture();
    return label + "-" + processor;
  }

  private static String architecture() {
    return System.getProperty("os.arch");
  }

  /** Whether this entry of a jar is a library of machine code for this system. */
  boolean isLibrary(String entry) {
    return entry.endsWith(library.substring(library.indexOf("%s") + 2));
  }

  /** The name of a program of the Java runtime. */
  String program(String name) {
    return this == WINDOWS ? name + ".exe" : name;
  }
}
