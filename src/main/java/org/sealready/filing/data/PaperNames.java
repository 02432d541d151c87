package org.sealready.filing.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sealready.paper.Content;
import org.sealready.paper.KnownName;

/** What forms of the platform and of the bureaus call our values, from a dated list. */
public final class PaperNames {

  public static final List<KnownName> ALL = read();

  private PaperNames() {}

  @SuppressWarnings("unchecked") // the file is built like the bundled one
  private static List<KnownName> read() {
    List<Map<String, Object>> rows =
        (List<Map<String, Object>>) CodeLists.file("form-names").get("values");
    return rows.stream().map(PaperNames::name).toList();
  }

  @SuppressWarnings("unchecked") // as above
  private static KnownName name(Map<String, Object> row) {
    List<String> names = (List<String>) row.get("names");
    if (row.get("value") instanceof String value) {
      boolean isQuestion = !value.startsWith("signatory.") && !value.endsWith("Label");
      return new KnownName(new Content.Value(value), isQuestion ? "" : names.getFirst(), names);
    }
    String part = row.get("part").toString().toUpperCase(Locale.ROOT);
    Content content = new Content.DayPart(row.get("day").toString(), Content.Part.valueOf(part));
    return new KnownName(content, names.getFirst(), names);
  }
}
