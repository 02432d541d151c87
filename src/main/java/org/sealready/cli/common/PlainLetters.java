package org.sealready.cli.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sealready.words.Language;

/**
 * The arguments of {@code letters} where they are nothing but files and its options, each apart
 * from its value: the parser takes longer to get ready than a letter takes to be laid out. Whatever
 * else is written goes to the parser, which words what is wrong.
 *
 * @param out the folder for the letters
 * @param ids the letters that are asked for; empty for those that each filing needs
 */
public record PlainLetters(
    List<Path> files, Optional<Path> out, List<String> ids, boolean draft, boolean list) {

  /** The command. */
  public static final String NAME = "letters";

  private static final String OUT = "--out";
  private static final String LETTER = "--letter";
  private static final String DRAFT = "--draft";
  private static final String LIST = "--list";

  /** The options of every command, which may stand before its name. */
  private static final Set<String> EVERYWHERE = Set.of("--data", "--today", "--lang");

  /** Reads arguments one by one. */
  private static final class Reader {

    private final List<String> all;
    private final Map<String, String> once = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private boolean isNamed;
    private int at;

    private Reader(List<String> all) {
      this.all = all;
    }

    /** Whether all of it was understood. */
    private boolean read() {
      while (at < all.size()) {
        if (!takes(all.get(at++))) {
          return false;
        }
      }
      return isNamed && !files.isEmpty();
    }

    private boolean takes(String argument) {
      if (!isNamed && argument.equals(NAME)) {
        isNamed = true;
        return true;
      }
      if (!isNamed && !EVERYWHERE.contains(argument)) {
        return false;
      }
      return switch (argument) {
        case DRAFT, LIST -> once.put(argument, "") == null;
        case LETTER -> isValue() && ids.add(all.get(at++));
        case OUT -> isValue() && once.put(argument, all.get(at++)) == null;
        case NAME -> false;
        default ->
            EVERYWHERE.contains(argument)
                ? isValue() && once.put(argument, all.get(at++)) == null
                : !argument.startsWith("-") && files.add(argument);
      };
    }

    private boolean isValue() {
      return at < all.size()
          && !all.get(at).isBlank()
          && !all.get(at).startsWith("-")
          && !all.get(at).equals(NAME);
    }
  }

  /** What they say; empty where a parser must look. */
  public static Optional<PlainLetters> of(PlainArguments plain) {
    Reader reader = new Reader(plain.all());
    if (!reader.read() || !areUsable(reader.once, plain)) {
      return Optional.empty();
    }
    Optional<Path> out = Optional.ofNullable(reader.once.get(OUT)).flatMap(PlainArguments::path);
    List<Path> files =
        reader.files.stream().map(PlainArguments::path).flatMap(Optional::stream).toList();
    if (files.size() < reader.files.size() || out.isPresent() != reader.once.containsKey(OUT)) {
      return Optional.empty();
    }
    return Optional.of(
        new PlainLetters(
            files,
            out,
            List.copyOf(reader.ids),
            reader.once.containsKey(DRAFT),
            reader.once.containsKey(LIST)));
  }

  private static boolean areUsable(Map<String, String> given, PlainArguments plain) {
    String language = given.get("--lang");
    String day = given.get("--today");
    return given.containsKey("--data") == plain.dataFolder().isPresent()
        && (language == null || Language.of(language).isPresent())
        && (day == null || PlainArguments.day(day).isPresent());
  }
}
