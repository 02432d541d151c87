package org.sealready.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sealready.Main;
import org.sealready.service.help.HelpBook;
import org.sealready.service.help.HelpSpan;
import org.sealready.words.Language;
import org.sealready.words.Words;

/**
 * The help tells every key that the window's code asks for. Which class asks for which key, and how
 * the help writes it, stands in {@code help-keys.txt}: a new key fails here until it is told there
 * and on the page of keys.
 */
class KeysTest {

  private static final Path SOURCES = Path.of("src/main/java/org/sealready/ui");
  private static final Pattern NAMED = Pattern.compile("KeyCode\\.([A-Z][A-Z0-9_]*)");
  private static final Pattern CASE = Pattern.compile("case ([A-Z][A-Z0-9_]*(?:, [A-Z0-9_]+)*) ->");
  private static final Set<String> CODES =
      Stream.of(KeyCode.values()).map(Enum::name).collect(Collectors.toSet());
  private static final Pattern CAP = Pattern.compile("`([^`]+)`");

  /** The keys that each class of the window asks for. */
  private static Map<String, Set<String>> inCode() throws IOException {
    Map<String, Set<String>> keys = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Set<String> found = keysOf(Files.readString(file));
        if (!found.isEmpty()) {
          keys.put(file.getFileName().toString().replace(".java", ""), found);
        }
      }
    }
    return keys;
  }

  private static Set<String> keysOf(String source) {
    Set<String> found =
        NAMED.matcher(source).results().map(each -> each.group(1)).collect(Collectors.toSet());
    if (source.contains("getCode()")) {
      Matcher cases = CASE.matcher(source);
      while (cases.find()) {
        found.addAll(List.of(cases.group(1).split(", ")));
      }
    }
    found.retainAll(CODES);
    return new TreeSet<>(found);
  }

  /** Lines of {@code class: CODE, CODE = `cap` `cap`}; no cap for what every program does alike. */
  private static List<String> told() throws IOException {
    try (var in = KeysTest.class.getResourceAsStream("/help-keys.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  @Test
  void everyKeyOfTheCodeIsTold() throws IOException {
    Map<String, Set<String>> known = new TreeMap<>();
    for (String line : told()) {
      String[] parts = line.split("[:=]", 3);
      known
          .computeIfAbsent(parts[0].strip(), name -> new TreeSet<>())
          .addAll(List.of(parts[1].strip().split(", ")));
    }
    assertEquals(lines(inCode()), lines(known), "tell it in help-keys.txt and on the page of keys");
  }

  private static String lines(Map<String, Set<String>> keys) {
    return keys.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyKeyThatIsToldStandsOnThePage() throws IOException {
    Set<String> caps = new HashSet<>();
    for (String line : told()) {
      CAP.matcher(line).results().forEach(cap -> caps.add(cap.group(1)));
    }
    for (Language language : Language.values()) {
      Set<String> onPage =
          HelpBook.read(Main.catalogue(), Words.in(language))
              .page("keys")
              .orElseThrow()
              .spans()
              .filter(HelpSpan.Key.class::isInstance)
              .map(HelpSpan::text)
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(new TreeSet<>(caps), onPage, language.toString());
    }
  }
}
