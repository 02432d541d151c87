package org.sealready.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The Java runtime of a release: the modules that the program uses, and nothing else. */
final class JavaRuntime {

  /** Each module with what needs it; what these need themselves comes along. */
  static final Map<String, String> MODULES =
      new TreeMap<>(
          Map.of(
              "java.base", "everything",
              "java.desktop", "reading and drawing pictures, printers of Windows, JavaFX",
              "java.logging", "PDFBox and JavaFX say through it what they could not read",
              "java.xml", "PDFBox, for the description of a document",
              "jdk.unsupported", "JavaFX, for memory that it shares with the screen"));

  /** Of Debian's package binutils. */
  private static final Path STRIP = Path.of("/usr/bin/strip");

  private JavaRuntime() {}

  /** Links it into this folder, which must not be there. */
  static void link(Path folder) throws IOException {
    Tool.run(
        List.of(
            Tool.ofJdk("jlink"),
            "--add-modules",
            String.join(",", MODULES.keySet()),
            "--compress",
            "zip-6",
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages",
            "--output",
            folder.toString()));
    for (Path path : Tree.below(folder)) {
      // What a module has in common with java.base is a link to that; archives shall hold none.
      if (Files.isSymbolicLink(path)) {
        Files.delete(path);
      }
    }
    strip(folder);
    Files.deleteIfExists(folder.resolve("bin").resolve(Target.here().program("keytool")));
  }

  /**
   * Takes the names for debuggers, 5 MB of them, out of the libraries below this folder, where the
   * tool is there; what other libraries look for stays.
   */
  static void strip(Path folder) throws IOException {
    if (Target.here() != Target.LINUX || !Files.isExecutable(STRIP)) {
      return;
    }
    for (Path library : Tree.filesBelow(folder)) {
      if (Target.LINUX.isLibrary(library.toString())) {
        Tool.run(List.of(STRIP.toString(), "--strip-unneeded", library.toString()));
      }
    }
  }

  static Path java(Path folder) {
    return folder.resolve("bin").resolve(Target.here().program("java"));
  }
}
