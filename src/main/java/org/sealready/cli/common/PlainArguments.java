package org.sealready.cli.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.words.Language;

/**
 * What arguments say before they are parsed: the language and the data folder are needed for that,
 * and a window that is asked for in the plainest way opens without a parser.
 *
 * @param all the arguments
 */
public record PlainArguments(List<String> all) {

  private static final String DATA = "--data";
  private static final String LANGUAGE = "--lang";
  private static final String TODAY = "--today";
  private static final String FILE = "FILE";

  /** How filing files end: those of other programs, and our own kind. */
  private static final List<String> FILES = List.of(".json", ".sealready");

  public static PlainArguments of(String... args) {
    return new PlainArguments(List.of(args));
  }

  /** Errors and help are worded in it, so it must be known before the arguments are understood. */
  public Language language() {
    return namedLanguage().orElse(Language.CHINESE);
  }

  private Optional<Language> namedLanguage() {
    return option(LANGUAGE).flatMap(Language::of);
  }

  /** The data folder that these arguments name: it may hold rules, so it is read before them. */
  public Optional<Path> dataFolder() {
    return option(DATA).filter(text -> !text.isBlank()).flatMap(PlainArguments::path);
  }

  /** The data folder that is named and is something else. */
  public Optional<Path> noFolder() {
    return dataFolder().filter(Files::exists).filter(path -> !Files.isDirectory(path));
  }

  /** The command that they name first, whether there is one of that name or not. */
  public Optional<String> command() {
    for (int i = 0; i < all.size(); i++) {
      if (List.of(DATA, LANGUAGE, TODAY).contains(all.get(i))) {
        i++;
      } else if (!all.get(i).startsWith("-")) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether these arguments name a command that writes files or reads what is kept. */
  public boolean keepsFiles() {
    return Stream.of(
            "letters",
            "testpage",
            "templates",
            "forms",
            "vault",
            "data",
            "sheet",
            "materials",
            "export",
            "import",
            "deadlines")
        .anyMatch(all::contains);
  }

  /** Whether these arguments name a command that asks the catalogue as soon as it runs. */
  public boolean asksCatalogue() {
    return !all.contains("--help")
        && !all.contains("-h")
        && Stream.of(
                "check",
                "letters",
                "schema",
                "rules",
                "templates",
                "sheet",
                "materials",
                "export",
                "import",
                "rejection",
                "deadlines",
                "categories")
            .anyMatch(all::contains);
  }

  /** Whether these arguments name the command that writes letters. */
  public boolean writesLetters() {
    return asksCatalogue() && command().equals(Optional.of("letters"));
  }

  /** Whether nothing but the help of the whole program is asked for. */
  public boolean askHelp() {
    List<String> rest = new ArrayList<>(all);
    boolean isNamed = rest.removeAll(List.of("--help", "-h")) && all.size() - rest.size() == 1;
    return isNamed
        && (rest.isEmpty()
            || rest.size() == 2
                && LANGUAGE.equals(rest.getFirst())
                && Language.of(rest.getLast()).isPresent());
  }

  /**
   * Whether this argument names a filing file for the window, and is no word that was mistyped: it
   * ends like such a file, or has a folder before it.
   */
  static boolean isFile(String argument) {
    String name = argument.toLowerCase(Locale.ROOT);
    return !argument.startsWith("-")
        && (argument.contains("/")
            || argument.contains(File.separator)
            || FILES.stream().anyMatch(name::endsWith));
  }

  /**
   * What they say to the window, where they are nothing but options with usable values, each once
   * and apart from its value, and at most one file. Empty where a parser must look: it words what
   * is wrong.
   */
  public Optional<Settings> window() {
    Map<String, String> given = new HashMap<>();
    int i = 0;
    while (i < all.size()) {
      boolean isOption = isOption(i);
      String name = isOption ? all.get(i) : FILE;
      String value = isOption ? all.get(i + 1) : all.get(i);
      if (!isOption && !isFile(value) || given.put(name, value) != null) {
        return Optional.empty();
      }
      i += isOption ? 2 : 1;
    }
    Optional<LocalDate> day = Optional.ofNullable(given.get(TODAY)).flatMap(PlainArguments::day);
    boolean isUsable =
        given.containsKey(DATA) == dataFolder().isPresent()
            && noFolder().isEmpty()
            && given.containsKey(LANGUAGE) == namedLanguage().isPresent()
            && given.containsKey(TODAY) == day.isPresent();
    Optional<Path> file = Optional.ofNullable(given.get(FILE)).flatMap(PlainArguments::path);
    return isUsable && given.containsKey(FILE) == file.isPresent()
        ? Optional.of(new Settings(dataFolder(), day, namedLanguage(), file))
        : Optional.empty();
  }

  private boolean isOption(int at) {
    return List.of(DATA, LANGUAGE, TODAY).contains(all.get(at))
        && at + 1 < all.size()
        && !all.get(at + 1).startsWith("-");
  }

  /** The day that they name, or the day in China: lists of the future are not used. */
  public LocalDate today() {
    Optional<LocalDate> day = option(TODAY).flatMap(PlainArguments::day);
    return LocalDate.now(
        new Settings(Optional.empty(), day, Optional.empty(), Optional.empty()).clock());
  }

  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      // The parser of all arguments reads it again and names it.
      return Optional.empty();
    }
  }

  static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException noPath) {
      // Read again with all arguments, which refuse it by name: here it only names no rules.
      return Optional.empty();
    }
  }

  private Optional<String> option(String name) {
    int at = all.lastIndexOf(name);
    Optional<String> value =
        at >= 0 && at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty();
    for (String arg : all) {
      if (arg.startsWith(name + "=")) {
        value = Optional.of(arg.substring(name.length() + 1));
      }
    }
    return value;
  }
}
