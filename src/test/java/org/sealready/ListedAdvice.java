package org.sealready;

import java.util.List;
import java.util.Map;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.PaperPlace;
import org.sealready.form.Bilingual;
import org.sealready.rules.rejection.Advice;

/** Every way out of a rejection that the list has. */
final class ListedAdvice {

  private ListedAdvice() {}

  @SuppressWarnings("unchecked") // the list is the bundled one
  static List<Advice> all() {
    Map<String, Map<String, Object>> rows =
        (Map<String, Map<String, Object>>) CodeLists.file("rejections").get("advice");
    return rows.entrySet().stream().map(row -> of(row.getKey(), row.getValue())).toList();
  }

  private static Advice of(String id, Map<String, Object> row) {
    Bilingual text =
        new Bilingual(
            PaperPlace.inChinese(row.get("zh").toString()),
            PaperPlace.inEnglish(row.get("en").toString()));
    return new Advice(id, text, Boolean.TRUE.equals(row.get("message")));
  }
}
