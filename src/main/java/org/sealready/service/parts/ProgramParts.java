package org.sealready.service.parts;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.sealready.vault.file.Folder;

/**
 * The program itself, its libraries, faces and foreign lists, and Java, with their licences: what
 * the jars bring, and what is kept below {@code assets/licences} for those that bring none.
 */
public final class ProgramParts {

  private static final String PROGRAM = "sealready";
  private static final String KEPT = "/assets/licences/";
  private static final String DESCRIPTION =
      "/META-INF/maven/org.sealready/sealready/pom.properties";
  private static final String TEXT = "(META-INF/|)[^/]*(LICEN[CS]E|NOTICE)[^/]*";
  private static final List<String> JAVA_TEXTS = List.of("LICENSE", "ASSEMBLY_EXCEPTION");

  /** The faces below assets/fonts. */
  static final List<String> FACES =
      List.of("NotoSerifSC", "NotoSansCJKsc", "NotoSerif", "HanaMinB");

  private ProgramParts() {}

  /** All of them; the texts are read when they are asked for. */
  public static List<Part> all() throws IOException {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("SealReady 印备", () -> resource(KEPT + PROGRAM + "-LICENSE.txt")));
    for (String face : FACES) {
      parts.add(new Part(face, () -> resource("/assets/fonts/" + face + "-LICENSE.txt")));
    }
    parts.add(
        new Part("element-china-area-data", () -> resource("/assets/data/regions-LICENSE.txt")));
    parts.add(new Part("pinyin-data, Unihan", () -> resource("/assets/data/pinyin-LICENSE.txt")));
    parts.add(new Part("Java " + Runtime.version().feature(), ProgramParts::java));
    for (Path jar : libraries(System.getProperty("java.class.path"))) {
      parts.add(new Part(name(jar), () -> ofLibrary(jar)));
    }
    return parts;
  }

  /** The version of the program; empty where it does not run from its jar. */
  public static Optional<String> version() {
    try (InputStream in = ProgramParts.class.getResourceAsStream(DESCRIPTION)) {
      Properties description = new Properties();
      if (in != null) {
        description.load(in);
      }
      return Optional.ofNullable(description.getProperty("version"));
    } catch (IOException unreadable) {
      // Shown as a version that is not known.
      return Optional.empty();
    }
  }

  /** The jars of this class path but for the program's own, with those beside that one. */
  private static List<Path> libraries(String classPath) throws IOException {
    List<Path> jars = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      if (!entry.endsWith(".jar")) {
        continue;
      }
      Path jar = Path.of(entry);
      if (name(jar).matches(PROGRAM + "(-.*)?")) {
        jars.addAll(Folder.list(jar.resolveSibling("lib"), ".jar"));
      } else {
        jars.add(jar);
      }
    }
    return jars.stream().distinct().toList();
  }

  private static String name(Path jar) {
    return jar.getFileName().toString().replaceFirst("\\.jar$", "");
  }

  private static String ofLibrary(Path jar) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile file = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : file.stream().filter(each -> each.getName().matches(TEXT)).toList()) {
        try (InputStream in = file.getInputStream(entry)) {
          text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append("\n\n");
        }
      }
    }
    String library = name(jar).replaceFirst("-[0-9].*$", "");
    for (String kind : List.of("LICENSE", "NOTICE")) {
      if (text.isEmpty() || kind.equals("NOTICE")) {
        text.append(optional(KEPT + library + "-" + kind + ".txt").orElse(""));
      }
    }
    // JavaFX has Java's own licence: version 2 of the GPL with the Classpath Exception.
    return text.isEmpty() && library.startsWith("javafx") ? java() : text.toString().strip();
  }

  private static String java() throws IOException {
    Path legal = Path.of(System.getProperty("java.home"), "legal", "java.base");
    StringBuilder text = new StringBuilder();
    for (String name : JAVA_TEXTS) {
      if (Files.exists(legal.resolve(name))) {
        text.append(Files.readString(legal.resolve(name))).append("\n\n");
      }
    }
    return text.toString().strip();
  }

  private static String resource(String name) throws IOException {
    return optional(name).orElseThrow(() -> new NoSuchFileException(name));
  }

  private static Optional<String> optional(String name) throws IOException {
    try (InputStream in = ProgramParts.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
