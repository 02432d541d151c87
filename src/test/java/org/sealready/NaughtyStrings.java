package org.sealready;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of texts that have broken programs. */
public final class NaughtyStrings {

  private static final Path LIST = Path.of("src/test/resources/naughty-strings.txt");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final Pattern REPEAT = Pattern.compile("\\\\\\*(\\d+)\\*(.+)");

  private NaughtyStrings() {}

  /** All of them. */
  public static List<String> all() {
    try {
      return Files.readAllLines(LIST).stream()
          .filter(line -> !line.startsWith("#"))
          .map(NaughtyStrings::text)
          .toList();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** A line that begins with a count between asterisks stands for so many of what follows. */
  private static String text(String line) {
    Matcher repeat = REPEAT.matcher(line);
    if (repeat.matches()) {
      return text(repeat.group(2)).repeat(Integer.parseInt(repeat.group(1)));
    }
    return ESCAPE.matcher(line).replaceAll(NaughtyStrings::character);
  }

  private static String character(MatchResult escape) {
    char one = (char) Integer.parseInt(escape.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(one));
  }
}
