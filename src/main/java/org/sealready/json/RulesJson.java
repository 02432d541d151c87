package org.sealready.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sealready.form.Severity;
import org.sealready.form.Source;

/** The list of {@code rules} as JSON. */
public final class RulesJson {

  /**
   * One rule or question.
   *
   * @param question what a person is asked; empty for a rule
   * @param provinces empty where it speaks everywhere
   * @param years how old the source is, where that is more than five
   */
  public record Row(
      String id,
      String question,
      Severity severity,
      boolean waivable,
      List<String> fields,
      List<String> provinces,
      List<String> reasons,
      String message,
      Source source,
      Optional<Integer> years) {}

  private RulesJson() {}

  /** The list of these rules, in order. */
  public static byte[] write(List<Row> rows) {
    ObjectNode root = StrictJson.MAPPER.createObjectNode();
    ArrayNode array = root.putArray("rules");
    rows.forEach(row -> add(array.addObject(), row));
    return AnswersJson.text(root);
  }

  private static void add(ObjectNode node, Row row) {
    node.put("rule", row.id())
        .put("kind", row.question().isEmpty() ? "rule" : "question")
        .put("severity", row.severity().name().toLowerCase(Locale.ROOT))
        .put("waivable", row.waivable());
    texts(node.putArray("fields"), row.fields());
    texts(node.putArray("provinces"), row.provinces());
    texts(node.putArray("reasons"), row.reasons());
    if (!row.question().isEmpty()) {
      node.put("question", row.question());
    }
    node.put("message", row.message())
        .put("source", row.source().text())
        .put("date", row.source().date())
        .put("dateOf", row.source().isUndated() ? "reading" : "source");
    row.years().ifPresent(years -> node.put("years", years));
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
