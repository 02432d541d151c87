package org.sealready.filing.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sealready.paper.Content;
import org.sealready.paper.KnownName;
import org.sealready.paper.PaperTerms;
import org.sealready.paper.ValueKind;

/** What forms of the platform and of the bureaus call our values, from a dated list. */
public final class PaperNames {

  public static final PaperTerms TERMS = read();

  private PaperNames() {}

  private static PaperTerms read() {
    Map<String, Object> file = CodeLists.file("form-names");
    return new PaperTerms(
        rows(file, "values").stream().map(PaperNames::name).toList(),
        rows(file, "kinds").stream().map(PaperNames::kind).toList());
  }

  @SuppressWarnings("unchecked") // the file is built like the bundled one
  private static List<Map<String, Object>> rows(Map<String, Object> file, String key) {
    return (List<Map<String, Object>>) file.get(key);
  }

  @SuppressWarnings("unchecked") // as above
  private static ValueKind kind(Map<String, Object> row) {
    return new ValueKind(row.get("kind").toString(), (List<String>) row.get("words"));
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
