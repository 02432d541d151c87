package org.sealready.service.rejection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.form.Bilingual;
import org.sealready.rules.rejection.Advice;

/** One round to and from the keys of an object. Words that stand in its text are not kept twice. */
final class RoundJson {

  private static final String MESSAGE = "message";
  private static final String ID = "id";

  private RoundJson() {}

  static RejectionRound read(Map<?, ?> row) {
    String text = text(row, "text");
    List<KeptReason> reasons = new ArrayList<>();
    for (Map<?, ?> item : objects(row, "items")) {
      reasons.add(reason(item, text));
    }
    return new RejectionRound(text(row, "at"), text, is(row, "elsewhere").orElse(false), reasons);
  }

  private static KeptReason reason(Map<?, ?> row, String all) {
    int start = place(row, "start");
    int end = place(row, "end");
    boolean isPlaced = start >= 0 && start <= end && end <= all.length();
    List<Advice> advice = new ArrayList<>();
    for (Map<?, ?> each : objects(row, "advice")) {
      Bilingual both = new Bilingual(text(each, "zh"), text(each, "en"));
      advice.add(new Advice(text(each, ID), both, is(each, MESSAGE).orElse(false)));
    }
    return new KeptReason(
        isPlaced ? all.substring(start, end) : text(row, "text"),
        isPlaced ? start : -1,
        isPlaced ? end : -1,
        Optional.of(text(row, "field")).filter(id -> !id.isEmpty()),
        advice,
        is(row, "done"),
        is(row, "note").orElse(false),
        text(row, "before"),
        Optional.ofNullable(row.get("after")).map(Object::toString));
  }

  static Map<String, Object> write(RejectionRound round) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("at", round.at());
    row.put("text", round.text());
    if (round.isElsewhere()) {
      row.put("elsewhere", true);
    }
    row.put("items", round.reasons().stream().map(RoundJson::write).toList());
    return row;
  }

  private static Map<String, Object> write(KeptReason reason) {
    Map<String, Object> row = new LinkedHashMap<>();
    if (reason.isPlaced()) {
      row.put("start", reason.start());
      row.put("end", reason.end());
    } else {
      row.put("text", reason.text());
    }
    reason.field().ifPresent(field -> row.put("field", field));
    row.put("advice", reason.advice().stream().map(RoundJson::write).toList());
    reason.done().ifPresent(done -> row.put("done", done));
    if (reason.isNote()) {
      row.put("note", true);
    }
    if (!reason.before().isEmpty()) {
      row.put("before", reason.before());
    }
    reason.after().ifPresent(after -> row.put("after", after));
    return row;
  }

  private static Map<String, Object> write(Advice advice) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(ID, advice.id());
    row.put("zh", advice.text().chinese());
    row.put("en", advice.text().english());
    if (advice.isOfMessage()) {
      row.put(MESSAGE, true);
    }
    return row;
  }

  private static List<Map<?, ?>> objects(Map<?, ?> row, String key) {
    List<Map<?, ?>> objects = new ArrayList<>();
    if (row.get(key) instanceof List<?> list) {
      for (Object each : list) {
        objects.add(each instanceof Map<?, ?> object ? object : Map.of());
      }
    }
    return objects;
  }

  private static String text(Map<?, ?> row, String key) {
    return row.get(key) instanceof String text ? text : "";
  }

  private static Optional<Boolean> is(Map<?, ?> row, String key) {
    return row.get(key) instanceof Boolean is ? Optional.of(is) : Optional.empty();
  }

  private static int place(Map<?, ?> row, String key) {
    return row.get(key) instanceof Integer place ? place : -1;
  }
}
