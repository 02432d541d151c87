package org.sealready.service.journey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.json.BadFiling;
import org.sealready.json.PlainJson;

/**
 * What was written down on the way, as JSON: {@code {"states": [{"state", "at"}], "ticks": [...],
 * "choices": {...}, "names": [...], "recordNumber", "calendar"}}. Other keys stay when it is
 * written again.
 */
public final class RecordText {

  private static final String STATES = "states";
  private static final String TICKS = "ticks";
  private static final String CHOICES = "choices";
  private static final String NAMES = "names";
  private static final String NUMBER = "recordNumber";
  private static final String CALENDAR = "calendar";

  private RecordText() {}

  /**
   * A record, and the parts of the text that could not be understood.
   *
   * @param strange where they stand, such as {@code states 2}
   */
  public record Read(JourneyRecord record, List<String> strange) {
    public Read {
      strange = List.copyOf(strange);
    }
  }

  /** The record of this text; one that is blank holds nothing, one that is no JSON only itself. */
  public static Read read(String text) {
    if (text.isBlank() || text.strip().equals("null")) {
      return new Read(JourneyRecord.NONE, List.of());
    }
    return object(text)
        .map(RecordText::read)
        .orElseGet(() -> new Read(JourneyRecord.NONE, List.of("journey")));
  }

  private static Optional<Map<?, ?>> object(String text) {
    try {
      return PlainJson.read(text.getBytes(StandardCharsets.UTF_8)) instanceof Map<?, ?> object
          ? Optional.of(object)
          : Optional.empty();
    } catch (BadFiling unreadable) {
      // Whoever asks says so, and keeps the text as it is.
      return Optional.empty();
    }
  }

  private static Read read(Map<?, ?> object) {
    List<String> strange = new ArrayList<>();
    List<StateEntry> states = new ArrayList<>();
    int at = 0;
    for (Object each : list(object, STATES, strange)) {
      at++;
      Optional<StateEntry> entry = entry(each);
      entry.ifPresent(states::add);
      if (entry.isEmpty()) {
        strange.add(STATES + " " + at);
      }
    }
    Map<String, String> choices = new LinkedHashMap<>();
    if (object.get(CHOICES) instanceof Map<?, ?> given) {
      given.forEach((id, choice) -> choices.put(id.toString(), String.valueOf(choice)));
    } else if (isGiven(object, CHOICES)) {
      strange.add(CHOICES);
    }
    String number = text(object, NUMBER, strange);
    return new Read(
        new JourneyRecord(
            states,
            texts(object, TICKS, strange),
            choices,
            texts(object, NAMES, strange),
            number,
            text(object, CALENDAR, strange)),
        strange);
  }

  /** Programs write null for what is not there. */
  private static boolean isGiven(Map<?, ?> object, String key) {
    return object.get(key) != null;
  }

  private static String text(Map<?, ?> object, String key, List<String> strange) {
    if (object.get(key) instanceof String text) {
      return text;
    }
    if (isGiven(object, key)) {
      strange.add(key);
    }
    return "";
  }

  /** A code and a time may be written as numbers, as the platform's interface answers them. */
  private static Optional<StateEntry> entry(Object each) {
    return each instanceof Map<?, ?> row
            && (row.get("state") instanceof String || row.get("state") instanceof Integer)
            && (row.get("at") instanceof String
                || row.get("at") instanceof Integer
                || row.get("at") instanceof Long)
        ? Optional.of(new StateEntry(row.get("state").toString(), row.get("at").toString()))
        : Optional.empty();
  }

  private static List<?> list(Map<?, ?> object, String key, List<String> strange) {
    if (object.get(key) instanceof List<?> list) {
      return list;
    }
    if (isGiven(object, key)) {
      strange.add(key);
    }
    return List.of();
  }

  private static List<String> texts(Map<?, ?> object, String key, List<String> strange) {
    List<String> texts = new ArrayList<>();
    for (Object each : list(object, key, strange)) {
      if (each instanceof String text) {
        texts.add(text);
      } else {
        strange.add(key);
      }
    }
    return texts;
  }

  /**
   * The text of this record; empty where nothing was written down.
   *
   * @param before the text that it takes the place of
   */
  public static String write(JourneyRecord record, String before) {
    Map<String, Object> object = new LinkedHashMap<>();
    object(before).ifPresent(old -> old.forEach((key, value) -> object.put(key.toString(), value)));
    put(object, STATES, record.states().stream().map(RecordText::row).toList());
    put(object, TICKS, record.ticks());
    put(object, NAMES, record.names());
    object.keySet().removeAll(List.of(CHOICES, NUMBER, CALENDAR));
    if (!record.choices().isEmpty()) {
      object.put(CHOICES, new TreeMap<>(record.choices()));
    }
    if (!record.recordNumber().isEmpty()) {
      object.put(NUMBER, record.recordNumber());
    }
    if (!record.calendar().isEmpty()) {
      object.put(CALENDAR, record.calendar());
    }
    return object.isEmpty() ? "" : new String(PlainJson.write(object), StandardCharsets.UTF_8);
  }

  private static Map<String, Object> row(StateEntry entry) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("state", entry.state());
    row.put("at", entry.at());
    return row;
  }

  private static void put(Map<String, Object> object, String key, List<?> rows) {
    object.remove(key);
    if (!rows.isEmpty()) {
      object.put(key, rows);
    }
  }
}
