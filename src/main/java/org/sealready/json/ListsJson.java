package org.sealready.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** The table of {@code data list} as JSON. */
public final class ListsJson {

  /**
   * One list.
   *
   * @param from {@code bundled} or {@code folder}
   */
  public record Row(String id, String date, String source, String from) {}

  private ListsJson() {}

  /** These rows, in order. */
  public static byte[] write(List<Row> rows) {
    ArrayNode array = StrictJson.MAPPER.createArrayNode();
    rows.forEach(
        row ->
            array
                .addObject()
                .put("id", row.id())
                .put("date", row.date())
                .put("source", row.source())
                .put("from", row.from()));
    return AnswersJson.text(array);
  }
}
