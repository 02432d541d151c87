package org.sealready;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sources say of texts: the keys they ask for, and the texts no value of the form holds.
 */
final class SourceTexts {

  private static final String LITERAL = "\"((?:[^\"\\\\\n]|\\\\.)*)\"";
  private static final String SENTENCE = "(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)";

  private static final Pattern ANY_LITERAL = Pattern.compile(LITERAL);
  private static final Pattern ASKED =
      Pattern.compile("(?<!Fields)(?:\\.\\s*|\\s)text\\(\\s*" + LITERAL + "\\s*[,)]");
  private static final Pattern BUILT = Pattern.compile("text\\(\\s*" + LITERAL + "\\s*\\+");
  private static final Pattern PHRASE =
      Pattern.compile("Phrase\\s*\\.of\\(\\s*" + LITERAL + ",\\s*" + SENTENCE);
  private static final Pattern REASON = Pattern.compile("\"(reason\\.[^\"]+)\",\\s*" + SENTENCE);
  private static final Pattern STOCK_RULE =
      Pattern.compile(
          "RuleFactory\\s*\\.(?:<\\w+>)?\\w+\\(\\s*"
              + LITERAL
              + ",\\s*[\\w.]+,\\s*"
              + SENTENCE
              + ",\\s*"
              + SENTENCE);

  private final List<String> sources;
  private final Set<String> literals;
  private final Set<String> beginnings;

  SourceTexts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      this.sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .sorted()
              .map(SourceTexts::read)
              .toList();
    }
    this.literals = first(ANY_LITERAL);
    this.beginnings = first(BUILT);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /** The keys that windows and commands ask for by name. */
  Set<String> asked() {
    return first(ASKED);
  }

  /** Whether the key stands in the sources, or the words are asked for what it begins with. */
  boolean mentions(String key) {
    return literals.contains(key) || beginnings.stream().anyMatch(key::startsWith);
  }

  /** Phrases, reasons of letters, and the stock rules, also those that no field carries yet. */
  Map<String, String> declared() {
    Map<String, String> texts = new LinkedHashMap<>();
    found(PHRASE).forEach(match -> texts.put(match.group(1), joined(match.group(2))));
    found(REASON).forEach(match -> texts.put(match.group(1), joined(match.group(2))));
    found(STOCK_RULE)
        .forEach(
            match -> {
              String rule = "rule." + match.group(1);
              texts.put(rule + ".message", joined(match.group(2)));
              texts.put(rule + ".fix", joined(match.group(5)));
            });
    return texts;
  }

  private Set<String> first(Pattern pattern) {
    return found(pattern)
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<MatchResult> found(Pattern pattern) {
    return sources.stream().flatMap(source -> pattern.matcher(source).results());
  }

  private static String joined(String literals) {
    return ANY_LITERAL
        .matcher(literals)
        .results()
        .map(match -> match.group(1).replace("\\\"", "\""))
        .collect(Collectors.joining());
  }
}
