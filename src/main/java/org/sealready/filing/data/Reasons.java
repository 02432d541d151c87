package org.sealready.filing.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.form.Bilingual;
import org.sealready.form.Reason;
import org.sealready.form.Source;

/** The known reasons for rejection, a dated resource. */
public final class Reasons {

  public static final List<Reason> ALL = read();

  private Reasons() {}

  @SuppressWarnings("unchecked") // the file is built like the bundled one
  private static List<Reason> read() {
    List<Map<String, Object>> rows =
        (List<Map<String, Object>>) CodeLists.file("reasons").get("reasons");
    return rows.stream().map(Reasons::reason).toList();
  }

  @SuppressWarnings("unchecked") // as above
  private static Reason reason(Map<String, Object> row) {
    Optional<Bilingual> design =
        Optional.ofNullable((String) row.get("designZh"))
            .map(text -> new Bilingual(text, (String) row.get("designEn")));
    return new Reason(
        (String) row.get("number"),
        new Bilingual((String) row.get("zh"), (String) row.get("en")),
        (List<String>) row.get("by"),
        design,
        "pictures".equals(row.get("waits")),
        Optional.ofNullable((String) row.get("source")).map(text -> source(text, row)));
  }

  private static Source source(String text, Map<String, Object> row) {
    return row.get("date") instanceof String date
        ? new Source(text, date)
        : Source.readOn(text, (String) row.get("read"));
  }
}
