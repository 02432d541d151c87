package org.sealready.filing.journey;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sealready.filing.page.Filers;
import org.sealready.form.Bilingual;
import org.sealready.journey.checklist.Topic;
import org.sealready.journey.checklist.TopicPoint;
import org.sealready.json.list.BadList;

/** Topics and their points as rows of a dated list, which names its sources once. */
record TopicRows(Map<String, TopicPoint.Said> sources) {

  private static final String ID = "[a-z0-9-]{1,40}";
  private static final String DATE = "[0-9]{4}(-[0-9]{2}){0,2}";

  /** A point is a sentence or three, and not a page. */
  private static final int LONGEST = 400;

  private static final int LONGEST_TITLE = 80;

  static TopicRows of(Map<String, Object> file) {
    Map<String, TopicPoint.Said> sources = new LinkedHashMap<>();
    for (Map<?, ?> row : rows(file, "sources")) {
      sources.put((String) row.get("id"), new TopicPoint.Said(text(row), (String) row.get("date")));
    }
    return new TopicRows(sources);
  }

  static List<Map<?, ?>> rows(Map<?, ?> file, String key) {
    return ((List<?>) file.get(key)).stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
  }

  List<Topic> topics(Map<?, ?> file, String key) {
    return rows(file, key).stream().map(this::topic).toList();
  }

  Topic topic(Map<?, ?> row) {
    return new Topic(
        (String) row.get("id"),
        text((Map<?, ?>) row.get("title")),
        rows(row, "points").stream().map(this::point).toList(),
        whom(row));
  }

  private TopicPoint point(Map<?, ?> row) {
    return new TopicPoint(
        TopicPoint.Kind.valueOf(row.get("kind").toString().toUpperCase(Locale.ROOT)),
        text(row),
        sources.get(row.get("source")),
        whom(row));
  }

  private static List<String> whom(Map<?, ?> row) {
    return row.get("for") instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static Bilingual text(Map<?, ?> row) {
    return new Bilingual((String) row.get("zh"), (String) row.get("en"));
  }

  /**
   * Tries the topics under these keys and the sources that they name.
   *
   * @throws BadList at an id, a kind, a source, a date or a text that cannot be
   */
  static void check(Map<String, Object> list, List<String> keys) throws BadList {
    Set<String> sources = new HashSet<>();
    for (Map<?, ?> source : rows(list, "sources")) {
      String place = "sources " + source.get("id");
      BadList.unless(isId(source.get("id")) && sources.add((String) source.get("id")), place);
      BadList.unless(String.valueOf(source.get("date")).matches(DATE), place + " date");
      checkText(source, LONGEST_TITLE * 2, place);
    }
    Set<Object> ids = new HashSet<>();
    for (String key : keys) {
      BadList.unless(!rows(list, key).isEmpty(), key);
      for (Map<?, ?> topic : rows(list, key)) {
        String place = key + " " + topic.get("id");
        BadList.unless(isId(topic.get("id")) && ids.add(topic.get("id")), place);
        checkText((Map<?, ?>) topic.get("title"), LONGEST_TITLE, place + " title");
        BadList.unless(Filers.areKinds(whom(topic)), place + " for");
        checkPoints(topic, sources, place);
      }
    }
  }

  private static void checkPoints(Map<?, ?> topic, Set<String> sources, String place)
      throws BadList {
    BadList.unless(!rows(topic, "points").isEmpty(), place);
    for (Map<?, ?> point : rows(topic, "points")) {
      BadList.unless(isNamed(point.get("kind"), TopicPoint.Kind.values()), place + " kind");
      BadList.unless(sources.contains(point.get("source")), place + " source");
      BadList.unless(Filers.areKinds(whom(point)), place + " for");
      checkText(point, LONGEST, place);
    }
  }

  private static void checkText(Map<?, ?> row, int longest, String place) throws BadList {
    for (String language : List.of("zh", "en")) {
      boolean isText =
          row.get(language) instanceof String text && !text.isBlank() && text.length() <= longest;
      BadList.unless(isText, place + " " + language);
    }
  }

  static boolean isId(Object value) {
    return String.valueOf(value).matches(ID);
  }

  /** Whether this is the name of one of these, in small letters. */
  static boolean isNamed(Object value, Enum<?>[] known) {
    return Stream.of(known).anyMatch(each -> each.name().toLowerCase(Locale.ROOT).equals(value));
  }
}
