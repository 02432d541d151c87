package org.sealready.pdf.font;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where operating systems keep their fonts, and people theirs. */
final class FontFolders {

  /** Names folders to be looked at instead, divided as in a search path; empty for none. */
  private static final String PROPERTY = "sealready.fonts";

  private FontFolders() {}

  static List<Path> ofThisComputer() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(FontFolders::divided)
        .orElseGet(
            () ->
                standard(
                    System.getProperty("os.name"),
                    Path.of(System.getProperty("user.home")),
                    System.getenv()));
  }

  private static List<Path> divided(String folders) {
    return Stream.of(folders.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .toList();
  }

  /** The folders of this operating system, in the order in which they are looked at. */
  static List<Path> standard(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return windows(home, environment);
    }
    return name.startsWith("mac")
        ? List.of(
            Path.of("/System/Library/Fonts"),
            Path.of("/Library/Fonts"),
            home.resolve("Library").resolve("Fonts"))
        : linux(home, environment);
  }

  private static List<Path> windows(Path home, Map<String, String> environment) {
    Path own =
        Optional.ofNullable(environment.get("LOCALAPPDATA"))
            .map(Path::of)
            .orElse(home.resolve("AppData").resolve("Local"));
    return List.of(
        Path.of(environment.getOrDefault("WINDIR", "C:\\Windows")).resolve("Fonts"),
        own.resolve("Microsoft").resolve("Windows").resolve("Fonts"));
  }

  /** After the XDG base directory specification, and the place that was used before it. */
  private static List<Path> linux(Path home, Map<String, String> environment) {
    List<Path> folders = new ArrayList<>();
    folders.add(Path.of("/usr/share/fonts"));
    folders.add(Path.of("/usr/local/share/fonts"));
    folders.add(
        Optional.ofNullable(environment.get("XDG_DATA_HOME"))
            .filter(folder -> !folder.isBlank())
            .map(Path::of)
            .orElse(home.resolve(".local").resolve("share"))
            .resolve("fonts"));
    folders.add(home.resolve(".fonts"));
    return folders;
  }
}
