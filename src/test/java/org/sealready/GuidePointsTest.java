package org.sealready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.form.Page;
import org.sealready.json.list.DataList;
import org.sealready.json.list.DataLists;
import org.sealready.service.Catalogue;
import org.sealready.service.RuleBook;
import org.sealready.ui.wizard.Step;

/** The table of the guides' points: none is absent, and each place is there. */
class GuidePointsTest {

  private static final Path TABLE = Path.of("src", "site", "markdown", "guides.md");
  private static final int POINTS = 51;
  private static final Pattern ROW =
      Pattern.compile("\\| (\\d+) \\| ([12]) \\| ([^|]+) \\| (`[^|]+`) \\|");
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) ");

  /** The list that the items of a screen come from. */
  private static final Map<String, String> ITEMS =
      Map.of(
          "before", "before",
          "materials", "documents",
          "journey", "stations",
          "afterwards", "afterwards",
          "farewell", "outside");

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final Set<String> RULES =
      new RuleBook(CATALOGUE)
          .entries().stream().map(entry -> entry.rule().id()).collect(Collectors.toSet());
  private static final Set<String> SCREENS =
      Stream.of(
              Stream.of("review", "letters", "farewell"),
              Step.SCREENS.stream().map(Step::id),
              CATALOGUE.form().pages().stream().map(Page::id))
          .flatMap(each -> each)
          .collect(Collectors.toSet());

  private record Row(int number, int guide, String point, List<String> places) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.add(
            new Row(
                Integer.parseInt(row.group(1)),
                Integer.parseInt(row.group(2)),
                row.group(3),
                List.of(row.group(4).replace("`", "").split(" "))));
      }
    }
    return rows;
  }

  private static boolean exists(String place) {
    Matcher parts = Pattern.compile("([a-z]+):([^#]+)(?:#(.+))?").matcher(place);
    if (!parts.matches()) {
      return false;
    }
    String name = parts.group(2);
    String item = parts.group(3);
    return switch (parts.group(1)) {
      case "screen" ->
          SCREENS.contains(name)
              && (item == null
                  || ITEMS.containsKey(name) && isIn(DataLists.bundled(ITEMS.get(name)), item));
      case "data" -> isList(name) && (item == null || isIn(DataLists.bundled(plain(name)), item));
      case "command" -> item == null && commands().contains(name);
      case "rule" -> item == null && RULES.contains(name);
      case "letter" -> item == null && CATALOGUE.letter(name).isPresent();
      default -> false;
    };
  }

  private static boolean isList(String file) {
    return CATALOGUE.lists().stream().map(DataList::file).anyMatch(file::equals);
  }

  private static String plain(String file) {
    return file.replace(".json", "");
  }

  /** Whether an object of this list has this id. */
  private static boolean isIn(Object value, String id) {
    return switch (value) {
      case Map<?, ?> object ->
          id.equals(object.get("id")) || object.values().stream().anyMatch(each -> isIn(each, id));
      case List<?> list -> list.stream().anyMatch(each -> isIn(each, id));
      default -> false;
    };
  }

  private static Set<String> commands() {
    try {
      String help = Files.readString(Path.of("assets", "words", "help-en.txt"));
      Set<String> commands = new HashSet<>();
      Matcher matcher = COMMAND.matcher(help.substring(help.indexOf("Commands:")));
      while (matcher.find()) {
        commands.add(matcher.group(1));
      }
      return commands;
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
  }

  @Test
  void everyPointHasItsPlaces() throws IOException {
    List<Row> rows = rows();
    List<String> absent = new ArrayList<>();
    int places = 0;
    for (Row row : rows) {
      for (String place : row.places()) {
        places++;
        if (!exists(place)) {
          absent.add(row.number() + " " + place);
        }
      }
    }
    assertEquals(List.of(), absent);
    System.out.println(
        "faults: " + rows.size() + " points of both guides, " + places + " places, 0 absent");
  }

  @Test
  void thereAreFiftyOneEachOnce() throws IOException {
    List<Row> rows = rows();
    assertEquals(POINTS, rows.size());
    Set<String> points = new HashSet<>();
    for (int i = 0; i < POINTS; i++) {
      assertEquals(i + 1, rows.get(i).number());
      assertTrue(points.add(rows.get(i).point()), rows.get(i).point());
    }
    assertEquals(Set.of(1, 2), rows.stream().map(Row::guide).collect(Collectors.toSet()));
  }

  @Test
  void theReadmeLinksTheTable() throws IOException {
    assertTrue(Files.readString(Path.of("README.md")).contains("(src/site/markdown/guides.md)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "screen:nowhere",
        "screen:before#nothing",
        "screen:review#account",
        "data:nothing.json",
        "data:journey-limits.json#never",
        "command:file",
        "rule:none",
        "letter:love",
        "somewhere",
        "picture:x"
      })
  void aPlaceThatIsNotThereIsFound(String place) {
    assertFalse(exists(place));
  }
}
