package org.sealready.filing.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sealready.filing.data.CodeLists;
import org.sealready.form.Bilingual;
import org.sealready.journey.Actor;
import org.sealready.journey.StateKind;
import org.sealready.journey.States;
import org.sealready.json.list.BadList;

/** The states of a filing, from the dated list of the platform's interfaces. */
public final class StatesFile {

  private static final Map<String, Actor> ACTORS =
      Map.of(
          "desk", Actor.DESK,
          "administrator", Actor.ADMINISTRATOR,
          "entityContact", Actor.ENTITY_CONTACT,
          "sms", Actor.SMS,
          "platform", Actor.PLATFORM,
          "bureau", Actor.BUREAU,
          "nobody", Actor.NOBODY);

  private StatesFile() {}

  static States read() {
    return new States(
        rows(CodeLists.file("journey-states"), "states").stream().map(StatesFile::kind).toList());
  }

  private static StateKind kind(Map<?, ?> row) {
    return new StateKind(
        text(row, "code"),
        text(row, "track"),
        ACTORS.get(text(row, "who")),
        bilingual(row),
        texts(row, "also"),
        texts(row, "said"));
  }

  /**
   * Tries a list that shall take the place of the bundled one.
   *
   * @throws BadList at a code that is there twice, or where nobody has to act
   */
  public static void check(Map<String, Object> list) throws BadList {
    Set<String> seen = new HashSet<>();
    for (Map<?, ?> row : rows(list, "states")) {
      String place = "states " + row.get("code");
      BadList.unless(seen.add(text(row, "code").toLowerCase(Locale.ROOT)), place);
      BadList.unless(ACTORS.containsKey(text(row, "who")), place + " who");
      for (String other : texts(row, "also")) {
        BadList.unless(seen.add(other.toLowerCase(Locale.ROOT)), place + " also");
      }
    }
    BadList.unless(
        rows(list, "states").stream().anyMatch(row -> StateKind.FILING.equals(row.get("track"))),
        "states track");
  }

  static String text(Map<?, ?> row, String key) {
    return (String) row.get(key);
  }

  static Bilingual bilingual(Map<?, ?> row) {
    return new Bilingual(text(row, "zh"), text(row, "en"));
  }

  static List<String> texts(Map<?, ?> row, String key) {
    return ((List<?>) row.get(key)).stream().map(String::valueOf).toList();
  }

  static List<Map<?, ?>> rows(Map<String, Object> file, String key) {
    return ((List<?>) file.get(key)).stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
  }
}
