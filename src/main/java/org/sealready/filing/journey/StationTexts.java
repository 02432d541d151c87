package org.sealready.filing.journey;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.filing.data.CodeLists;
import org.sealready.form.Bilingual;

/**
 * Texts of the list of stations, in which {@code {sms:hours}} stands for a count of the list of the
 * ministry's message and {@code {limit:transfer}} for one of the list of limits, so that all say
 * the same.
 *
 * @param values what stands for what
 */
record StationTexts(Map<String, String> values) {

  static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

  StationTexts {
    values = Map.copyOf(values);
  }

  static StationTexts ofLists() {
    Map<String, String> values = new TreeMap<>();
    Map<String, Object> sms = CodeLists.file("sms-check");
    values.put("sms:from", (String) sms.get("from"));
    values.put("sms:site", (String) sms.get("site"));
    ((Map<?, ?>) sms.get("counts"))
        .forEach((name, count) -> values.put("sms:" + name, count.toString()));
    for (Map<?, ?> limit : StatesFile.rows(CodeLists.file("journey-limits"), "limits")) {
      int count = Math.abs((Integer) limit.get("count"));
      values.put("limit:" + limit.get("id"), String.valueOf(count));
    }
    return new StationTexts(values);
  }

  Bilingual of(Map<?, ?> row) {
    return new Bilingual(filled((String) row.get("zh")), filled((String) row.get("en")));
  }

  /** A name that nothing is known for stays as it is. */
  String filled(String text) {
    return NAME.matcher(text)
        .replaceAll(
            name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
  }
}
