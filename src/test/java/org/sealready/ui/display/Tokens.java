package org.sealready.ui.display;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/** The tokens of a palette and their contrasts, read from the sheets as they are written. */
final class Tokens {

  /** A rule of a sheet: what it is about, and its values by property. */
  record Rule(String selector, Map<String, String> values) {}

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");

  private final Map<String, String> values = new LinkedHashMap<>();

  Tokens(Palette palette) {
    palette.stylesheets().stream()
        .flatMap(sheet -> rules(sheet.substring(1)))
        .filter(rule -> rule.selector().equals(".root"))
        .forEach(rule -> values.putAll(rule.values()));
  }

  /** Every rule of a sheet, in order. */
  static Stream<Rule> rules(String file) {
    List<Rule> rules = new ArrayList<>();
    Matcher found = RULE.matcher(text(file));
    while (found.find()) {
      Map<String, String> values = new LinkedHashMap<>();
      for (String line : found.group(2).replaceAll("\"[^\"]*\"", "\"\"").split(";")) {
        String[] pair = line.strip().split(":", 2);
        if (pair.length == 2) {
          values.put(pair[0].strip(), pair[1].strip());
        }
      }
      rules.add(new Rule(found.group(1).strip(), values));
    }
    return rules.stream();
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file)).replaceAll("(?s)/\\*.*?\\*/", "");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  boolean has(String token) {
    return values.containsKey(token);
  }

  /** What stands behind a token in the end. */
  Color color(String token) {
    String value = values.get(token);
    if (value == null) {
      throw new AssertionError("no token " + token);
    }
    return value.startsWith("-") ? color(value) : Color.web(value);
  }

  /** How much one colour stands out from the other, by WCAG 2.2: from 1 to 21. */
  double contrast(String one, String other) {
    Color ground = color(other);
    double above = light(over(color(one), ground)) + 0.05;
    double below = light(ground) + 0.05;
    return Math.max(above, below) / Math.min(above, below);
  }

  private static Color over(Color color, Color ground) {
    return ground.interpolate(
        Color.color(color.getRed(), color.getGreen(), color.getBlue()), color.getOpacity());
  }

  private static double light(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
