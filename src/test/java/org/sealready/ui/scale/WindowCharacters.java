package org.sealready.ui.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sealready.DeclaredTexts;
import org.sealready.Main;

/** What the window shows of itself: every character of its texts, and the sizes it writes in. */
final class WindowCharacters {

  private static final List<Path> WORDS =
      List.of(
          Path.of("assets/words/zh.properties"),
          Path.of("assets/words/en.properties"),
          Path.of("assets/words/options-en.properties"));

  /** Texts that stand in the code. */
  private static final Path SOURCES = Path.of("src/main/java");

  private static final Path STYLES = Path.of("assets/styles/app.css");
  private static final Pattern SIZE = Pattern.compile("-fx-font-size: ([0-9.]+)px");
  private static final double LEAST = 14;

  private WindowCharacters() {}

  /** All that leave ink. */
  static List<Integer> all() throws IOException {
    Set<Integer> characters = new TreeSet<>();
    for (Path file : WORDS) {
      add(characters, Files.readString(file));
    }
    Map<String, String> declared = DeclaredTexts.of(Main.catalogue());
    declared.values().forEach(text -> add(characters, text));
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      for (Path file : sources.filter(Files::isRegularFile).toList()) {
        addIdeographs(characters, Files.readString(file));
      }
    }
    characters.removeIf(WindowCharacters::leavesNone);
    return List.copyOf(characters);
  }

  private static void add(Set<Integer> characters, String text) {
    text.codePoints().forEach(characters::add);
  }

  /** Declared texts; the marks among them are in the words files, others stand in patterns. */
  private static void addIdeographs(Set<Integer> characters, String source) {
    source.codePoints().filter(Character::isIdeographic).forEach(characters::add);
  }

  private static boolean leavesNone(int character) {
    return Character.isWhitespace(character)
        || Character.isISOControl(character)
        || Character.isSpaceChar(character);
  }

  /** The sizes of the style sheet in pixels, from 14 on. */
  static List<Double> sizes() throws IOException {
    Stream<MatchResult> found = SIZE.matcher(Files.readString(STYLES)).results();
    return found
        .map(match -> Double.valueOf(match.group(1)))
        .filter(size -> size >= LEAST)
        .distinct()
        .sorted()
        .toList();
  }
}
