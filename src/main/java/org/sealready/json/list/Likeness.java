package org.sealready.json.list;

import java.util.List;
import java.util.Map;

/** Whether a list is built like the bundled one, so that its reader meets nothing unforeseen. */
public final class Likeness {

  private static final int LONGEST_TEXT = 20_000;

  private Likeness() {}

  /**
   * Compares them.
   *
   * @throws BadList at the first place of the list that is built in another way
   */
  public static void check(Map<String, Object> list, Map<String, Object> bundled) throws BadList {
    check(list, Shape.ofList(bundled), "");
  }

  private static void check(Object value, Shape shape, String place) throws BadList {
    switch (shape) {
      case Shape.Anything nothing -> checkPlain(value, place);
      case Shape.Text text -> {
        BadList.unless(value instanceof String, place);
        BadList.unless(text.mayBeBlank() || !((String) value).isBlank(), place);
        checkPlain(value, place);
      }
      case Shape.Plain plain -> BadList.unless(plain.type().isInstance(value), place);
      case Shape.Rows rows -> {
        BadList.unless(
            value instanceof List<?> list && (rows.mayBeEmpty() || !list.isEmpty()), place);
        int at = 1;
        for (Object each : (List<?>) value) {
          check(each, rows.each(), place + " " + at++);
        }
      }
      case Shape.Places places -> {
        BadList.unless(value instanceof List<?> list && list.size() == places.each().size(), place);
        for (int i = 0; i < places.each().size(); i++) {
          check(((List<?>) value).get(i), places.each().get(i), place + " " + (i + 1));
        }
      }
      case Shape.Entries entries -> {
        BadList.unless(value instanceof Map, place);
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
          checkPlain(entry.getKey(), place);
          check(entry.getValue(), entries.each(), inside(place, entry.getKey()));
        }
      }
      case Shape.Keys keys -> checkKeys(value, keys, place);
    }
  }

  private static void checkKeys(Object value, Shape.Keys keys, String place) throws BadList {
    BadList.unless(value instanceof Map, place);
    Map<?, ?> object = (Map<?, ?>) value;
    for (String key : keys.needed()) {
      BadList.unless(object.containsKey(key), inside(place, key));
    }
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      Shape shape = keys.each().getOrDefault(entry.getKey(), new Shape.Anything());
      checkPlain(entry.getKey(), place);
      check(entry.getValue(), shape, inside(place, entry.getKey()));
    }
  }

  /** Texts that nobody could read, or that would run on for pages. */
  private static void checkPlain(Object value, String place) throws BadList {
    if (value instanceof String text) {
      BadList.unless(text.length() <= LONGEST_TEXT, place);
      BadList.unless(text.codePoints().noneMatch(Likeness::isInvisible), place);
    }
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static String inside(String place, Object key) {
    return (place + " " + key).strip();
  }
}
