package org.sealready.filing.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sealready.filing.data.CodeLists;
import org.sealready.form.Answers;
import org.sealready.form.Bilingual;
import org.sealready.journey.material.Material;
import org.sealready.journey.material.MaterialCase;
import org.sealready.journey.material.MaterialCase.Trigger;
import org.sealready.journey.material.MaterialNeed;
import org.sealready.json.list.BadList;

/** The papers that a filing may need, from the dated list of them. */
public final class MaterialsFile {

  private static final String ID = "[A-Za-z0-9.*-]{1,60}";

  /** They are printed on one page. */
  private static final int MOST = 60;

  private static final int LONGEST = 120;

  /** The page has no room for more in a cell. */
  private static final Set<String> CELLS = Set.of("title", "from", "original");

  private static final Bilingual NO_TITLE = new Bilingual("", "");

  private MaterialsFile() {}

  static List<Material> read() {
    Map<String, Object> file = CodeLists.file("documents");
    return rows(file.get("documents")).stream().map(row -> material(row, file)).toList();
  }

  private static Material material(Map<?, ?> row, Map<String, Object> file) {
    Map<?, ?> source = (Map<?, ?>) ((Map<?, ?>) file.get("sources")).get(row.get("source"));
    return new Material(
        (String) row.get("id"),
        row.containsKey("title") ? text(row.get("title")) : NO_TITLE,
        text(row.get("from")),
        text(row.get("original")),
        text(((Map<?, ?>) file.get("limits")).get(row.get("limit"))),
        new Material.Said(text(source), (String) source.get("date")),
        texts(row.get("asks")),
        row.get("watch") == null
            ? List.of()
            : rows(row.get("watch")).stream().map(MaterialsFile::text).toList(),
        rows(row.get("cases")).stream().map(MaterialsFile::oneCase).toList());
  }

  private static MaterialCase oneCase(Map<?, ?> row) {
    Predicate<Answers> when =
        texts(row.get("when")).stream()
            .map(FilingConditions::named)
            .reduce(answers -> true, Predicate::and);
    return new MaterialCase(
        texts(row.get("asks")),
        when,
        trigger(row),
        MaterialNeed.valueOf(row.get("need").toString().toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.get("why")).map(MaterialsFile::text));
  }

  private static Trigger trigger(Map<?, ?> row) {
    if (row.containsKey("rule")) {
      return new Trigger.Broken((String) row.get("rule"));
    }
    if (row.containsKey("letter")) {
      return new Trigger.Made((String) row.get("letter"));
    }
    return row.containsKey("question")
        ? new Trigger.Asked(
            (String) row.get("question"), texts(row.get("says")), texts(row.get("unless")))
        : new Trigger.None();
  }

  private static Bilingual text(Object node) {
    Map<?, ?> both = (Map<?, ?>) node;
    return new Bilingual((String) both.get("zh"), (String) both.get("en"));
  }

  private static List<String> texts(Object list) {
    return list == null ? List.of() : ((List<?>) list).stream().map(String::valueOf).toList();
  }

  private static List<Map<?, ?>> rows(Object list) {
    return ((List<?>) list).stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
  }

  /**
   * Tries a list that shall take the place of the bundled one.
   *
   * @throws BadList at a paper that is named twice, a source, limit, need or condition that is not
   *     known, or a paper of which it may stay open whether it is needed
   */
  public static void check(Map<String, Object> list) throws BadList {
    Set<String> seen = new HashSet<>();
    List<Map<?, ?>> documents = rows(list.get("documents"));
    BadList.unless(documents.size() <= MOST, "documents");
    for (Map<?, ?> row : documents) {
      String place = "documents " + row.get("id");
      BadList.unless(row.get("id").toString().matches(ID) && seen.add(place), place);
      for (String key : List.of("sources", "limits")) {
        Object name = row.get(key.substring(0, key.length() - 1));
        BadList.unless(((Map<?, ?>) list.get(key)).containsKey(name), place + " " + name);
      }
      for (String cell : CELLS) {
        if (row.get(cell) instanceof Map<?, ?> both) {
          BadList.unless(isShort(both), place + " " + cell);
        }
      }
      checkCases(rows(row.get("cases")), place);
    }
  }

  private static void checkCases(List<Map<?, ?>> cases, String place) throws BadList {
    for (Map<?, ?> row : cases) {
      BadList.unless(
          Stream.of(MaterialNeed.values()).anyMatch(need -> need.code().equals(row.get("need"))),
          place + " need");
      for (String name : texts(row.get("when"))) {
        BadList.unless(FilingConditions.isKnown(name), place + " when");
      }
      BadList.unless(row.containsKey("why") || row.containsKey("rule"), place + " why");
      BadList.unless(!(row.get("why") instanceof Map<?, ?> both) || isShort(both), place + " why");
    }
    BadList.unless(
        texts(cases.getLast().get("when")).isEmpty()
            && trigger(cases.getLast()) instanceof Trigger.None,
        place + " cases");
  }

  private static boolean isShort(Map<?, ?> both) {
    return Stream.of("zh", "en")
        .map(both::get)
        .allMatch(text -> text instanceof String some && some.length() <= 2 * LONGEST);
  }
}
