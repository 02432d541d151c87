package org.sealready.ui.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/**
 * The tokens of the style sheets: nothing else names a colour, and what meets can be told apart.
 */
class TokensTest {

  private static final double TEXT = 4.5;
  private static final double SIGN = 3;

  private static final Pattern WORD = Pattern.compile("[-#]?[A-Za-z][\\w-]*|#[0-9a-fA-F]+");
  private static final Set<String> NO_COLOURS = Set.of("transparent", "none", "null", "inherit");

  private static final List<String> GROUNDS = List.of("-paper", "-margin-grey", "-desk");

  private static final List<String> PALES =
      List.of("-seal-pale", "-amber-pale", "-green-pale", "-blue-pale", "-auto");

  /** Texts, and what they stand on. */
  private static final Map<String, List<String>> TEXTS =
      Map.ofEntries(
          Map.entry("-ink", and(and(GROUNDS, PALES), List.of("-ring"))),
          Map.entry("-muted", and(and(GROUNDS, PALES), List.of("-ring"))),
          Map.entry("-prompt", List.of("-paper", "-auto", "-seal-pale")),
          Map.entry("-seal", and(GROUNDS, List.of("-seal-pale"))),
          Map.entry("-amber", and(GROUNDS, List.of("-amber-pale"))),
          Map.entry("-green", and(GROUNDS, List.of("-green-pale", "-auto"))),
          Map.entry("-blue", and(GROUNDS, PALES)),
          Map.entry("-on-chosen", List.of("-chosen")),
          Map.entry(
              "-on-fill", List.of("-seal-fill", "-seal-fill-hover", "-green-fill", "-amber-fill")),
          Map.entry("-on-fill-soft", List.of("-seal-fill", "-seal-fill-hover")),
          Map.entry("-on-fill-tile-sign", List.of("-on-fill-tile")),
          Map.entry("-paper", List.of("-muted")),
          Map.entry("-sheet-blue", List.of("-sheet")),
          Map.entry("-sheet-red", List.of("-sheet")));

  /** Borders, signs and what is filled, and what they stand on. */
  private static final Map<String, List<String>> SIGNS =
      Map.ofEntries(
          Map.entry("-field-line", GROUNDS),
          Map.entry("-sign", GROUNDS),
          Map.entry("-auto-line", List.of("-paper", "-auto")),
          Map.entry("-thumb", GROUNDS),
          Map.entry("-chosen", GROUNDS),
          Map.entry("-seal", GROUNDS),
          Map.entry("-amber", GROUNDS),
          Map.entry("-green", GROUNDS),
          Map.entry("-blue", and(GROUNDS, List.of("-ring"))),
          Map.entry("-seal-fill", GROUNDS),
          Map.entry("-green-fill", GROUNDS),
          Map.entry("-sheet-seal", List.of("-sheet")));

