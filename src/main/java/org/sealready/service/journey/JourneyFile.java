package org.sealready.service.journey;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sealready.form.Answers;
import org.sealready.json.BadFiling;
import org.sealready.json.PlainJson;
import org.sealready.json.Pointer;
import org.sealready.vault.filing.Followed;

/**
 * The key {@code journey} of a filing file. In the data folder its parts are kept beside the
 * answers, so that undoing a change of an answer leaves what happened to the filing.
 */
public final class JourneyFile {

  /** Where the record of states, ticks and choices is kept with a filing. */
  public static final String RECORD = "journey";

  /** Where the rejections are kept with a filing. */
  public static final String REJECTIONS = "rejections";

  /** Where the answers that were filed are kept with a filing. */
  public static final String FILED = "filed";

  /** What stands in the key beside the record, and is kept apart from it. */
  private static final List<String> BESIDE = List.of(REJECTIONS, FILED);

  private JourneyFile() {}

  /** The record that answers of a filing file bring along, as text; empty where there is none. */
  public static String record(Answers answers) {
    return answers.unknown().getOrDefault(Pointer.JOURNEY, "");
  }

  /** What these answers bring along, to be kept beside them. */
  public static Followed followed(Answers answers) {
    String record = record(answers);
    if (record.isBlank() || !(value(record) instanceof Map<?, ?>)) {
      // Whoever opens the filing keeps apart what is no record.
      return Followed.NONE.with(RECORD, record);
    }
    Map<String, Object> object = object(record);
    Followed followed = Followed.NONE;
    for (String part : BESIDE) {
      Object own = object.remove(part);
      followed = own == null ? followed : followed.with(part, text(own));
    }
    return followed.with(RECORD, object.isEmpty() ? "" : text(object));
  }

  /** The answers without what is kept beside them. */
  public static Answers apart(Answers answers) {
    Map<String, String> others = new LinkedHashMap<>(answers.unknown());
    others.remove(Pointer.JOURNEY);
    return answers.withUnknown(others);
  }

  /** The answers with what was kept beside them, as a filing file holds it. */
  public static Answers joined(Answers answers, Followed followed) {
    Map<String, Object> object = object(followed.text(RECORD));
    for (String part : BESIDE) {
      if (!followed.text(part).isEmpty()) {
        object.put(part, value(followed.text(part)));
      }
    }
    Map<String, String> others = new LinkedHashMap<>(answers.unknown());
    if (!object.isEmpty()) {
      others.put(Pointer.JOURNEY, text(object));
    }
    return answers.withUnknown(others);
  }

  private static Map<String, Object> object(String text) {
    Map<String, Object> object = new LinkedHashMap<>();
    if (!text.isBlank() && value(text) instanceof Map<?, ?> map) {
      map.forEach((key, each) -> object.put(key.toString(), each));
    }
    return object;
  }

  private static Object value(String text) {
    try {
      return PlainJson.read(text.getBytes(StandardCharsets.UTF_8));
    } catch (BadFiling unreadable) {
      // It was kept as it is; as text nothing of it is lost.
      return text;
    }
  }

  private static String text(Object value) {
    return new String(PlainJson.write(value), StandardCharsets.UTF_8).strip();
  }
}
