package org.sealready.filing.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sealready.filing.data.CodeLists;
import org.sealready.form.Bilingual;
import org.sealready.platform.SmsCheck;

/** How the message of 12381 is verified, from the dated list of it. */
final class SmsCheckFile {

  /** What is counted, in the order of {@link SmsCheck.Counts}. */
  static final List<String> COUNTS =
      List.of(
          "hours",
          "wrong",
          "last",
          "digits",
          "firstMinutes",
          "latestMinutes",
          "secondHours",
          "reuseHours",
          "reuseDays");

  /** The sources that sentences of the card name. */
  static final List<String> SOURCES = List.of("ucloud", "douyin", "volcano");

  private SmsCheckFile() {}

  static SmsCheck read() {
    Map<String, Object> file = CodeLists.file("sms-check");
    return new SmsCheck(
        (String) file.get("from"),
        (String) file.get("site"),
        counts((Map<?, ?>) file.get("counts")),
        sources((List<?>) file.get("sources")),
        new SmsPeople(back((Map<?, ?>) file.get("back")), CodeLists.mobilePrefixes())::receivers);
  }

  private static SmsCheck.Counts counts(Map<?, ?> file) {
    List<Integer> all = COUNTS.stream().map(file::get).map(Integer.class::cast).toList();
    return new SmsCheck.Counts(
        all.get(0),
        all.get(1),
        all.get(2),
        all.get(3),
        all.get(4),
        all.get(5),
        all.get(6),
        all.get(7),
        all.get(8));
  }

  private static SmsPeople.Back back(Map<?, ?> file) {
    List<?> provinces = (List<?>) file.get("provinces");
    return new SmsPeople.Back(
        (String) file.get("document"),
        Set.copyOf(provinces.stream().map(String::valueOf).toList()));
  }

  private static Map<String, SmsCheck.Said> sources(List<?> rows) {
    Map<String, SmsCheck.Said> sources = new LinkedHashMap<>();
    for (Object each : rows) {
      Map<?, ?> row = (Map<?, ?>) each;
      sources.put(
          (String) row.get("id"),
          new SmsCheck.Said(
              new Bilingual((String) row.get("zh"), (String) row.get("en")),
              (String) row.get("date")));
    }
    return sources;
  }
}