  private static List<String> and(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static void findLow(
      Palette palette, Map<String, List<String>> pairs, double least, List<String> low) {
    Tokens tokens = new Tokens(palette);
    pairs.forEach(
        (token, grounds) ->
            grounds.forEach(
                ground -> {
                  double contrast = tokens.contrast(token, ground);
                  if (contrast < least) {
                    low.add("%s: %s on %s %.2f".formatted(palette, token, ground, contrast));
                  }
                }));
  }

  @Test
  void textsAndSignsStandOutInEveryPalette() {
    List<String> low = new ArrayList<>();
    for (Palette palette : Palette.values()) {
      findLow(palette, TEXTS, TEXT, low);
      findLow(palette, SIGNS, SIGN, low);
    }
    assertEquals(List.of(), low);
  }

  /** What could stand in an empty field must not look like what stands there. */
  @Test
  void anExampleIsPalerThanAnAnswer() {
    List<Palette> same =
        Stream.of(Palette.values())
            .filter(palette -> new Tokens(palette).contrast("-ink", "-prompt") < 1.9)
            .toList();
    assertEquals(List.of(), same);
  }

  /** A rule that gives both a ground and a text can be read, whatever the table above says. */
  @Test
  void whatOneRuleSetsTogetherCanBeRead() {
    List<String> low = new ArrayList<>();
    int met = 0;
    for (Palette palette : Palette.values()) {
      Tokens tokens = new Tokens(palette);
      for (Tokens.Rule rule : Tokens.rules("assets/styles/app.css").toList()) {
        String ground = last(rule.values().getOrDefault("-fx-background-color", ""));
        String text = last(rule.values().getOrDefault("-fx-text-fill", ""));
        if (tokens.has(ground) && tokens.has(text) && tokens.color(ground).isOpaque()) {
          met++;
          double contrast = tokens.contrast(text, ground);
          if (contrast < TEXT) {
            low.add("%s: %s %.2f".formatted(palette, rule.selector(), contrast));
          }
        }
      }
    }
    assertEquals(List.of(), low);
    assertTrue(met > 100, "too few rules: " + met);
  }

  private static String last(String value) {
    return value.substring(value.lastIndexOf(',') + 1).strip();
  }

  @Test
  void noColourStandsOutsideTheTokens() {
    List<String> named = new ArrayList<>();
    for (Path sheet : sheets()) {
      Tokens.rules(sheet.toString())
          .filter(rule -> !rule.selector().equals(".root"))
          .forEach(
              rule ->
                  rule.values()
                      .forEach(
                          (property, value) -> {
                            if (namesColour(property, value)) {
                              named.add(sheet.getFileName() + " " + rule.selector() + ": " + value);
                            }
                          }));
    }
    assertEquals(List.of(), named);
  }

  private static boolean namesColour(String property, String value) {
    if (!property.matches(".*(color|fill|stroke|effect).*")) {
      return false;
    }
    Matcher words = WORD.matcher(value);
    boolean found = value.matches(".*(rgb|hsb|hsl|derive|ladder|gradient).*");
    while (words.find() && !found) {
      found = isColour(words.group());
    }
    return found;
  }

  private static boolean isColour(String word) {
    if (word.startsWith("-") || NO_COLOURS.contains(word)) {
      return false;
    }
    try {
      Color.web(word);
      return true;
    } catch (IllegalArgumentException another) {
      return false;
    }
  }

  @Test
  void theSearchForColoursFindsThem() {
    assertTrue(namesColour("-fx-text-fill", "white"));
    assertTrue(namesColour("-fx-background-color", "-ring, #abc"));
    assertTrue(namesColour("-fx-effect", "dropshadow(gaussian, #1f232855, 24, 0.1, 0, 6)"));
    assertTrue(namesColour("-fx-background-color", "derive(-ink, 10%)"));
    assertEquals(false, namesColour("-fx-background-color", "-ring, transparent"));
    assertEquals(false, namesColour("-fx-effect", "dropshadow(gaussian, -shadow, 24, 0.1, 0, 6)"));
  }

  @Test
  void everyTokenThatIsNamedIsThere() {
    Tokens tokens = new Tokens(Palette.LIGHT);
    List<String> unknown = new ArrayList<>();
    for (Path sheet : sheets()) {
      Tokens.rules(sheet.toString())
          .forEach(
              rule ->
                  rule.values()
                      .forEach(
                          (property, value) -> {
                            Matcher words = WORD.matcher(value);
                            while (property.matches(".*(color|fill|stroke|effect).*")
                                && words.find()) {
                              if (words.group().startsWith("-") && !tokens.has(words.group())) {
                                unknown.add(rule.selector() + ": " + words.group());
                              }
                            }
                          }));
    }
    for (Palette palette : Palette.values()) {
      for (String sheet : palette.stylesheets()) {
        Tokens.rules(sheet.substring(1))
            .filter(rule -> rule.selector().equals(".root"))
            .flatMap(rule -> rule.values().keySet().stream())
            .filter(token -> !tokens.has(token))
            .forEach(unknown::add);
      }
    }
    assertEquals(List.of(), unknown);
  }

  private static Set<String> selectors(String sheet) {
    return Tokens.rules(sheet)
        .flatMap(rule -> Arrays.stream(rule.selector().split(",")))
        .map(selector -> selector.strip().replaceAll("\\s+", " "))
        .collect(Collectors.toSet());
  }

  /** A border of one pixel and a pale ground each need another rule there. */
  @Test
  void highContrastKnowsEveryBorderAndEveryPaleGround() {
    Pattern border = Pattern.compile("-(field-line|line|sign|ink|seal|amber|auto-line), .*");
    Pattern thin = Pattern.compile("0, 1(\\.\\d+)?(px)?");
    Set<String> known = selectors("assets/styles/contrast.css");
    List<String> missing = new ArrayList<>();
    for (Tokens.Rule rule : Tokens.rules("assets/styles/app.css").toList()) {
      String ground = rule.values().getOrDefault("-fx-background-color", "");
      String insets = rule.values().getOrDefault("-fx-background-insets", "");
      boolean isThin = border.matcher(ground).matches() && thin.matcher(insets).matches();
      if (isThin || ground.matches("-\\w+-pale")) {
        Arrays.stream(rule.selector().split(","))
            .map(selector -> selector.strip().replaceAll("\\s+", " "))
            .filter(selector -> !known.contains(selector))
            .forEach(missing::add);
      }
    }
    assertEquals(List.of(), missing, "give them a border in contrast.css");
  }

  /** Ours; what the base sheet names stands in itself. */
  private static List<Path> sheets() {
    try (Stream<Path> files = Files.list(Path.of("assets/styles"))) {
      return files
          .filter(file -> file.toString().endsWith(".css") && !file.endsWith("base.css"))
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  @Test
  void noViewNamesAColour() throws IOException {
    Pattern colour =
        Pattern.compile(
            "\\bColor\\.(?!Scheme)|\\bsetStyle\\(|\"#[0-9a-fA-F]{3,8}\"|\\brgba?\\(|new ColorAdjust"
                + "|new (Drop|Inner)Shadow|\"-fx-");
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/sealready/ui"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (colour.matcher(Files.readString(file)).find()) {
          found.add(file.toString());
        }
      }
    }
    assertEquals(List.of(), found);
  }
}
