package org.sealready.service.display;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sealready.words.Language;

/**
 * What a person has chosen for the window.
 *
 * @param theme the colours
 * @param size of the texts
 * @param language that was switched to last; nothing before anybody has
 */
public record DisplayChoice(Theme theme, TextSize size, Optional<Language> language) {

  /** Before anybody has chosen. */
  public static final DisplayChoice USUAL =
      new DisplayChoice(Theme.SYSTEM, TextSize.P100, Optional.empty());

  private static final String THEME = "theme";
  private static final String TEXT = "text";
  private static final String LANGUAGE = "language";

  /** As lines of a name and a value. */
  String lines() {
    return line(THEME, name(theme))
        + line(TEXT, Integer.toString(size.percent()))
        + language.map(chosen -> line(LANGUAGE, chosen.code())).orElse("");
  }

  private static String line(String name, String value) {
    return name + "=" + value + "\n";
  }

  /** What these lines say; what they do not say, or not understandably, is as usual. */
  static DisplayChoice of(String lines) {
    Map<String, String> values =
        lines
            .lines()
            .map(line -> line.split("=", 2))
            .filter(pair -> pair.length == 2)
            .collect(
                Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (a, b) -> b));
    return new DisplayChoice(
        theme(values.getOrDefault(THEME, "")).orElse(USUAL.theme()),
        TextSize.of(values.getOrDefault(TEXT, "")).orElse(USUAL.size()),
        Language.of(values.getOrDefault(LANGUAGE, "")));
  }

  private static Optional<Theme> theme(String name) {
    return Arrays.stream(Theme.values()).filter(theme -> name(theme).equals(name)).findFirst();
  }

  private static String name(Theme theme) {
    return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
