package org.sealready.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The program in a release: its jar, the libraries beside it, JavaFX's machine code and the
 * window's faces as files of their own, so that nothing is unpacked into anybody's home folder.
 */
record AppParts(Path target, Path assets, FileTime time) {

  static final String JAR = "sealready.jar";

  /** The faces of the window; those of the letters stay in the jar. */
  static final String FACES = "NotoSansCJKsc-";

  private static final String DESCRIPTION = "META-INF/(MANIFEST\\.MF|LICENSE[^/]*)";

  /** Read where a name has a character that no other face has, so it may take a moment. */
  private static final String RARE = "assets/fonts/HanaMinB.ttf";

  /**
   * Libraries of which a small part is used and that load no class by its name: the beginning of
   * the jar's name to what of it is kept besides the classes that are reached. One function of the
   * first is used, one control of the second; the sheet that is written from the third has its
   * licence there.
   */
  private static final Map<String, Pattern> NARROWED =
      Map.of(
          "bcprov-", Pattern.compile(DESCRIPTION),
          "controlsfx-", Pattern.compile(".*(?<!\\.class)"),
          "atlantafx-base-", Pattern.compile(DESCRIPTION));

  /** Its classes are of Java 5. */
  private static final String ARGUMENTS = "picocli-";

  /** A jar of JavaFX with nothing in it is for other build tools. */
  private static final long EMPTY = 1000;

  void into(Path app) throws IOException {
    Path lib = Files.createDirectories(app.resolve("lib"));
    new JarCopy(this::isKept, AppParts::isPacked, time).copy(target.resolve(JAR), app.resolve(JAR));
    for (Path jar : Tree.filesBelow(target.resolve("lib"))) {
      if (jar.toString().endsWith(".jar") && Files.size(jar) > EMPTY) {
        library(jar, lib);
      }
    }
    JavaRuntime.strip(lib);
    Path fonts = Files.createDirectories(app.resolve("fonts"));
    for (Path face : Tree.filesBelow(assets.resolve("fonts"))) {
      String name = face.getFileName().toString();
      if (name.startsWith(FACES) && name.endsWith(".otf")) {
        Files.copy(face, fonts.resolve(name));
      }
    }
  }

  /** What an earlier build left among the classes is none of the assets any more. */
  private boolean isKept(String name) {
    boolean isAsset = name.startsWith("assets/");
    return !name.startsWith("assets/fonts/" + FACES)
        && (!isAsset || Files.exists(assets.resolveSibling(name)));
  }

  /** What a start in Chinese does not read, and classes, which come out of the cache. */
  private static boolean isPacked(String name) {
    return name.equals(RARE)
        || List.of(".class", ".json", ".css", "en.properties", "Light.ttf").stream()
            .anyMatch(name::endsWith);
  }

  private static Optional<Pattern> narrowed(String jar) {
    return NARROWED.entrySet().stream()
        .filter(each -> jar.startsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private void library(Path jar, Path lib) throws IOException {
    String name = jar.getFileName().toString();
    List<String> machineCode;
    try (ZipFile file = new ZipFile(jar.toFile())) {
      machineCode =
          name.startsWith("javafx-")
              ? file.stream().map(ZipEntry::getName).filter(Target.here()::isLibrary).toList()
              : List.of();
      for (String entry : machineCode) {
        Path unpacked = lib.resolve(Path.of(entry).getFileName().toString());
        Files.copy(file.getInputStream(file.getEntry(entry)), unpacked);
      }
    }
    Optional<Pattern> besides = narrowed(name);
    if (besides.isPresent()) {
      Set<String> used = UsedClasses.of(target.resolve(JAR), jar);
      Predicate<String> isKept =
          entry -> used.contains(entry) || besides.get().matcher(entry).matches();
      new JarCopy(isKept, entry -> true, time).copy(jar, lib.resolve(name));
    } else if (machineCode.isEmpty() && !name.startsWith(ARGUMENTS)) {
      Files.copy(jar, lib.resolve(name));
    } else {
      new JarCopy(entry -> !machineCode.contains(entry), entry -> true, time)
          .copy(jar, lib.resolve(name));
    }
  }
}
